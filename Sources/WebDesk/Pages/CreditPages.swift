import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// Who is credited: the report, and a contributor's page.
struct CreditPages: Sendable {
    let desk: Desk

    private static let page = 30

    func add(to router: Router<DeskContext>) {
        router.page(.get, "/desk/credits", of: desk, report)
        router.page(.get, "/desk/contributors/{contributor}", of: desk, contributor)
    }

    private func report(_ call: PageCall) async throws -> Response {
        let fields = try call.query()
        var values: [String: String] = [:]
        for name in ["since", "until", "role", "by"] { values[name] = fields.text(name) }
        let isPublished = fields["published"] == "true"
        let query = try await CreditReportRequest(values, flags: (isPublished, false)).query(in: call.newsroom)
        let report = try await call.newsroom.creditReport(query)
        let filters: PageValues = [
            "since": values["since"] ?? "", "until": values["until"] ?? "", "published": isPublished,
            "roles": CreditRole.allCases.map { role -> PageValues in
                ["value": role.rawValue, "selected": values["role"] == role.rawValue]
            },
            "bys": CreditGrouping.allCases.map { by -> PageValues in
                ["value": by.rawValue, "selected": query.grouping == by]
            },
        ]
        let parts = values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        return try call.page.response(
            "credits", title: "Credits", at: "/desk/credits",
            [
                "rows": report.rows.map(row), "total": figures(report.total), "filters": filters,
                "caption": "Who is credited, as of now",
                "csv": BoardPages.address(
                    "\(APIController.base)/credits/report",
                    parts + [("published", isPublished ? "true" : ""), ("format", "csv")]),
            ])
    }

    private func row(_ row: CreditReportRow) -> PageValues {
        let (name, href): (String, String?) =
            switch row.group {
            case .month(let month): (month, nil)
            case .section(let section): (section ?? "no section", nil)
            case .contributor(let contributor):
                (contributor.name, contributor.id.map { "/desk/contributors/\(FormFields.encoded($0))" })
            }
        return figures(row.figures).with(["contributor": name, "href": href])
    }

    private func figures(_ figures: CreditFigures) -> PageValues {
        let share = figures.allWords == 0 ? 0 : figures.words * 100 / figures.allWords
        return [
            "articles": String(figures.articles), "publications": String(figures.publications),
            "words": String(figures.words), "share": "\(share) %", "first": figures.first?.shown ?? "",
            "last": figures.last?.shown ?? "",
        ]
    }

    private func contributor(_ call: PageCall) async throws -> Response {
        let view = try await call.newsroom.contributor(try call.path("contributor"))
        let contributor = view.contributor
        let query = try call.query()
        let lines = try await call.newsroom.list(
            ArticleQuery(credit: contributor.id, limit: Self.page, after: query.text("after"), withCredits: true))
        let months = try await call.newsroom.creditReport(
            CreditReportQuery(contributor: contributor.id, grouping: .month))
        let reader = ArticleCard.Reader(
            call.person, try await call.newsroom.workflow(), now: call.newsroom.clock.now)
        let wording = contributor.wording.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        let facts: PageValues = [
            "id": contributor.id, "name": contributor.name, "kind": contributor.kind.rawValue,
            "aliases": contributor.aliases.isEmpty ? nil : contributor.aliases.joined(separator: ", "),
            "wording": wording.isEmpty ? nil : wording.joined(separator: "; "), "terms": contributor.terms,
        ]
        let here = "/desk/contributors/\(FormFields.encoded(contributor.id))"
        return try call.page.response(
            "contributor", title: contributor.name, at: "",
            [
                "contributor": facts, "chart": MonthChart(months)?.values,
                "articles": lines.map { ArticleCard(line: $0, reader: reader).values },
                "next": lines.count < Self.page
                    ? nil : BoardPages.address(here, [("after", lines.last?.cursor ?? "")]),
            ])
    }
}

/// Articles by month as bars.
struct MonthChart: Sendable {
    private let months: [(name: String, articles: Int)]

    private static let height = 160
    private static let room = (top: 24, bottom: 24)
    private static let step = 56
    private static let most = 24

    /// Nil where there is nothing to draw.
    init?(_ report: CreditReport) {
        months = report.rows.compactMap { row in
            if case .month(let name) = row.group { (name, row.figures.articles) } else { nil }
        }.suffix(Self.most)
        if months.isEmpty { return nil }
    }

    var values: PageValues {
        let most = max(1, months.map(\.articles).max() ?? 1)
        let room = Self.height - Self.room.top - Self.room.bottom
        let bars = months.enumerated().map { index, month -> PageValues in
            let height = max(1, month.articles * room / most)
            let x = index * Self.step + 8
            return [
                "x": String(x), "y": String(Self.height - Self.room.bottom - height), "width": String(Self.step - 16),
                "height": String(height), "label": month.name, "value": String(month.articles),
                "labelX": String(x + (Self.step - 16) / 2),
            ]
        }
        let first = months.first?.name ?? ""
        return [
            "bars": bars, "width": String(months.count * Self.step), "height": String(Self.height),
            "labelY": String(Self.height - 6), "title": "Articles by month", "unit": "Articles",
            "description":
                "Articles that credit the contributor in each month from \(first) to \(months.last?.name ?? first).",
        ]
    }
}

import ArticleStore
import Editorial
import HTTPTypes
import HummingbirdCore
import NIOCore

extension APIRoutes {
    static let credits: [APIRoute] = [
        APIRoute(
            method: .get, path: "/credits/report", name: "creditReport",
            summary: "Articles, publications and words by who is credited.", access: .insider(.read),
            parameters: [
                .query("contributor", "Only this contributor: an id, a name or an alias."),
                .query("role", "Only credits in this role.", APISchema.choice(CreditRole.allCases.map(\.rawValue))),
                .query("since", "Only uses since this date or instant."),
                .query("until", "Only uses until this date or instant, which is included."),
                .query("asOf", "What would have been reported then."),
                .query("by", "What the rows are.", APISchema.choice(CreditGrouping.allCases.map(\.rawValue))),
                .query("published", "Leave out articles of which nothing went out.", APISchema.flag),
                .query("detail", "List under each row what it counts.", APISchema.flag),
                .query("format", "The form of the answer.", APISchema.choice(["json", "csv"])),
            ],
            answer: .types(["application/json", "text/csv"]), failures: [400, 404]
        ) { call in
            let query = try await CreditReportRequest(
                call.query, flags: (try call.flag("published"), try call.flag("detail"))
            )
            .query(in: call.newsroom)
            let report = try await call.newsroom.creditReport(query)
            switch call.query["format"] {
            case nil, "json": return .json(report.json(of: query))
            case "csv":
                let sheet = CreditReportSheet(report, query).text()
                return APIAnswer(
                    content: .bytes(Array(sheet.utf8), type: "text/csv; charset=utf-8"),
                    headers: [.contentDisposition: "attachment; filename=\"credits.csv\""])
            default: throw NewsroomError(.invalid("“format” is json or csv."))
            }
        },
        APIRoute(
            method: .get, path: "/contributors", name: "listContributors", summary: "Who can be credited.",
            access: .insider(.read), answer: .json(APISchema.list(APISchema.named("Contributor")))
        ) { call in .json(.array(try await call.newsroom.contributors().contributors.map(\.json))) },
        APIRoute(
            method: .get, path: "/contributors/{contributor}", name: "showContributor",
            summary: "A contributor, and how many articles credit it.", access: .insider(.read),
            parameters: [.path("contributor", "An id, a name or an alias.")],
            answer: .json(APISchema.named("Contributor")), failures: [404]
        ) { call in .json(try await call.newsroom.contributor(try call.path("contributor")).json) },
        APIRoute(
            method: .get, path: "/unknown-contributors", name: "listUnknownContributors",
            summary: "The names that articles credit and the registry does not know.", access: .insider(.read),
            answer: .json(APISchema.list(APISchema.named("UnknownContributor")))
        ) { call in .json(.array(try await call.newsroom.unknownContributors().map(\.json))) },
    ]
}

/// A credits report as a client asks for it, by the words of the command.
struct CreditReportRequest: Sendable {
    let values: [String: String]
    let flags: (published: Bool, detail: Bool)

    init(_ values: [String: String], flags: (published: Bool, detail: Bool)) {
        (self.values, self.flags) = (values, flags)
    }

    /// The query that is meant in a newsroom, whose zone makes days of dates.
    func query(in newsroom: Newsroom) async throws -> CreditReportQuery {
        let now = newsroom.clock.now
        var query = CreditReportQuery(
            contributor: values["contributor"], grouping: try values["by"].map(ArgumentText.choice) ?? .contributor,
            countsPublishedOnly: flags.published, isDetailed: flags.detail)
        query.role = try values["role"].map(ArgumentText.choice)
        if let text = values["asOf"] {
            query.asOf = try LocalTime.past(
                try LocalTime.checked(text), in: await newsroom.style(asOf: nil).zone, now: now)
            guard try await (query.asOf ?? now) <= newsroom.lastKnownInstant() else {
                throw NewsroomError(.invalid("“\(text)” is still to come; leave asOf out for now."))
            }
        }
        guard values["since"] != nil || values["until"] != nil else { return query }
        let zone = try await newsroom.style(asOf: query.asOf).zone
        query.since = try values["since"].map {
            try LocalTime.end(.since, try LocalTime.checked($0), in: zone, now: now)
        }
        query.until = try values["until"].map {
            try LocalTime.end(.until, try LocalTime.checked($0), in: zone, now: now)
        }
        if let first = query.since, let last = query.until, last < first {
            throw NewsroomError(.invalid("“until” is before “since”; no use can be in between."))
        }
        return query
    }
}

import ArticleStore
import Editorial
import WebDesk

/// A report on credits for people: a line for each row, below it what it counts where that is wanted, the total last.
/// Times are those of the newsroom's zone.
struct CreditReportPage {
    private let report: CreditReport
    private let query: CreditReportQuery
    private let terminal: Terminal

    init(_ report: CreditReport, _ query: CreditReportQuery, _ terminal: Terminal) {
        (self.report, self.query, self.terminal) = (report, query, terminal)
    }

    /// The lines of the page.
    var lines: [String] {
        guard !report.rows.isEmpty else { return ["No credits."] }
        // One contributor that was asked for is its own total.
        let hasTotal = query.contributor == nil || query.grouping != .contributor
        let tables = [name, shortName].map { name in
            Table(columns, rows: report.rows.map { row(name($0.group), $0.figures) } + (hasTotal ? [total] : []))
        }
        let lines = (tables.first { $0.fits(terminal, leaving: .max) } ?? tables[1]).lines(on: terminal)
        guard query.isDetailed else { return lines }
        var page = Array(lines.prefix(1))
        for (line, row) in zip(lines.dropFirst(), report.rows) {
            page += [line] + uses(row)
            page += row.editions.flatMap(words)
        }
        return page + lines.dropFirst(report.rows.count + 1)
    }

    private var columns: [Table.Column] {
        [
            .init(title: report.grouping.rawValue.uppercased(), isFlexible: true),
            .init(title: "ARTICLES", isNumeric: true), .init(title: "PUBLICATIONS", isNumeric: true),
            .init(title: "WORDS", isNumeric: true), .init(title: "SHARE", isNumeric: true), .init(title: "FIRST"),
            .init(title: "LAST"),
        ]
    }

    private var total: [String] { row("TOTAL", report.total) }

    private func row(_ name: String, _ figures: CreditFigures) -> [String] {
        let instants = [figures.first, figures.last].map { $0.map { String(shown($0).prefix(10)) } ?? "-" }
        let counts = [figures.articles, figures.publications, figures.words].map { "\($0)" }
        return [name] + counts + [share(figures)] + instants
    }

    private func name(_ group: CreditGroup) -> String {
        switch group {
        case .month(let month): month
        case .section(let section): section ?? "-"
        case .contributor(let contributor): contributor.id.map { "\(contributor.name) (\($0))" } ?? contributor.name
        }
    }

    /// The id, where there is one.
    private func shortName(_ group: CreditGroup) -> String {
        if case .contributor(let contributor) = group { contributor.id ?? contributor.name } else { name(group) }
    }

    /// To a tenth of a percent.
    private func share(_ figures: CreditFigures) -> String {
        guard figures.allWords > 0 else { return "0 %" }
        let tenths = (figures.words * 2000 / figures.allWords + 1) / 2
        return "\(tenths / 10).\(tenths % 10) %"
    }

    private func shown(_ instant: Instant) -> String {
        (try? LocalTime.minute(instant, in: report.zone)) ?? instant.shown
    }

    private func uses(_ row: CreditReportRow) -> [String] {
        let rows = row.uses.map { use in
            [
                shown(use.at), use.action, use.kind ?? "", "r\(use.revision)", String(use.commit.prefix(7)), use.slug,
                use.credits.map { "\($0.contributor), \($0.role)" }.joined(separator: "; "), use.headline,
            ]
        }
        let columns = Array(repeating: Table.Column(title: ""), count: 7) + [.init(title: "", isFlexible: true)]
        return Table(columns, rows: rows).lines(on: terminal).dropFirst().map { "  " + $0 }
    }

    /// Where the words that readers have came from; in parentheses what is others'.
    private func words(_ edition: CreditReportEdition) -> [String] {
        let origins = edition.origins.map { origin in
            let text = "r\(origin.revision) \(origin.wire ?? origin.person ?? "notice") \(origin.words)"
            return origin.isCounted ? text : "(\(text))"
        }
        let line =
            "In the edition: \(edition.slug) r\(edition.revision) \(edition.commit.prefix(7)), "
            + "\(edition.words) of \(edition.allWords) words: \(origins.joined(separator: ", "))"
        return Wrapping.hanging(VisibleText.line(line), behind: Run(""), indent: 2, on: terminal)
    }
}

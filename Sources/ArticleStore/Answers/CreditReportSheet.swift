import Editorial

/// A report on credits as comma-separated values: a line for each row or, with its details, for each use.
package struct CreditReportSheet {
    private let report: CreditReport
    private let query: CreditReportQuery

    package init(_ report: CreditReport, _ query: CreditReportQuery) { (self.report, self.query) = (report, query) }

    /// The lines.
    /// - Parameter lineEnd: CR LF, as RFC 4180 has it, unless they are looked at.
    package func text(lineEnd: String = "\r\n") -> String {
        let lines = [header.map(CSV.Cell.number)] + report.rows.flatMap(query.isDetailed ? uses : row)
        return CSV.text(lines, lineEnd: lineEnd)
    }

    private var header: [String] {
        let name = report.grouping == .contributor ? ["contributor", "name"] : [report.grouping.rawValue]
        if !query.isDetailed {
            return name + ["articles", "publications", "words", "all_words", "share", "first", "last"]
        }
        return name + [
            "article", "slug", "headline", "revision", "commit", "action", "at", "published", "kind", "section",
            "credits",
            "edition_revision", "words", "all_words", "words_by_revision",
        ]
    }

    private func name(_ row: CreditReportRow) -> [CSV.Cell] {
        switch row.group {
        case .month(let month): [.number(month)]
        case .section(let section): [.text(section ?? "")]
        case .contributor(let contributor): [.text(contributor.id ?? ""), .text(contributor.name)]
        }
    }

    private func row(_ row: CreditReportRow) -> [[CSV.Cell]] {
        let figures = row.figures
        let counts = [figures.articles, figures.publications, figures.words, figures.allWords].map { "\($0)" }
        let share = JSON.fraction(figures.words, of: figures.allWords).description
        let instants = [figures.first, figures.last].map { $0?.description ?? "" }
        return [name(row) + (counts + [share] + instants).map(CSV.Cell.number)]
    }

    /// The words of an article stand beside its first use in the row, so that a column adds up to the row's figure.
    private func uses(_ row: CreditReportRow) -> [[CSV.Cell]] {
        var editions = Dictionary(row.editions.map { ($0.article, $0) }) { first, _ in first }
        return row.uses.map { use in
            name(row) + [
                .text(use.article), .text(use.slug), .text(use.headline), .number("\(use.revision)"),
                .number(use.commit), .text(use.action), .number(use.at.description),
                .number(use.isPublication ? "yes" : "no"), .text(use.kind ?? ""), .text(use.section ?? ""),
                .text(use.credits.map { "\($0.contributor): \($0.role)" }.joined(separator: "; ")),
            ] + words(editions.removeValue(forKey: use.article))
        }
    }

    private func words(_ edition: CreditReportEdition?) -> [CSV.Cell] {
        guard let edition else { return Array(repeating: .number(""), count: 4) }
        let counted = edition.origins.filter(\.isCounted).map { "\($0.revision): \($0.words)" }
        return [
            .number("\(edition.revision)"), .number("\(edition.words)"), .number("\(edition.allWords)"),
            .text(counted.joined(separator: "; ")),
        ]
    }
}

import ArticleStore
import Editorial
import Foundation
import Testing

private typealias Desk = TestNewsroom

@Suite("Reports on credits against git")
struct CreditReportPropertyTests {
    @Test(
        "Whatever happened, a report counts what git log and git show count, at any instant, and before and after a rebuild",
        arguments: [1, 2] as [UInt64])
    func countsWhatGitCounts(seed: UInt64) async throws {
        let desk = try await TestNewsroom(now: "2026-08-30T22:00:00Z", seed: "credits \(seed)")
        var walk = CreditWalk(seed: seed, desk)
        // What was printed at an instant is what `asOf` prints for it later.
        var printed: [(at: Instant, report: CreditReport)] = []
        for turn in 0..<64 {
            let newsroom = try await walk.takeTurn(turn)
            guard turn % 16 == 15 else { continue }
            printed.append((newsroom.clock.now, try await newsroom.creditReport(CreditReportQuery(isDetailed: true))))
        }
        let newsroom = try await desk.at(walk.now.description)
        var count = try CountFromGit { try Git.run(["-C", desk.path] + $0) }
        var instants: [Instant?] = printed.map(\.at)
        instants.append(nil)
        for query in Self.queries(from: walk, instants) {
            let report = try await newsroom.creditReport(query)
            try compare(report, query, &count, "seed \(seed), \(query), after \(walk.done)")
        }
        try await newsroom.rebuildCatalogue()
        for (at, report) in printed {
            let query = CreditReportQuery(asOf: at, isDetailed: true)
            #expect(try await newsroom.creditReport(query) == report, "seed \(seed), at \(at)")
        }
        #expect(walk.done.filter { $0 == "publish" }.count > 3, "seed \(seed) did too little: \(walk.done)")
        try await desk.expectSound()
    }

    private static func queries(from walk: CreditWalk, _ instants: [Instant?]) -> [CreditReportQuery] {
        let middle = Instant(seconds: (walk.now.seconds + 1_788_000_000) / 2)
        var queries: [CreditReportQuery] = []
        for instant in instants {
            for grouping in CreditGrouping.allCases {
                queries.append(CreditReportQuery(asOf: instant, grouping: grouping, isDetailed: true))
            }
            queries.append(CreditReportQuery(asOf: instant, countsPublishedOnly: true))
            queries.append(CreditReportQuery(since: middle, asOf: instant, grouping: .month))
            queries.append(CreditReportQuery(until: middle, asOf: instant, grouping: .section))
            for name in ["afp", "The Reuters", "rosa lindqvist", "Nina Roth"] {
                queries.append(CreditReportQuery(contributor: name, asOf: instant, grouping: .month))
                queries.append(CreditReportQuery(contributor: name, role: .author, since: middle, asOf: instant))
            }
        }
        return queries
    }

    private func compare(
        _ report: CreditReport, _ query: CreditReportQuery, _ count: inout CountFromGit, _ place: String
    ) throws {
        let expected = try count.rows(query) { identity, at, section in
            switch query.grouping {
            case .contributor: identity
            case .section: section
            case .month: Self.month(at)
            }
        }
        var found = ["TOTAL": report.total]
        for row in report.rows {
            found[Self.name(row.group)] = row.figures
            guard query.isDetailed else { continue }
            let articles = Set(row.uses.map(\.article))
            #expect(articles.count == row.figures.articles, "\(place)")
            #expect(row.uses.filter(\.isPublication).count == row.figures.publications, "\(place)")
            #expect(row.editions.reduce(0) { $0 + $1.words } == row.figures.words, "\(place)")
            #expect(row.editions.reduce(0) { $0 + $1.allWords } == row.figures.allWords, "\(place)")
        }
        for name in Set(expected.keys).union(found.keys) {
            let row = expected[name] ?? CountFromGit.Row()
            let figures = found[name] ?? CreditFigures()
            let same =
                row.articles.count == figures.articles && row.publications.count == figures.publications
                && row.words == figures.words && row.allWords == figures.allWords
                && row.first == figures.first?.seconds && row.last == figures.last?.seconds
            #expect(same, "\(name): git has \(row), the report \(figures); \(place)")
        }
    }

    private static func name(_ group: CreditGroup) -> String {
        switch group {
        case .month(let month): month
        case .section(let section): section ?? ""
        case .contributor(let contributor): contributor.id ?? contributor.name.lowercased()
        }
    }

    /// The month in Berlin, by the system's own calendar.
    private static func month(_ at: Int64) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "Europe/Berlin")
        formatter.dateFormat = "yyyy-MM"
        return formatter.string(from: Date(timeIntervalSince1970: TimeInterval(at)))
    }
}

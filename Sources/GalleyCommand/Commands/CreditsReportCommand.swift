import ArgumentParser
import ArticleStore
import Editorial

/// `galley credits report`.
struct CreditsReportCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Count articles, publications and words by who is credited.",
        discussion: """
            A use is a credit in a publication or, of an article of which nothing went out, in its newest revision. \
            Words are those of the edition that came from whoever is credited. What is killed, held or spiked later was \
            published all the same; its words are no longer in the edition.

            Dates are whole days in the newsroom's zone: --until 2026-10-31 includes that day. --as-of prints what would \
            have been printed at an instant; a date is its beginning. Each row of --detail names the actions and \
            revisions that it counts.
            """)

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("Only this contributor: an id, a name or an alias.", valueName: "contributor"))
    var contributor: String?

    @Option(
        help: ArgumentHelp(
            "Only credits in this role: \(CreditRole.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "role"),
        completion: .list(CreditRole.allCases.map(\.rawValue)), transform: ArgumentText.creditRole)
    var role: CreditRole?

    @Option(
        help: ArgumentHelp("Only uses since this date or instant.", valueName: "date"), transform: LocalTime.checked)
    var since: String?

    @Option(
        help: ArgumentHelp("Only uses until this date or instant, which is included.", valueName: "date"),
        transform: LocalTime.checked)
    var until: String?

    @Option(
        help: ArgumentHelp("What would have been printed then.", valueName: "instant"), transform: LocalTime.checked)
    var asOf: String?

    @Option(
        help: ArgumentHelp("A row for each month, section, or contributor (the default).", valueName: "what"),
        completion: .list(CreditGrouping.allCases.map(\.rawValue)), transform: ArgumentText.choice)
    var by = CreditGrouping.contributor

    @Flag(help: "Leave out articles of which nothing went out.")
    var published = false

    @Flag(help: "Show under each row what it counts.")
    var detail = false

    @Flag(help: "Print comma-separated values (RFC 4180), without a total.")
    var csv = false

    @OptionGroup var global: GlobalArguments

    func validate() throws {
        if csv, global.json { throw ValidationError("--csv and --json are two forms of one answer; give one of them.") }
    }

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let query = try await query(in: newsroom)
        let report = try await newsroom.creditReport(query)
        if csv {
            return try session.copy(
                CreditReportSheet(report, query).text(lineEnd: session.terminal.isTerminal ? "\n" : "\r\n"))
        }
        try session.answer(report.json(of: query)) { CreditReportPage(report, query, session.terminal).lines }
    }

    private func query(in newsroom: Newsroom) async throws -> CreditReportQuery {
        let now = newsroom.clock.now
        var query = CreditReportQuery(
            contributor: contributor, role: role, grouping: by, countsPublishedOnly: published, isDetailed: detail)
        if let asOf {
            let instant = try LocalTime.past(asOf, in: try await newsroom.style(asOf: nil).zone, now: now)
            guard try await instant <= newsroom.lastKnownInstant() else {
                throw ValidationError("“\(asOf)” is still to come; leave --as-of out for now.")
            }
            query.asOf = instant
        }
        guard since != nil || until != nil else { return query }
        let zone = try await newsroom.style(asOf: query.asOf).zone
        query.since = try since.map { try LocalTime.end(.since, $0, in: zone, now: now) }
        query.until = try until.map { try LocalTime.end(.until, $0, in: zone, now: now) }
        if let first = query.since, let last = query.until, last < first {
            throw ValidationError("--until is before --since; no use can be in between.")
        }
        return query
    }
}

extension ArgumentText {
    /// A role of credits; one that is not known is refused, since it would be counted as another.
    static func creditRole(_ text: String) throws -> CreditRole {
        let role = CreditRole(reading: text)
        let plain = text.lowercased().split { " _-".contains($0) }.joined(separator: " ")
        if role.rawValue.utf8.elementsEqual(plain.utf8) { return role }
        throw ValidationError("give one of \(CreditRole.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
}

public import Editorial

extension Newsroom {
    /// The article that a reference means: an id, a prefix of one with 4 or more characters, a slug or a path.
    /// - Throws: `NewsroomError` if none or several are meant.
    public func resolve(_ reference: String) async throws -> ArticleReference {
        try await reader.resolve(reference)
    }

    /// An article as it stands, or as it stood after a revision, or as readers have it.
    /// - Throws: `NewsroomError` if there is no such revision, or readers have nothing.
    public func article(_ id: ArticleID, _ moment: Moment = .current) async throws -> ArticleView {
        try await reader.article(id, moment)
    }

    /// The actions that a person might take on an article as it stands, and what is missing for each.
    public func options(_ id: ArticleID, for person: Handle) async throws -> [ActionOption] {
        try await reader.options(id, for: person, at: clock.now)
    }

    /// Every action on an article, oldest first.
    /// - Complexity: O(actions), read from the catalogue.
    public func log(_ id: ArticleID) async throws -> [LogEntry] {
        try await reader.log(id)
    }

    /// What changed in an article from one moment to another.
    public func diff(_ id: ArticleID, from: Moment, to: Moment) async throws -> ArticleDiff {
        try await reader.diff(id, from: from, to: to)
    }

    /// Where each word of an article's body came from, as it stands or stood: the revision, and the person or the wire
    /// contributor.
    /// - Throws: `NewsroomError` if there is no such revision, or readers have nothing.
    /// - Complexity: A comparison for each revision; after another revision, one for that revision.
    public func provenance(of id: ArticleID, at moment: Moment = .current) async throws -> ArticleProvenance {
        try await patientReader.provenance(of: id, at: moment)
    }

    /// The two moments that somebody who asks what changed most likely means: since the person's last look, else since
    /// the edition, else since the last revision.
    public func likelyMoments(_ id: ArticleID, for person: Handle?) async throws -> (from: Moment, to: Moment) {
        try await reader.likelyMoments(id, for: person)
    }

    /// Articles by their last action, newest first. To page, ask again `after` the cursor of the last one.
    /// - Throws: `NewsroomError` if the cursor is none.
    /// - Complexity: O(`limit`), read from the catalogue.
    public func list(_ query: ArticleQuery = ArticleQuery()) async throws -> [ArticleLine] {
        try await reader.list(query)
    }

    /// Articles whose latest content has all the words, best first, each with a passage of its text.
    ///
    /// Where more than 1,000 match, 200 at a time are ranked, those added last first, and the page says so.
    /// - Parameters:
    ///   - limit: At most this many, 1 or more.
    ///   - after: Only those after this place: the cursor of the last article already seen, of the same words.
    /// - Throws: `NewsroomError` if the cursor is none.
    public func search(_ words: String, limit: Int = 20, after: String? = nil) async throws -> SearchPage {
        try await reader.search(words, limit: limit, after: after)
    }

    /// The newsroom at a glance: a column for each state, in the order of the workflow.
    /// - Parameter withCredits: Whether each article names whom it credits.
    public func board(limitPerState: Int = 10, withCredits: Bool = false) async throws -> [BoardState] {
        try await reader.board(limitPerState: limitPerState, withCredits: withCredits)
    }

    /// The sections that the latest contents of articles name, in the order of their bytes.
    /// - Parameter limit: At most this many.
    /// - Complexity: O(sections), read from the catalogue.
    public func sections(limit: Int = 200) async throws -> [String] { try await reader.sections(limit: limit) }

    /// The lines that would name who contributed to an article if it credited one more.
    /// - Throws: `NewsroomError` for a contributor or a location that could not stand in a line.
    public func creditedLines(adding request: CreditRequest, to id: ArticleID) async throws -> CreditedLines {
        try await reader.creditedLines(adding: request, to: id)
    }

    /// The actions of the whole newsroom after a place, in the order of `main`.
    /// - Complexity: O(`limit`), read from the catalogue.
    public func news(after place: NewsPlace, limit: Int = 100) async throws -> [NewsroomAction] {
        try await reader.news(after: place, limit: max(1, limit))
    }

    /// Where the newest action stands.
    public func newestPlace() async throws -> NewsPlace { try await reader.newestPlace() }

    /// The commit of the newest action; nil while there is none.
    public func newestCommit() async throws -> String? { try await reader.newestCommit() }

    /// Where the action stands that a commit recorded; nil if none of an article's actions is recorded there.
    public func place(ofCommit commit: String) async throws -> NewsPlace? { try await reader.place(ofCommit: commit) }

    /// What the action left that a request asked for, as it was then; nil if no such action was recorded.
    /// - Parameters:
    ///   - request: The name of the request, as its `ActionOptions` gave it.
    ///   - place: An action that was recorded before.
    ///   - person: Who asked.
    /// - Complexity: O(actions since), of which those of the person are read from git.
    public func result(
        ofRequest request: String, after place: NewsPlace, by person: Handle
    ) async throws -> ActionResult? {
        try await reader.result(ofRequest: request, after: place, by: person)
    }

    /// The bytes of a media file of an article, as it stands or stood.
    /// - Throws: `NewsroomError` if the article had no such file then.
    public func media(named name: String, of id: ArticleID, _ moment: Moment = .current) async throws -> [UInt8] {
        try await reader.media(named: name, of: id, moment)
    }

    /// Who works here.
    public func people() async throws -> People {
        try await historian.people()
    }

    /// Who can be credited.
    public func contributors() async throws -> ContributorRegistry {
        try await historian.contributors()
    }

    /// A contributor by id, name or alias, and how many articles credit it.
    /// - Throws: `NewsroomError` if the registry does not know the name; the nearest one is said.
    /// - Complexity: O(articles that credit it), read from the catalogue.
    public func contributor(_ name: String) async throws -> ContributorView {
        try await reader.contributor(name)
    }

    /// The names that the newest contents and internal credits of articles credit and the registry does not know, those
    /// of the most articles first.
    /// - Complexity: O(names that are credited), and the articles of those that are not known, read from the catalogue.
    public func unknownContributors() async throws -> [UnknownContributor] {
        try await reader.unknownContributors()
    }

    /// The workflow in force.
    public func workflow() async throws -> Workflow {
        try await historian.workflow()
    }

    /// The text of `workflow.yaml` or `style.yaml` in force.
    public func configuration(_ file: ConfigurationFile) async throws -> String {
        try await historian.configuration(file)
    }

    /// The house style in force.
    public func style() async throws -> HouseStyle {
        try await historian.style()
    }

    /// The house style as it was at an instant, after the last action taken then or before; that in force for none.
    /// - Throws: `NewsroomError` if there was no newsroom yet.
    public func style(asOf instant: Instant?) async throws -> HouseStyle {
        try await reader.style(asOf: instant)
    }

    /// The last instant of which it is known what the newsroom was like: now, or the instant of the newest action where
    /// the clock that it was taken by was ahead of this one.
    public func lastKnownInstant() async throws -> Instant {
        let now = clock.now
        return max(try await reader.newestAction() ?? now, now)
    }

    /// How often, how much and when contributors were used: articles, publications, words in the edition.
    ///
    /// A use is a credit that stands in a publication or, for an article of which nothing went out, in its newest
    /// revision. Kills, holds and spikes take back no publication; they take words out of the edition.
    /// - Throws: `NewsroomError` if nobody was ever credited as the contributor and the registry does not have it, or
    ///   there was no newsroom yet at the instant.
    /// - Complexity: O(uses that are counted), read from the catalogue; and for each article whose words nobody counted
    ///   before, a comparison for each of its revisions.
    public func creditReport(_ query: CreditReportQuery = CreditReportQuery()) async throws -> CreditReport {
        try await patientReader.creditReport(query)
    }

    /// Throws the catalogue away and makes it anew from git.
    /// - Returns: The number of commits read.
    @discardableResult
    public func rebuildCatalogue() async throws -> Int {
        try await patientReader.rebuildCatalogue()
    }

    /// Looks whether everything that must hold in a newsroom holds.
    /// - Complexity: O(everything): reads every object and every commit.
    public func check() async throws -> [CheckFinding] {
        try await patientReader.check()
    }
}

/// A text of the newsroom's own that an administrator may replace as a whole.
public enum ConfigurationFile: String, CaseIterable, Sendable {
    /// `workflow.yaml`.
    case workflow
    /// `style.yaml`.
    case style

    var path: String { "\(rawValue).yaml" }
}

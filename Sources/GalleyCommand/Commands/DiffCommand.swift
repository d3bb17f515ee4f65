import ArgumentParser
import ArticleStore

/// `galley diff`.
struct DiffCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Show what changed in an article.",
        discussion: """
            FROM and TO are numbers of revisions, or “edition”. Without them: since your last look, else since the \
            edition, else since the last revision. FROM alone is compared with what stands.
            """)

    /// How the change is shown.
    enum Layout: String, EnumerableFlag {
        /// By paragraphs and words.
        case words
        /// As git's own patch.
        case unified

        static func help(for value: Layout) -> ArgumentHelp? {
            value == .words ? "Show words in their paragraphs (the default)." : "Print git's own patch."
        }
    }

    @Argument(help: "The article.")
    var article: String

    @Argument(help: "The older side.", transform: ArgumentText.moment)
    var from: Moment?

    @Argument(help: "The newer side.", transform: ArgumentText.moment)
    var to: Moment?

    @Flag(help: "Compare what readers have with what stands, or with FROM.")
    var edition = false

    @Flag(exclusivity: .exclusive)
    var layout: Layout = .words

    @OptionGroup var global: GlobalArguments

    func validate() throws {
        if edition, to != nil { throw ValidationError("--edition is one side; give one other side at most.") }
    }

    func run(in session: Session) async throws {
        let newsroom = try await session.newsroom()
        let reference = try await newsroom.resolve(article)
        let (older, newer) = try await sides(of: reference, in: newsroom, session)
        let diff = try await newsroom.diff(reference.id, from: older, to: newer)
        if layout == .unified, !session.global.json { return try session.copy(diff.patch) }
        try session.answer(diff.json) { DiffPage(diff, of: reference.slug, session.terminal).lines }
    }

    private func sides(
        of article: ArticleReference, in newsroom: Newsroom, _ session: Session
    ) async throws -> (Moment, Moment) {
        if edition { return (.edition, from ?? .current) }
        if let from { return (from, to ?? .current) }
        return try await newsroom.likelyMoments(article.id, for: session.personIfKnown(in: newsroom))
    }
}

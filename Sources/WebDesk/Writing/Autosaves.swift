import ArticleStore
import Editorial

/// Texts that people are writing and did not save yet, one for each person and article, under `desk/autosaves/`. They are
/// no revisions and never enter git.
struct Autosaves: Sendable {
    /// A text as it was kept.
    struct Kept: Codable, Sendable {
        var form: ArticleForm
        /// When, in seconds since 1970.
        var at: Int64
    }

    private let folder: DeskFolder
    private let clock: NewsroomClock

    init(_ newsroom: Newsroom) {
        folder = DeskFolder("autosaves", in: newsroom.path)
        clock = newsroom.clock
    }

    private func name(_ article: ArticleID, _ person: Handle) -> String { "\(article.text).\(person.text).json" }

    /// Keeps what stands in the form now.
    func keep(_ form: ArticleForm, of article: ArticleID, by person: Handle) throws(NewsroomError) {
        try folder.write(Kept(form: form, at: clock.now.seconds), as: name(article, person))
    }

    /// What was kept; nil where there is nothing.
    func kept(of article: ArticleID, by person: Handle) -> Kept? { folder.value(Kept.self, of: name(article, person)) }

    /// Forgets what was kept, since it was saved or is not wanted.
    func forget(_ article: ArticleID, by person: Handle) throws(NewsroomError) {
        try folder.remove(name(article, person))
    }
}

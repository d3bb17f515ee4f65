import Editorial
internal import GitStore

/// A commit of `main` with what it changed of articles, as far as git alone says it.
struct ReadCommit: Sendable {
    let commit: Commit
    let message: CommitMessage
    /// The handle of the person who made it; a name where nobody is known by the address.
    let person: String
    /// The articles' folders that it touched, in the order of their paths.
    let folders: [ReadFolder]

    /// The articles that its folders say they hold, or held.
    var articles: [String] { folders.compactMap { ($0.content ?? $0.contentBefore)?.facts?.id } }
}

/// An article's folder that a commit touched, as the commit leaves it.
struct ReadFolder: Sendable {
    let path: ArticlePath
    /// The folder itself; nil where there is none.
    let tree: ObjectID?
    /// `index.md`; nil where there is none.
    let content: ReadContent?
    /// What `index.md` was, where it is gone.
    let contentBefore: ReadContent?
    let status: ReadStatus
    /// Those of the content, if the commit imports it as wire copy.
    let fingerprints: [Int64]?
}

/// An `index.md`.
struct ReadContent: Sendable {
    let id: ObjectID
    /// Nil where plain git left something that is no content.
    let facts: ContentFacts?
}

/// A `status.yaml`.
enum ReadStatus: Sendable {
    case missing
    /// Plain git left something there that cannot be read.
    case unreadable
    case status(ArticleStatus)

    /// What it says; nil where it says nothing.
    var status: ArticleStatus? {
        if case .status(let status) = self { status } else { nil }
    }
}

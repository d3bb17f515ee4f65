import Editorial

/// An article as readers have it.
public struct EditionStory: Sendable {
    /// The content that readers have.
    public var view: ArticleView
    /// Its public address below the site's: `/articles/2026/11/28/ferry-strike/`.
    public var address: String
    /// When it was first published.
    public var first: Instant
    /// When what readers have was published.
    public var updated: Instant
}

extension Newsroom {
    /// The article that readers reach by an address, the present one or one that it had before.
    /// - Parameter address: `/articles/2026/11/28/ferry-strike/`, in any capitals and composition.
    /// - Returns: Nil if readers have nothing there.
    public func story(at address: String) async throws -> EditionStory? {
        guard let id = try await reader.holder(of: address) else { return nil }
        return try await story(id)
    }

    /// What readers have of an article; nil if they have nothing.
    public func story(_ id: ArticleID) async throws -> EditionStory? {
        let view: ArticleView
        do { view = try await article(id, .edition) } catch let error as NewsroomError {
            if case .notFound(.edition, _, _) = error.problem { return nil }
            throw error
        }
        guard let record = view.status.edition, let path = record.path ?? ArticlePath(view.path) else { return nil }
        return EditionStory(
            view: view, address: path.publicAddress(slug: record.slug), first: record.first, updated: record.updated)
    }
}

internal import GRDB

/// Where an article lies in git.
public struct ArticlePlace: Sendable, Equatable {
    /// The article's folder on `main`.
    public let path: String
    /// Number of the latest revision.
    public let revision: Int
    /// Git object id of the folder, as it is at `head`; nil where that was not fed.
    public let tree: String?
    /// Commit id of `main` that the catalogue stands for.
    public let head: String?
}

extension Catalogue {
    /// Where an article lies, and at which head of `main` that is so; nil if there is none with exactly this id.
    /// - Throws: `CatalogueError`.
    public func place(ofArticle id: String) throws(CatalogueError) -> ArticlePlace? {
        let sql = "SELECT path, revision, tree, (SELECT head FROM progress) FROM article WHERE id = ?"
        return try connections.read { db in
            try db.cachedStatement(sql: sql).firstRow([StoredText(id)]).map { row in
                ArticlePlace(
                    path: row.text(0), revision: row.integer(1), tree: row.optionalText(2), head: row.optionalText(3))
            }
        }
    }
}

internal import GRDB

extension Catalogue {
    /// The paths of the articles that have a slug, compared exactly.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(articles that have it).
    public func paths(ofSlug slug: String) throws(CatalogueError) -> [String] {
        try connections.read { db in
            try db.cachedStatement(sql: "SELECT path FROM article WHERE slug = ?").map([StoredText(slug)]) {
                $0.text(0)
            }
        }
    }
}

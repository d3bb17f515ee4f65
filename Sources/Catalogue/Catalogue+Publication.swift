internal import GRDB

extension Catalogue {
    /// Ids of the articles whose schedule stands at `instant` or earlier, the oldest due first.
    /// - Parameter instant: Seconds since 1970.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(articles due).
    public func due(at instant: Int64) throws(CatalogueError) -> [String] {
        let sql = """
            SELECT id FROM article INDEXED BY article_scheduled WHERE scheduled <= ? ORDER BY scheduled, id
            """
        return try connections.read { db in try db.cachedStatement(sql: sql).map([instant]) { $0.text(0) } }
    }

    /// Who holds each of some public addresses, in the order asked, then by id. Several articles can hold one address
    /// only if they were fed so: whoever feeds sees to collisions.
    /// - Parameter addresses: Normalised as those that were fed.
    /// - Throws: `CatalogueError`.
    public func holders(ofAddresses addresses: [String]) throws(CatalogueError) -> [AddressHolder] {
        let sql = """
            SELECT article.id FROM address JOIN article ON article.number = address.article
            WHERE address.address = ? ORDER BY article.id
            """
        return try connections.read { db in
            try addresses.flatMap { address in
                try db.cachedStatement(sql: sql).map([StoredText(address)]) {
                    AddressHolder(address: address, article: $0.text(0))
                }
            }
        }
    }
}

internal import Foundation
internal import GRDB

extension CreditRow {
    /// The credits of an article, in its order.
    static func fetch(article number: Int, _ db: Database) throws -> [CreditRow] {
        let sql = """
            SELECT contributor, kind, role, location, tier FROM credit WHERE article = ? ORDER BY ordinal
            """
        return try db.cachedStatement(sql: sql).map([number]) { row in
            CreditRow(
                contributor: row.text(0), kind: row.text(1), role: row.text(2), location: row.optionalText(3),
                tier: row.text(4))
        }
    }

    /// A contributor's name with upper and lower case, and the ways to compose an accent, made alike.
    static func folded(_ name: String) -> String {
        name.streamSafe.precomposedStringWithCanonicalMapping.lowercased().precomposedStringWithCanonicalMapping
    }
}

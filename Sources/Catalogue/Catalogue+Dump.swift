internal import GRDB

extension Catalogue {
    /// Everything the catalogue holds as text, one line a row, the same for the same rows however they came in.
    ///
    /// Two catalogues with equal dumps answer alike. Fields stand between tabs; backslash, tab, line feed, carriage
    /// return and NUL in them are written `\\`, `\t`, `\n`, `\r`, `\0`, and a field without a value is `\N`.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(everything), in memory too.
    public func dump() throws(CatalogueError) -> String {
        var bytes: [UInt8] = []
        try dump { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Hands the same out line by line, each with its line feed.
    /// - Throws: `CatalogueError`.
    /// - Complexity: O(everything) in time; a line in memory.
    public func dump(line take: ([UInt8]) -> Void) throws(CatalogueError) {
        try connections.read { db in
            var line: [UInt8] = []
            for (name, sql) in Self.dumped {
                let rows = try Row.fetchCursor(db, sql: sql)
                while let row = try rows.next() {
                    line.removeAll(keepingCapacity: true)
                    line.append(contentsOf: name.utf8)
                    for value in row.databaseValues { Self.append(value, to: &line) }
                    line.append(UInt8(ascii: "\n"))
                    take(line)
                }
            }
        }
    }

    /// Every table that is fed, with ids in the place of numbers. Full text without an article shows as such.
    private static let dumped = [
        ("head", "SELECT head FROM progress"),
        (
            "article",
            """
            SELECT id, path, slug, headline, state, status, revision, content, tree, updated, person, position,
              section, language, assignee, due, scheduled, kind, words FROM article ORDER BY id
            """
        ),
        (
            "search",
            """
            SELECT id, search.headline, standfirst, text, search.slug
            FROM search LEFT JOIN article ON number = search.rowid ORDER BY id, 2, 3, 4, 5
            """
        ),
        (
            "credit",
            """
            SELECT id, ordinal, contributor, credit.kind, role, location, tier
            FROM credit LEFT JOIN article ON number = article ORDER BY id, ordinal
            """
        ),
        (
            "credited",
            """
            SELECT name, credited.position, credited.id, article.id
            FROM credited LEFT JOIN article ON number = article ORDER BY 1, 2, 3
            """
        ),
        ("address", "SELECT address, id FROM address LEFT JOIN article ON number = article ORDER BY 1, 2"),
        ("tally", "SELECT state, articles FROM tally WHERE articles > 0 ORDER BY state"),
        ("action", "SELECT \(ActionRow.columns) FROM action ORDER BY position, article"),
        ("fingerprint", "SELECT hash, position FROM fingerprint ORDER BY hash, position"),
        ("late", "SELECT position, at FROM late ORDER BY position"),
        ("span", "SELECT \(CreditSpan.columns) FROM span ORDER BY name, article, \"from\", contributor, role"),
        ("publication", "SELECT \(PublicationRow.columns) FROM publication ORDER BY article, position"),
        ("unpublished", "SELECT \(UnpublishedRow.columns) FROM unpublished ORDER BY article, position"),
    ]

    private static func append(_ value: DatabaseValue, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\t"))
        guard let text = StoredText.fromDatabaseValue(value)?.text else {
            bytes.append(contentsOf: (Int64.fromDatabaseValue(value).map(String.init) ?? "\\N").utf8)
            return
        }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
            case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
            case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
            case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
            case 0: bytes.append(contentsOf: "\\0".utf8)
            default: bytes.append(byte)
            }
        }
    }
}

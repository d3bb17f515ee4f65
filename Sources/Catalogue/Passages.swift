internal import GRDB

/// Makes rows of numbers that a search found: the articles with a passage of each.
struct Passages {
    private let window: SearchWindow
    private let db: Database
    /// How much is shown before the first word that was looked for, and read from there on, in characters.
    private static let lead = 60
    private static let length = 400

    init(_ expression: SearchExpression, _ window: SearchWindow, _ db: Database) {
        (self.window, self.db) = (window, db)
    }

    /// The rows, in the order of the page.
    func rows(_ page: [(number: Int, cursor: SearchCursor)]) throws -> [FoundRow] {
        let passages = try passages(page.map(\.number))
        let sql = "SELECT \(ArticleSummary.columns) FROM article WHERE number = ?"
        return try page.compactMap { number, cursor in
            let found = try ArticleSummary.fetch(db, sql: sql, [number], withCredits: false).first
            return found.map { FoundRow(article: $0, passage: passages[number] ?? [], cursor: cursor) }
        }
    }

    /// One walk along the matches of the page's range, since each question of its own would look the words up again.
    private func passages(_ numbers: [Int]) throws -> [Int: [PassagePart]] {
        guard let lowest = numbers.min(), let highest = numbers.max() else { return [:] }
        let wanted = numbers.map(String.init).joined(separator: ", ")
        // Not SQLite's own `snippet`, whose time grows with the square of how often a text has the words.
        let sql = """
            WITH marked AS MATERIALIZED (
              SELECT rowid AS number, highlight(search, 2, ?1, ?2) AS text FROM search
              WHERE search MATCH ?3 AND rowid BETWEEN ?4 AND ?5 AND +rowid IN (\(wanted)))
            SELECT number, substr(text, max(1, instr(text, ?1) - \(Self.lead)), \(Self.length)),
              instr(text, ?1) > \(Self.lead + 1) FROM marked
            """
        let arguments: StatementArguments = [
            PassageMarks.open, PassageMarks.close, window.match, lowest, highest,
        ]
        let rows = try db.makeStatement(sql: sql).map(arguments) { row in
            (row.integer(0), PassageMarks.parts(of: row.text(1), isCut: row.integer(2) == 1))
        }
        return Dictionary(rows) { first, _ in first }
    }
}

/// The marks that SQLite puts around what was looked for, and taking them out again.
enum PassageMarks {
    /// The last characters for private use, which hardly any text has; one that does is merely marked in the wrong place.
    static let open = "\u{10FFFC}"
    static let close = "\u{10FFFD}"

    /// How many characters are shown.
    private static let shown = 160

    /// The parts of a marked passage, on one line, without the spaces that `SearchText` put around letters.
    /// - Parameter isCut: Whether it begins in the middle of a text, and maybe of a word.
    static func parts(of passage: String, isCut: Bool = false) -> [PassagePart] {
        var parts: [PassagePart] = []
        var isHit = false
        // Whether the next space was put there, or repeats one.
        var dropsSpace = true
        var count = 0
        for scalar in isCut ? afterWord(passage) : passage.unicodeScalars[...] {
            switch scalar {
            case "\u{10FFFC}": isHit = true
            case "\u{10FFFD}": isHit = false
            case _ where scalar.properties.isWhitespace:
                if count >= shown { return finished(parts, isCut: isCut, isCutBehind: true) }
                if !dropsSpace { append(" ", isHit, to: &parts) }
                dropsSpace = true
            default:
                let standsAlone = SearchText.standsAlone(scalar)
                if standsAlone { dropLastSpace(of: &parts) }
                append(scalar, isHit, to: &parts)
                dropsSpace = standsAlone
                count += 1
            }
        }
        return finished(parts, isCut: isCut, isCutBehind: false)
    }

    /// What follows the first space, unless a mark comes first.
    private static func afterWord(_ passage: String) -> Substring.UnicodeScalarView {
        let scalars = passage.unicodeScalars
        let end = scalars.firstIndex { $0.properties.isWhitespace || $0 == "\u{10FFFC}" }
        return scalars[(end ?? scalars.startIndex)...]
    }

    private static func finished(_ parts: [PassagePart], isCut: Bool, isCutBehind: Bool) -> [PassagePart] {
        var parts = parts
        dropLastSpace(of: &parts)
        if isCut, !parts.isEmpty { parts.insert(PassagePart("…"), at: 0) }
        if isCutBehind { parts.append(PassagePart("…")) }
        return parts
    }

    private static func append(_ scalar: Unicode.Scalar, _ isHit: Bool, to parts: inout [PassagePart]) {
        if let last = parts.indices.last, parts[last].isHit == isHit {
            parts[last].text.unicodeScalars.append(scalar)
        } else {
            parts.append(PassagePart(String(scalar), isHit: isHit))
        }
    }

    private static func dropLastSpace(of parts: inout [PassagePart]) {
        guard let last = parts.indices.last, parts[last].text.unicodeScalars.last == " " else { return }
        parts[last].text.unicodeScalars.removeLast()
        if parts[last].text.isEmpty { parts.removeLast() }
    }
}

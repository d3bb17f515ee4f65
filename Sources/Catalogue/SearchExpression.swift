/// What a person typed into a search box, as an expression for FTS5 (https://www.sqlite.org/fts5.html, section 3).
///
/// Each word becomes a quoted phrase, in which nothing has a meaning but the quote itself, and all must occur; the last
/// one may be the beginning of a longer word, since people search while they type.
struct SearchExpression {
    /// A phrase for each word.
    let phrases: [String]
    /// How many characters the last word has, of which the beginning may be looked for.
    let lastLength: Int

    /// All words as they are.
    var exact: String { phrases.joined(separator: " ") }
    /// The same, the last one as the beginning of a word.
    var beginning: String { exact + " *" }
    /// The last word as the beginning of one.
    var lastBeginning: String { (phrases.last ?? "") + " *" }

    /// Characters of the query that count; nobody types more, and each one costs time.
    private static let longest = 500

    /// Nil if there is nothing to look for: no letter, no digit.
    init?(words: String) {
        let scalars = words.unicodeScalars.prefix(Self.longest)
        phrases = scalars.split(whereSeparator: Self.separates).compactMap { word in
            Self.phrase(SearchText.indexed(String(String.UnicodeScalarView(word))))
        }
        guard let last = phrases.last else { return nil }
        let end = last.unicodeScalars.reversed().drop { !Self.isPartOfWord($0) }
        lastLength = end.prefix { Self.isPartOfWord($0) }.count
    }

    private static func separates(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static func phrase(_ word: String) -> String? {
        guard word.unicodeScalars.contains(where: isPartOfWord) else { return nil }
        var quoted = String.UnicodeScalarView("\"".unicodeScalars)
        for scalar in word.unicodeScalars {
            if scalar == "\"" { quoted.append(scalar) }
            quoted.append(scalar)
        }
        quoted.append("\"")
        return String(quoted)
    }

    /// The categories that the tokenizer makes words of.
    private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber, .letterNumber, .otherNumber, .privateUse, .nonspacingMark, .spacingMark: true
        default: false
        }
    }
}

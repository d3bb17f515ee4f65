/// A word or mark of a credit line.
struct CreditToken: Sendable, Equatable {
    /// What a token is.
    enum Kind: Sendable {
        case word, comma, semicolon, colon, period, slash, ampersand, opening, closing, dash, bar, other
    }

    /// What it is.
    var kind: Kind
    /// As written.
    var text: String
    /// In small letters, with plain apostrophes.
    var folded: String
    /// Whether a blank stands before it.
    var followsBlank: Bool
    /// Whether it is the first word of a sentence.
    var isSentenceOpening = false

    init(_ kind: Kind, _ text: String, followsBlank: Bool) {
        self.kind = kind
        self.text = text
        self.followsBlank = followsBlank
        folded = text.lowercased().replacing("’", with: "'")
    }

    /// Whether it can open a name: it has a capital, or its script has none.
    var isNameLike: Bool {
        kind == .word && (text.unicodeScalars.contains { $0.properties.isUppercase } || isCaseless)
    }

    /// Whether it has letters, and none of them small or capital, as in Hebrew.
    var isCaseless: Bool {
        let letters = text.unicodeScalars.lazy.filter(\.properties.isAlphabetic)
        return letters.first != nil && !letters.contains { $0.properties.isCased }
    }

    /// Whether it is an acronym: 2 to 6 capitals and nothing else.
    var isAcronym: Bool {
        let scalars = text.unicodeScalars
        return (2...6).contains(scalars.count) && scalars.allSatisfy(\.properties.isUppercase)
    }

    /// Whether it is letters with a stop behind each.
    var isAbbreviation: Bool { text.split(separator: ".").allSatisfy { $0.utf8.count <= 2 } }

    /// Whether a digit stands in it.
    var hasDigit: Bool { text.unicodeScalars.contains { $0.properties.numericType == .decimal } }

    /// Whether it parts the names of a list.
    var isSeparator: Bool { kind == .comma || kind == .semicolon || kind == .slash || kind == .ampersand }

    /// Without a full stop at its end.
    var withoutStop: String { folded.hasSuffix(".") ? String(folded.dropLast()) : folded }
}

extension Collection where Element == CreditToken {
    /// The tokens as they were written, with single blanks.
    var written: String {
        var text = ""
        for token in self {
            if token.followsBlank, !text.isEmpty { text += " " }
            text += token.text
        }
        return text
    }
}

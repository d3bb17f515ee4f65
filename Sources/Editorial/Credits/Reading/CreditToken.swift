/// A word or mark of a credit line.
struct CreditToken: Sendable, Equatable {
    /// What it is.
    var kind: Kind
    /// As written.
    var text: String
    /// In small letters, with plain apostrophes.
    let folded: String
    /// That of `folded`.
    let mark: CreditWordMark
    /// Whether a blank stands before it.
    var followsBlank: Bool
    /// Whether it is the first word of a sentence.
    var isSentenceOpening = false
    /// Whether it has letters, and none of them small or capital, as in Hebrew.
    let isCaseless: Bool
    /// Whether it can open a name: it has a capital, or its script has none.
    let isNameLike: Bool
    /// Whether it is an acronym: 2 to 6 capitals and nothing else.
    let isAcronym: Bool
    /// Whether a digit stands in it.
    let hasDigit: Bool
    /// Whether a small letter stands in it.
    let hasSmallLetter: Bool

    init(_ kind: Kind, _ text: String, followsBlank: Bool) {
        self.init(kind, text, CreditWordTraits(of: text.unicodeScalars), followsBlank: followsBlank)
    }

    /// A token whose scalars are known to have these traits.
    init(_ kind: Kind, _ text: String, _ traits: CreditWordTraits, followsBlank: Bool) {
        self.kind = kind
        self.text = text
        self.followsBlank = followsBlank
        folded = traits.folded(text)
        mark = CreditWordMark(folded)
        isCaseless = traits.any.contains(.alphabetic) && !traits.any.contains(.casedLetter)
        isNameLike = kind == .word && (isCaseless || traits.any.contains(.uppercase))
        isAcronym = (2...6).contains(traits.count) && traits.all.contains(.uppercase)
        hasDigit = traits.any.contains(.decimal)
        hasSmallLetter = traits.any.contains(.lowercase)
    }

    /// Whether it is letters with a stop behind each.
    var isAbbreviation: Bool { text.split(separator: ".").allSatisfy { $0.utf8.count <= 2 } }

    /// Whether it parts the names of a list.
    var isSeparator: Bool { kind == .comma || kind == .semicolon || kind == .slash || kind == .ampersand }

    /// Whether a capital may stand in it behind a small letter, by a look at its bytes.
    var mayHoldCapital: Bool {
        hasSmallLetter && text.utf8.dropFirst().contains { (0x41...0x5A).contains($0) || $0 >= 0x80 }
    }

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

/// Cuts a line into words and marks.
struct CreditTokenizer {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var tokens: [CreditToken] = []
    private var word = String.UnicodeScalarView()
    private var wordFollowsBlank = false
    private var sawBlank = false

    private init(_ line: String) { scalars = Array(line.unicodeScalars) }

    /// The tokens of `line`; nil if it has a control character or turns the direction of writing, as no credit does.
    /// - Complexity: O(length).
    static func tokens(of line: String) -> [CreditToken]? {
        var tokenizer = CreditTokenizer(line)
        return tokenizer.run() ? tokenizer.tokens : nil
    }

    private mutating func run() -> Bool {
        while position < scalars.count {
            let scalar = scalars[position]
            guard !Self.isForbidden(scalar) else { return false }
            if Self.isBlank(scalar) {
                endWord()
                sawBlank = true
            } else {
                read(scalar)
            }
            position += 1
        }
        endWord()
        return true
    }

    private mutating func read(_ scalar: Unicode.Scalar) {
        if isPartOfWord(scalar) {
            if word.isEmpty {
                wordFollowsBlank = sawBlank
                sawBlank = false
            }
            word.append(scalar)
        } else {
            endWord()
            guard let kind = Self.marks[scalar] else { return }
            tokens.append(CreditToken(kind, String(scalar), followsBlank: sawBlank))
            sawBlank = false
        }
    }

    private mutating func endWord() {
        guard !word.isEmpty else { return }
        tokens.append(CreditToken(.word, String(word), followsBlank: wordFollowsBlank))
        word = String.UnicodeScalarView()
    }

    private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".": !word.isEmpty && (nextIsWord || next == "," || isAbbreviated)
        case "-", "_", "&": !word.isEmpty && nextIsWord
        case "*", "~": false
        default: Self.marks[scalar] == nil
        }
    }

    private var next: Unicode.Scalar? { position + 1 < scalars.count ? scalars[position + 1] : nil }

    private var nextIsWord: Bool {
        guard let next else { return false }
        return next.properties.isAlphabetic || next.properties.numericType != nil
    }

    /// Whether the word so far is an initial, initials, or a short form that is written with a stop.
    private var isAbbreviated: Bool {
        let letters = word.count(where: \.properties.isAlphabetic)
        guard letters > 1 else { return word.first?.properties.isUppercase ?? false }
        return word.count < 8
            && (word.contains(".") || CreditVocabulary.abbreviations.contains(String(word).lowercased()))
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
            || "\u{200B}\u{200E}\u{200F}\u{061C}\u{2060}\u{FEFF}\u{AD}".unicodeScalars.contains(scalar)
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x202A...0x202E, 0x2066...0x2069, 0xFFFD: true
        default: scalar.properties.generalCategory == .control && !scalar.properties.isWhitespace
        }
    }

    private static let marks: [Unicode.Scalar: CreditToken.Kind] = [
        ",": .comma, "،": .comma, "、": .comma, ";": .semicolon, "؛": .semicolon, ":": .colon, "：": .colon,
        ".": .period, "。": .period, "/": .slash, "&": .ampersand, "(": .opening, "[": .opening, ")": .closing,
        "]": .closing, "—": .dash, "–": .dash, "-": .dash, "|": .bar, "•": .bar, "·": .bar, "!": .other, "?": .other,
        "…": .other, "\"": .other, "“": .other, "”": .other, "„": .other, "«": .other, "»": .other, "<": .other,
        ">": .other, "#": .other, "{": .other, "}": .other, "`": .other, "؟": .other, "@": .other,
    ]
}

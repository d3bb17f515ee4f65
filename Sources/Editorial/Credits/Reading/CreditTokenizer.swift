/// Cuts a line into words and marks.
struct CreditTokenizer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var tokens: [CreditToken] = []
    /// Where the word begins that is being read; nil between words.
    private var wordStart: Int?
    private var word = CreditWordTraits()
    private var first: CreditScalarTraits = []
    private var letters = 0
    private var wordFollowsBlank = false
    private var sawBlank = false

    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 4 + 1)
    }

    /// The tokens of `line`; nil if it has a control character or turns the direction of writing, as no credit does.
    /// - Complexity: O(length).
    static func tokens(of line: String) -> [CreditToken]? {
        var line = line
        return line.withUTF8 { bytes in
            var tokenizer = CreditTokenizer(bytes)
            return tokenizer.run() ? tokenizer.tokens : nil
        }
    }

    private mutating func run() -> Bool {
        while position < bytes.count {
            let (scalar, length) = scalar(at: position)
            let traits = CreditScalarTraits.of(scalar)
            guard !traits.contains(.forbidden) else { return false }
            if traits.contains(.blank) {
                endWord()
                sawBlank = true
            } else if isPartOfWord(scalar, traits, next: position + length) {
                extendWord(traits)
            } else {
                endWord()
                addMark(scalar, traits)
            }
            position += length
        }
        endWord()
        return true
    }

    /// The scalar that begins at a byte, and its length; the bytes are those of a String, and so valid.
    @inline(__always)
    private func scalar(at index: Int) -> (Unicode.Scalar, length: Int) {
        let byte = bytes[index]
        if byte < 0x80 { return (Unicode.Scalar(byte), 1) }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        var value = UInt32(byte) & (0xFF >> (UInt32(length) + 1))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    private mutating func extendWord(_ traits: CreditScalarTraits) {
        if wordStart == nil {
            wordStart = position
            wordFollowsBlank = sawBlank
            sawBlank = false
            word = CreditWordTraits()
            first = traits
            letters = 0
        }
        word.add(traits)
        if traits.contains(.alphabetic) { letters += 1 }
    }

    private mutating func endWord() {
        guard let start = wordStart else { return }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        tokens.append(CreditToken(.word, text, word, followsBlank: wordFollowsBlank))
        wordStart = nil
    }

    /// Takes a mark as a token; what is neither part of a word nor a mark is dropped.
    private mutating func addMark(_ scalar: Unicode.Scalar, _ traits: CreditScalarTraits) {
        guard traits.contains(.mark), let kind = CreditToken.Kind(mark: scalar) else { return }
        var mark = CreditWordTraits()
        mark.add(traits)
        tokens.append(CreditToken(kind, String(scalar), mark, followsBlank: sawBlank))
        sawBlank = false
    }

    @inline(__always)
    private func isPartOfWord(_ scalar: Unicode.Scalar, _ traits: CreditScalarTraits, next: Int) -> Bool {
        switch scalar {
        case ".": wordStart != nil && (isWord(at: next) || isComma(at: next) || isAbbreviated)
        case "-", "_", "&": wordStart != nil && isWord(at: next)
        case "*", "~": false
        default: !traits.contains(.mark)
        }
    }

    private func isComma(at index: Int) -> Bool { index < bytes.count && bytes[index] == UInt8(ascii: ",") }

    private func isWord(at index: Int) -> Bool {
        index < bytes.count && !CreditScalarTraits.of(scalar(at: index).0).isDisjoint(with: .wordly)
    }

    /// Whether the word so far is an initial, initials, or a short form that is written with a stop.
    private var isAbbreviated: Bool {
        guard letters > 1 else { return first.contains(.uppercase) }
        guard word.count < 8, let start = wordStart else { return false }
        let text = bytes[start..<position]
        return text.contains(UInt8(ascii: "."))
            || CreditVocabulary.abbreviations.contains(String(decoding: text, as: UTF8.self).lowercased())
    }
}

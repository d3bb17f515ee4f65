/// Reads the tokens of a stretch of UTF-8 one after another, skipping white space. One pass with a bounded number of
/// looks at each byte, no allocation.
///
/// Tokens end at the word boundaries of UAX #29 (https://www.unicode.org/reports/tr29/#Word_Boundaries, Unicode 15),
/// tailored for comparing prose:
///
/// - White space is no part of a token: a mark that stands after it is a symbol. U+200B is white space.
/// - Kana and the iteration marks of ideographs are words by themselves, as ideographs are. So is each letter of Thai,
///   Lao, Khmer, Burmese and their kin, with its marks and the vowel AM: there is no dictionary.
/// - `_` and its kin join only what stands on both their sides, and are symbols at the edge of a word, since Markdown
///   writes `_word_`. U+202F joins two letters or two digits, and is white space elsewhere.
/// - A run of one Markdown marker (`**`, `__`, `~~`, `##`, backticks) is one symbol.
struct TokenScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var position: Int

    /// Scans a stretch that begins and ends at scalars. The bytes must outlive the scanner.
    @inline(__always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        let range = range.clamped(to: 0..<bytes.count)
        self.bytes = bytes
        self.position = range.lowerBound
        self.end = range.upperBound
    }

    /// The next token, or nil at the end.
    @inline(__always)
    mutating func next() -> Token? {
        while position < end {
            let start = position
            let byte = bytes[start]
            position &+= 1
            switch byte < 0x80 ? ScalarClass(ascii: byte) : .extender {
            case .space: continue
            case .letter, .digit: return asciiWord(from: start)
            case .extender:
                if let token = token(at: start) { return token }
            case .marker, .connector:
                while position < end, bytes[position] == byte { position &+= 1 }
                return symbol(from: start)
            default: return symbol(from: start)
            }
        }
        return nil
    }

    @inline(__always)
    private mutating func symbol(from start: Int) -> Token {
        endsHere
            ? Token(start: start, end: position, kind: .symbol) : rest(from: start, after: .symbol, kind: .symbol)
    }

    /// Whether a symbol or an ideograph surely ends here: before ASCII and before the first bytes of U+4000 to U+9FFF.
    @inline(__always)
    private var endsHere: Bool {
        guard position < end else { return true }
        let byte = bytes[position]
        return byte < 0x80 || byte >= 0xE4 && byte <= 0xE9
    }

    /// Runs along ASCII letters and digits, which is nearly all of the work on most texts.
    @inline(__always)
    private mutating func asciiWord(from start: Int) -> Token {
        while position < end, Self.makesWord(bytes[position]) { position &+= 1 }
        guard position < end, mayContinue(with: bytes[position]) else {
            return Token(start: start, end: position, kind: .word)
        }
        return rest(from: start, after: ScalarClass(ascii: bytes[position &- 1]), kind: .word)
    }

    @inline(__always)
    private static func makesWord(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
    }

    /// Whether a byte after an ASCII word may be part of it. Most full stops and commas are told apart here.
    @inline(__always)
    private func mayContinue(with byte: UInt8) -> Bool {
        if byte >= 0x80 { return true }
        switch ScalarClass(ascii: byte) {
        case .singleQuote, .midNumberLetter, .midLetter, .midNumber:
            let after = position &+ 1
            return after < end && (bytes[after] >= 0x80 || Self.makesWord(bytes[after]))
        case .connector: return true
        default: return false
        }
    }

    /// The token that begins with a scalar beyond ASCII, unless that is white space.
    private mutating func token(at start: Int) -> Token? {
        let scalar = bytes.scalar(at: start, before: end)
        position = start + scalar.length
        let scalarClass = ScalarClass(scalar.value)
        switch scalarClass {
        case .space, .narrowSpace: return nil
        case .letter, .pictographicLetter: return rest(from: start, after: .letter, kind: .word)
        case .hebrewLetter, .digit: return rest(from: start, after: scalarClass, kind: .word)
        case .ideograph where endsHere: return Token(start: start, end: position, kind: .ideograph)
        case .ideograph, .cluster: return rest(from: start, after: scalarClass, kind: .ideograph)
        default: return rest(from: start, after: scalarClass, kind: .symbol)
        }
    }

    /// Runs to the end of a token, by all the rules. `last` is the class of what was read, extenders left out (WB4).
    private mutating func rest(from start: Int, after last: ScalarClass, kind: Token.Kind) -> Token {
        var (last, kind) = (last, kind)
        while position < end {
            let scalar = bytes.scalar(at: position, before: end)
            let next = ScalarClass(scalar.value)
            switch next {
            case .letter, .hebrewLetter, .digit:  // WB5, WB8, WB9, WB10
                guard last.makesWord else { return Token(start: start, end: position, kind: kind) }
                last = next
            case .extender, .joiner: break
            case .pictograph where endsWithJoiner(from: start): last = .symbol  // WB3c
            case .pictographicLetter where last.makesWord || endsWithJoiner(from: start):
                (last, kind) = (.letter, .word)
            case .regionalIndicator where last == .regionalIndicator: last = .symbol  // WB15, WB16
            case .cluster where last == .cluster && Self.isVowelAM(scalar.value): break
            default:
                guard last.makesWord, let joined = join(next, after: last, at: position + scalar.length) else {
                    return Token(start: start, end: position, kind: kind)
                }
                (position, last) = joined
                continue
            }
            position += scalar.length
        }
        return Token(start: start, end: position, kind: kind)
    }

    /// Whether a mark inside a word is part of it; if so, where it ends and the class that counts from there on.
    private func join(
        _ mark: ScalarClass, after last: ScalarClass, at position: Int
    ) -> (position: Int, last: ScalarClass)? {
        switch mark {
        case .singleQuote, .midNumberLetter, .midLetter, .midNumber:
            let following = following(position).scalarClass
            if mark != .midNumber, last.isLetter, following.isLetter { return (position, last) }  // WB6, WB7
            if mark != .midLetter, last == .digit, following == .digit { return (position, last) }  // WB11, WB12
            return mark == .singleQuote && last == .hebrewLetter ? (position, .symbol) : nil  // WB7a
        case .doubleQuote where last == .hebrewLetter:
            return following(position).scalarClass == .hebrewLetter ? (position, last) : nil  // WB7b, WB7c
        case .narrowSpace:
            let following = following(position).scalarClass
            return last.isLetter && following.isLetter || last == following ? (position, last) : nil
        case .connector:  // WB13a, WB13b
            var (position, following) = (position, following(position))
            while following.scalarClass == .connector {
                position = following.end
                following = self.following(position)
            }
            return following.scalarClass.makesWord ? (position, last) : nil
        default: return nil
        }
    }

    /// The first scalar from a place on that is no extender: its class, and where it ends.
    private func following(_ place: Int) -> (scalarClass: ScalarClass, end: Int) {
        var position = place
        while position < end {
            let scalar = bytes.scalar(at: position, before: end)
            position += scalar.length
            switch ScalarClass(scalar.value) {
            case .extender, .joiner: continue
            case .pictographicLetter: return (.letter, position)
            case let scalarClass: return (scalarClass, position)
            }
        }
        return (.space, position)
    }

    /// Whether the token that began at `start` ends with U+200D so far.
    private func endsWithJoiner(from start: Int) -> Bool {
        position - start >= 3 && bytes[position - 3] == 0xE2 && bytes[position - 2] == 0x80
            && bytes[position - 1] == 0x8D
    }

    /// A letter in Thai and Lao that is written like a mark.
    private static func isVowelAM(_ value: UInt32) -> Bool { value == 0x0E33 || value == 0x0EB3 }
}

/// Reads the tokens of a stretch of UTF-8 one after another, skipping white space. One pass, no allocation.
struct TokenScanner {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var position: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
        self.bytes = bytes
        self.position = range.lowerBound
        self.end = range.upperBound
    }

    mutating func next() -> Token? {
        while position < end {
            let scalar = bytes.scalar(at: position, before: end)
            let start = position
            position += scalar.length
            switch ScalarClass(scalar.value) {
            case .space: continue
            case .letter: return word(from: start, last: .letter, scalar.value)
            case .digit: return word(from: start, last: .digit, scalar.value)
            case .ideograph, .cluster:
                skipExtenders()
                return Token(start: start, end: position, kind: .ideograph)
            case .extender, .symbol:
                finishSymbol(scalar.value)
                return Token(start: start, end: position, kind: .symbol)
            }
        }
        return nil
    }

    private mutating func word(from start: Int, last: ScalarClass, _ value: UInt32) -> Token {
        var last = last
        var lastValue = value
        while position < end {
            let first = bytes[position]
            if first | 0x20 >= 0x61, first | 0x20 <= 0x7A {
                (last, lastValue) = (.letter, UInt32(first))
                position += 1
                continue
            }
            let scalar = bytes.scalar(at: position, before: end)
            switch ScalarClass(scalar.value) {
            case .letter: last = .letter
            case .digit: last = .digit
            case .extender:
                position += scalar.length
                continue
            case .symbol where joins(scalar, after: last, lastValue): break
            default: return Token(start: start, end: position, kind: .word)
            }
            lastValue = scalar.value
            position += scalar.length
        }
        return Token(start: start, end: position, kind: .word)
    }

    /// Whether a symbol inside a word is part of it: "don't", "3.5", "1,000", "U.S", צה"ל.
    private func joins(_ scalar: DecodedScalar, after last: ScalarClass, _ lastValue: UInt32) -> Bool {
        let after = position + scalar.length
        guard after < end else { return false }
        let nextValue = bytes.scalar(at: after, before: end).value
        let next = ScalarClass(nextValue)
        switch scalar.value {
        case 0x27, 0x2019: return next == .letter || next == .digit
        case 0x2E: return next == last
        case 0x2C, 0x66B, 0x66C: return next == .digit && last == .digit
        case 0x22, 0x5F3, 0x5F4: return isHebrew(lastValue) && isHebrew(nextValue)
        default: return false
        }
    }

    private func isHebrew(_ value: UInt32) -> Bool { (0x5D0...0x5EA).contains(value) }

    private mutating func skipExtenders() {
        while position < end, bytes[position] >= 0x80 {
            let scalar = bytes.scalar(at: position, before: end)
            guard ScalarClass(scalar.value) == .extender else { return }
            position += scalar.length
        }
    }

    /// Keeps an emoji sequence (joined by U+200D, or a flag of two regional indicators) in one token.
    private mutating func finishSymbol(_ value: UInt32) {
        guard position < end, bytes[position] >= 0x80 else { return }
        if isRegional(value), isRegional(bytes.scalar(at: position, before: end).value) { position += 4 }
        skipExtenders()
        while position < end, endsWithJoiner {
            let scalar = bytes.scalar(at: position, before: end)
            guard scalar.value >= 0x80, ScalarClass(scalar.value) == .symbol else { return }
            position += scalar.length
            skipExtenders()
        }
    }

    private func isRegional(_ value: UInt32) -> Bool { (0x1F1E6...0x1F1FF).contains(value) }

    private var endsWithJoiner: Bool {
        position >= 3 && bytes[position - 3] == 0xE2 && bytes[position - 2] == 0x80 && bytes[position - 1] == 0x8D
    }
}

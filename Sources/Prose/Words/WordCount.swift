/// Counts words the way that a reader does.
public enum WordCount {
    /// The number of words in a text.
    ///
    /// A run of letters and digits is a word, with its marks, apostrophes, hyphens and the points inside numbers and
    /// abbreviations ("don't", "well-known" and "1,000.50" are one each). In Chinese, Japanese and Thai each
    /// ideograph, kana or letter cluster counts as one. Punctuation and emoji are not words. Linear in the length of
    /// the text.
    public static func count(_ text: String) -> Int {
        var text = text
        return text.withUTF8 { count($0, in: 0..<$0.count) }
    }

    static func count(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int {
        var scanner = TokenScanner(bytes, in: range)
        var words = 0
        var wordEnd = -1
        var joinerEnd = -1
        while let token = scanner.next() {
            switch token.kind {
            case .ideograph: words += 1
            case .word:
                if token.start != joinerEnd { words += 1 }
                wordEnd = token.end
            case .symbol:
                let value = bytes.scalar(at: token.start, before: token.end).value
                if isNumber(value) {
                    if token.start != wordEnd, token.start != joinerEnd { words += 1 }
                    (wordEnd, joinerEnd) = (token.end, token.end)
                } else if token.start == wordEnd, isJoiner(value) {
                    joinerEnd = token.end
                }
            }
        }
        return words
    }

    /// Whether an ASCII byte makes one word of the words beside it.
    static func isJoiner(_ byte: UInt8) -> Bool { isJoiner(UInt32(byte)) }

    /// Hyphens and the signs that make one word of two: "and/or", "AT&T", a_b, a@b, "1990's".
    private static func isJoiner(_ value: UInt32) -> Bool {
        switch value {
        case 0x2D, 0x2010, 0x2011, 0x2F, 0x26, 0x5F, 0x40, 0x27, 0x2019: true
        default: false
        }
    }

    /// Fractions, superscripts and numbers in circles, which are symbols by themselves: "1½", "m²".
    private static func isNumber(_ value: UInt32) -> Bool {
        value >= 0x80 && Unicode.Scalar(value)?.properties.generalCategory == .otherNumber
    }
}

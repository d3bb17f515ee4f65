/// Finds the words of a text.
public enum WordBoundaries {
    /// The words of a text in order, by their UTF-8 offsets; what lies between them is white space and symbols.
    ///
    /// Boundaries are those of UAX #29 (https://www.unicode.org/reports/tr29/#Word_Boundaries, Unicode 15): "don't",
    /// "l'homme", "3.5", צה"ל and "example.com" are one word each. Chinese, Japanese, Thai, Lao, Khmer and Burmese are
    /// cut without a dictionary: each ideograph, kana, or letter with its marks is a word. Underscores belong to a word
    /// inside it only. Linear in the length of the text.
    public static func words(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = TokenScanner(bytes, in: 0..<bytes.count)
            var words: [Range<Int>] = []
            while let token = scanner.next() {
                if token.isWord { words.append(token.range) }
            }
            return words
        }
    }
}

/// A word or a symbol of a text, by its UTF-8 offsets. White space is never a token: it is what stands between two of
/// them.
struct Token: Equatable {
    enum Kind: UInt8 {
        /// Letters and digits, with their marks, apostrophes and the points and commas inside numbers.
        case word
        /// A word by itself in a script that puts no spaces between words.
        case ideograph
        /// Punctuation, an emoji, a control character, a run of one Markdown marker.
        case symbol
    }

    var start: Int
    var end: Int
    var kind: Kind

    var range: Range<Int> { start..<end }
    var isWord: Bool { kind != .symbol }
}

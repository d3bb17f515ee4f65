/// The tokens of those paragraphs that had to be looked into, each with the number that equal tokens share, the
/// paragraph that it stands in, and its partner on the other side once that is known.
struct TokenTable {
    private(set) var tokens: [Token] = []
    private(set) var identities: [Int] = []
    private(set) var paragraphs: [Int] = []
    /// For tokens of the old text: the index in this table of the equal token of the new text, or -1.
    var partners: [Int] = []
    private var interner = Interner()

    /// Reads a paragraph's tokens and returns their place in the table.
    mutating func read(_ bytes: [UInt8], _ range: Range<Int>, paragraph: Int) -> Range<Int> {
        let start = tokens.count
        var scanner = TokenScanner(bytes, in: range)
        while let token = scanner.next() {
            tokens.append(token)
            identities.append(interner.identity(of: token.range, in: bytes))
            paragraphs.append(paragraph)
            partners.append(-1)
        }
        return start..<tokens.count
    }

    /// The bytes in tokens, white space left out.
    func weight(of range: Range<Int>) -> Int {
        tokens[range].reduce(0) { $0 + $1.end - $1.start }
    }
}

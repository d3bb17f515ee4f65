/// The tokens of those paragraphs that had to be looked into, each with the number that equal tokens share and its
/// partner on the other side once that is known. Sixteen bytes a token.
struct TokenTable {
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var identities: [Int32] = []
    /// For tokens of the old text: the index in this table of the equal token of the new text, or -1.
    var partners: [Int32] = []
    private var starts: [UInt32] = []
    /// The lengths, doubled, and one for a word.
    private var lengths: [UInt32] = []
    private var interner: Interner

    /// How many tokens were read.
    var count: Int { starts.count }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        interner = Interner(bytes, expecting: 0)
    }

    /// Reads a stretch's tokens and returns their place in the table.
    mutating func read(_ range: Range<Int>) -> Range<Int> {
        let start = starts.count
        var scanner = TokenScanner(bytes, in: range)
        while let token = scanner.next() {
            starts.append(UInt32(token.start))
            lengths.append(UInt32(token.range.count) << 1 | (token.isWord ? 1 : 0))
            identities.append(interner.identity(of: token.range))
            partners.append(-1)
        }
        return start..<starts.count
    }

    /// The bytes of a token.
    func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index]) + length(index) }

    /// How many bytes a token has.
    func length(_ index: Int) -> Int { Int(lengths[index] >> 1) }

    /// Whether a token is a word.
    func isWord(_ index: Int) -> Bool { lengths[index] & 1 == 1 }

    /// The bytes in tokens, white space left out.
    func weight(of range: Range<Int>) -> Int { range.reduce(0) { $0 + length($1) } }
}

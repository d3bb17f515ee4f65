/// The tokens of those paragraphs that had to be looked into, each with the number that equal tokens share and its
/// partner on the other side once that is known. Sixteen bytes a token.
struct TokenTable {
    private struct Entry {
        var start: UInt32
        /// The length, doubled, and one for a word.
        var length: UInt32
        var identity: Int32
        var partner: Int32
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var entries: [Entry] = []
    private var interner: Interner

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        interner = Interner(bytes, expecting: 0)
    }

    /// Reads a stretch's tokens and returns their place in the table.
    mutating func read(_ range: Range<Int>) -> Range<Int> {
        let start = entries.count
        var scanner = TokenScanner(bytes, in: range)
        while let token = scanner.next() {
            entries.append(
                Entry(
                    start: UInt32(token.start), length: UInt32(token.range.count) << 1 | (token.isWord ? 1 : 0),
                    identity: interner.identity(of: token.range), partner: -1))
        }
        return start..<entries.count
    }

    /// The bytes of a token.
    func range(_ index: Int) -> Range<Int> {
        let start = Int(entries[index].start)
        return start..<start + length(index)
    }

    /// How many bytes a token has.
    func length(_ index: Int) -> Int { Int(entries[index].length >> 1) }

    /// Whether a token is a word.
    func isWord(_ index: Int) -> Bool { entries[index].length & 1 == 1 }

    /// The number that equal tokens share.
    func identity(_ index: Int) -> Int32 { entries[index].identity }

    /// For a token of the old text: the index in this table of its partner in the new text.
    func partner(_ index: Int) -> Int? {
        let partner = entries[index].partner
        return partner < 0 ? nil : Int(partner)
    }

    /// Sets a token's partner.
    mutating func setPartner(_ index: Int, _ partner: Int?) {
        entries[index].partner = partner.map { Int32(truncatingIfNeeded: $0) } ?? -1
    }

    /// The bytes in tokens, white space left out.
    func weight(of range: Range<Int>) -> Int { range.reduce(0) { $0 + length($1) } }
}

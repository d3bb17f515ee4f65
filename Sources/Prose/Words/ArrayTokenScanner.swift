/// A ``TokenScanner`` that keeps the bytes it reads, for use where no buffer is at hand.
struct ArrayTokenScanner {
    private let bytes: [UInt8]
    private let end: Int
    private var position: Int

    /// Scans a stretch that begins and ends at scalars.
    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next token, or nil at the end.
    mutating func next() -> Token? {
        guard position < end else { return nil }
        let token = bytes.withUnsafeBufferPointer { buffer in
            var scanner = TokenScanner(buffer, in: position..<end)
            return scanner.next()
        }
        position = token?.end ?? end
        return token
    }
}

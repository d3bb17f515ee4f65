/// A number that equal words share, by which almost all unequal ones are told apart without a look at their letters.
struct CreditWordMark: Hashable, Sendable {
    let number: UInt64

    /// The mark of a folded word: of its bytes where these are ASCII, else of the letters that they stand for, since
    /// the same letter may be written in more ways than one.
    /// - Complexity: O(length).
    init(_ word: String) {
        // FNV-1a.
        var number: UInt64 = 0xCBF2_9CE4_8422_2325
        var isASCII = true
        for byte in word.utf8 {
            number = (number ^ UInt64(byte)) &* 0x100_0000_01B3
            if byte >= 0x80 { isASCII = false }
        }
        self.number = isASCII ? number : UInt64(bitPattern: Int64(word.hashValue))
    }

    /// One of `count` places, a power of two.
    func place(among count: Int) -> Int { Int(truncatingIfNeeded: number ^ number >> 32) & (count - 1) }
}

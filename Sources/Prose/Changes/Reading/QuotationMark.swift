/// A sign that may open or close a quotation, as its neighbours let it.
struct QuotationMark {
    var range: Range<Int>
    var value: UInt32
    var canOpen: Bool
    var canClose: Bool

    /// The sign at `index` of a text that ends at `range`'s end; nil if there is none, or if it is an apostrophe.
    init?(_ bytes: [UInt8], at index: Int, within range: Range<Int>) {
        let scalar = bytes.scalar(at: index, before: range.upperBound)
        guard !Self.closers(of: scalar.value).isEmpty else { return nil }
        self.range = index..<index + scalar.length
        value = scalar.value
        let before: UInt32 =
            index == range.lowerBound
            ? 0x20
            : bytes.scalar(
                at: bytes.scalarStart(before: index, notBelow: range.lowerBound), before: range.upperBound
            ).value
        let after: UInt32 =
            self.range.upperBound < range.upperBound
            ? bytes.scalar(at: self.range.upperBound, before: range.upperBound).value : 0x20
        let (left, right) = (ScalarClass(before), ScalarClass(after))
        let isInWord = Self.isLetter(left) && Self.isLetter(right)
        switch value {
        case 0x201C, 0x201E, 0x201A, 0xAB, 0x2039, 0x300C, 0x300E: canOpen = true
        case 0x2019: canOpen = false
        case 0x27: canOpen = !Self.isLetter(left) && right.isLetter
        default: canOpen = !Self.isLetter(left) && right != .space
        }
        switch value {
        case 0x201D, 0xBB, 0x203A, 0x300D, 0x300F: canClose = true
        case 0x27, 0x2018, 0x2019: canClose = left != .space && !Self.isLetter(right)
        case 0x22, 0x5F4: canClose = left != .space && !isInWord
        default: canClose = left != .space
        }
    }

    /// The signs that close what this one opens: those of English, French, German both ways, Hebrew, Chinese, …
    static func closers(of value: UInt32) -> [UInt32] {
        switch value {
        case 0x22, 0x27, 0x5F4: [value]
        case 0x201C: [0x201D]
        case 0x201E: [0x201C, 0x201D]
        case 0x201D: [0x201D, 0x201C]
        case 0x201A: [0x2018, 0x2019]
        case 0x2018, 0x2019: [0x2019]
        case 0xAB: [0xBB]
        case 0xBB: [0xAB]
        case 0x2039: [0x203A]
        case 0x203A: [0x2039]
        case 0x300C, 0x300D: [0x300D]
        case 0x300E, 0x300F: [0x300F]
        default: []
        }
    }

    /// Whether a byte may begin such a sign.
    static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x27, 0xC2, 0xD7, 0xE2, 0xE3: true
        default: false
        }
    }

    private static func isLetter(_ value: ScalarClass) -> Bool { value.makesWord }
}

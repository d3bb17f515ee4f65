/// What is left of a text when its marks are taken away: white space counts once, and one style of quotation marks as
/// much as another.
struct Printed: Sequence, IteratorProtocol {
    private let side: ChangeSide
    private var position: Int
    private let end: Int
    private var hasSpace = false
    private var hasBegun = false

    /// Whether both sides of a hunk print the same words. Links are more than print.
    static func isSame(_ hunk: Hunk, _ old: ChangeSide, _ new: ChangeSide) -> Bool {
        guard !hunk.old.isEmpty, !hunk.new.isEmpty else { return false }
        guard !hunk.old.contains(where: { old.zones[$0] == .link }) else { return false }
        guard !hunk.new.contains(where: { new.zones[$0] == .link }) else { return false }
        return Printed(old, hunk.old).elementsEqual(Printed(new, hunk.new))
    }

    private init(_ side: ChangeSide, _ range: Range<Int>) {
        self.side = side
        position = range.lowerBound
        end = range.upperBound
    }

    mutating func next() -> UInt32? {
        while position < end {
            let scalar = side.bytes.scalar(at: position, before: end)
            let isMark = side.zones[position] == .mark
            if !isMark, ScalarClass(scalar.value) != .space {
                if hasSpace, hasBegun {
                    hasSpace = false
                    return 0x20
                }
                (hasSpace, hasBegun) = (false, true)
                position += scalar.length
                return Self.plain(scalar.value)
            }
            if !isMark { hasSpace = true }
            position += scalar.length
        }
        return nil
    }

    /// One sign for all double quotation marks, and one for single ones, which are apostrophes as well.
    private static func plain(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x22, 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x5F4: 0x22
        case 0x27, 0x2018, 0x2019, 0x201A, 0x2039, 0x203A: 0x27
        default: value
        }
    }
}

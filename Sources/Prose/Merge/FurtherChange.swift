/// A change that goes further than the other side's: both put the same words in place of some of the base, and one of
/// them went on to change what the other let stand. "one two three", "one TWO three", "one TWO THREE".
struct FurtherChange {
    /// Which words of the base only the one who went further took away: offsets in the base's stretch.
    let lost: Range<Int>

    /// - Parameters:
    ///   - base: What stood there.
    ///   - other: What the side has that went less far.
    ///   - further: What the side has that went further.
    /// - Returns: nil if neither the end nor the beginning of `base` is as the other side has it; or if the texts have
    ///   several lines, where so much repeats that it would be a guess.
    init?(base: [UInt8], other: [UInt8], further: [UInt8]) {
        guard ![base, other, further].contains(where: { $0.contains(0x0A) }) else { return nil }
        let (otherTokens, furtherTokens) = (Self.tokens(other), Self.tokens(further))
        var start = 0
        while start < min(otherTokens.count, furtherTokens.count),
            other.range(otherTokens[start], equals: further, furtherTokens[start])
        {
            start += 1
        }
        var end = 0
        while end < min(otherTokens.count, furtherTokens.count) - start,
            other.range(
                otherTokens[otherTokens.count - 1 - end], equals: further, furtherTokens[furtherTokens.count - 1 - end])
        {
            end += 1
        }
        guard start + end < otherTokens.count else { return nil }
        let left = otherTokens[start].lowerBound..<otherTokens[otherTokens.count - 1 - end].upperBound
        guard other.wordCount(in: left) > 0 else { return nil }
        let shift = base.count - other.count
        let baseTokens = Self.tokens(base)
        // Words that both put in, or it would be two deletions that happen to meet.
        let bringsWords = { (places: ArraySlice<Range<Int>>) in
            places.contains { place in
                other.wordCount(in: place) > 0
                    && !baseTokens.contains { other.range(place, equals: base, $0) }
            }
        }
        if start > 0, bringsWords(otherTokens[..<start]), shift + left.lowerBound > 0,
            base.suffix(other.count - left.lowerBound).elementsEqual(other[left.lowerBound...]),
            baseTokens.contains(where: { $0.lowerBound == shift + left.lowerBound })
        {
            lost = left.lowerBound + shift..<left.upperBound + shift
        } else if end > 0, bringsWords(otherTokens[(otherTokens.count - end)...]), left.upperBound < base.count,
            base.prefix(left.upperBound).elementsEqual(other[..<left.upperBound]),
            baseTokens.contains(where: { $0.upperBound == left.upperBound })
        {
            lost = left
        } else {
            return nil
        }
    }

    private static func tokens(_ bytes: [UInt8]) -> [Range<Int>] {
        bytes.tokens(in: bytes.indices).map(\.range)
    }
}

extension [UInt8] {
    fileprivate func range(_ range: Range<Int>, equals other: [UInt8], _ otherRange: Range<Int>) -> Bool {
        self[range].elementsEqual(other[otherRange])
    }
}

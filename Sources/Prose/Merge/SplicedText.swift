/// A text in which some stretches are replaced, and where each place of it was before.
struct SplicedText {
    /// The text as it is now.
    private(set) var bytes: [UInt8] = []
    private var splices: [(old: Range<Int>, new: Range<Int>)] = []

    /// Replaces stretches of a text, which must be in order and apart. What both begin and end with stays.
    init(_ text: [UInt8], replacing replacements: [(range: Range<Int>, by: ArraySlice<UInt8>)]) {
        var position = 0
        for replacement in replacements {
            let start = zip(text[replacement.range], replacement.by).prefix { $0 == $1 }.count
            let (old, new) = (text[replacement.range].dropFirst(start), replacement.by.dropFirst(start))
            let end = zip(old.reversed(), new.reversed()).prefix { $0 == $1 }.count
            bytes += text[position..<old.startIndex]
            let place = bytes.count
            bytes += new.dropLast(end)
            position = old.endIndex - end
            splices.append((old.startIndex..<position, place..<bytes.count))
        }
        bytes += text[position...]
    }

    /// Where a stretch was before; one that begins or ends in a replaced one takes all of that.
    func original(_ range: Range<Int>) -> Range<Int> {
        let lower = place(range.lowerBound, inside: \.lowerBound)
        return lower..<max(lower, place(range.upperBound, inside: \.upperBound))
    }

    /// O(log n).
    private func place(_ offset: Int, inside end: KeyPath<Range<Int>, Int>) -> Int {
        var (low, high) = (0, splices.count)
        while low < high {
            let middle = (low + high) / 2
            if splices[middle].new.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return offset }
        let (old, new) = splices[low - 1]
        return offset < new.upperBound ? old[keyPath: end] : old.upperBound + (offset - new.upperBound)
    }
}

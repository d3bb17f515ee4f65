/// Puts the outcome of a comparison into the values that a diff consists of. Texts are cut out of the two strings, not
/// copied.
struct ChangeWriter {
    private let old: String
    private let new: String
    private let comparison: Comparison
    private let fates: Fates

    init(_ old: String, _ new: String, _ comparison: Comparison, _ fates: Fates) {
        self.old = old
        self.new = new
        self.comparison = comparison
        self.fates = fates
    }

    /// The change that says what became of a paragraph.
    func change(_ fate: Fates.Fate) -> ParagraphChange {
        let stretches = fates.stretches(of: fate)
        var segments: [Segment] = []
        segments.reserveCapacity(stretches.reduce(0) { $0 + ($1.old.isEmpty || $1.new.isEmpty || $1.isEqual ? 1 : 2) })
        for stretch in stretches {
            if stretch.isEqual {
                segments.append(Segment(kind: .equal, slice: Self.slice(old, stretch.old)))
                continue
            }
            if !stretch.old.isEmpty { segments.append(Segment(kind: .deleted, slice: Self.slice(old, stretch.old))) }
            if !stretch.new.isEmpty {
                let range =
                    stretch.new.lowerBound - comparison.oldLength..<stretch.new.upperBound - comparison.oldLength
                segments.append(Segment(kind: .inserted, slice: Self.slice(new, range)))
            }
        }
        return ParagraphChange(
            kind: fate.kind, old: fate.old.map { place($0, comparison.old, shift: 0) },
            new: fate.new.map { place($0, comparison.new, shift: comparison.oldLength) }, segments: segments)
    }

    private static func slice(_ text: String, _ range: Range<Int>) -> Substring {
        let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
        return text[start..<text.utf8.index(start, offsetBy: range.count)]
    }

    private func place(_ range: Range<Int>, _ paragraphs: [Paragraph], shift: Int) -> ParagraphChange.Place {
        let span = comparison.span(paragraphs, range)
        return ParagraphChange.Place(paragraphs: range, bytes: span.lowerBound - shift..<span.upperBound - shift)
    }
}

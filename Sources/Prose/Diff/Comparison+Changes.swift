extension Comparison {
    /// The stretches that both texts share, in the order of the new one.
    func matches() -> [Match] {
        var builder = StretchBuilder(bytes)
        for pairing in pairings { _ = addStretches(of: pairing, to: &builder) }
        let matches = builder.stretches.lazy.filter(\.isEqual).map { stretch in
            Match(
                old: stretch.old,
                new: stretch.new.lowerBound - oldLength..<stretch.new.upperBound - oldLength)
        }
        return matches.sorted { $0.new.lowerBound < $1.new.lowerBound }
    }

    /// Adds the stretches of a pairing and returns their places.
    func addStretches(of pairing: Pairing, to builder: inout StretchBuilder) -> Range<Int> {
        let (oldBytes, newBytes) = (span(old, pairing.old), span(new, pairing.new))
        builder.begin(old: oldBytes.lowerBound, new: newBytes.lowerBound)
        for run in runs[pairing.runs] { builder.addEqual(run) }
        return builder.finish(oldEnd: oldBytes.upperBound, newEnd: newBytes.upperBound)
    }

    /// From the start of the first of these paragraphs to the end of the blank lines after the last.
    func span(_ paragraphs: [Paragraph], _ range: Range<Int>) -> Range<Int> {
        paragraphs[range.lowerBound].start..<paragraphs[range.upperBound - 1].end
    }
}

/// What one side changed in some lines, by words.
struct RegionComparison {
    let base: [UInt8]
    let side: [UInt8]

    /// The edits that lead from a stretch of the base to what the side has there, in order, each as late as it can
    /// stand. A sentence that was rewritten is one edit.
    func edits(from baseRange: Range<Int>, to sideRange: Range<Int>, budget: inout WorkBudget) -> [Edit] {
        let matches = matches(baseRange, sideRange, &budget)
        let sentences = RewrittenSentences(base: base, side: side, from: baseRange, to: sideRange)
        let kept = sentences.cut(matches)
        let edits = Self.between(kept, baseRange, sideRange).map { $0.trimmed(base, side) }
        return Self.joined(
            settledRight(edits.filter { !$0.base.isEmpty || !$0.side.isEmpty }, end: baseRange.upperBound))
    }

    /// Makes one edit of those that have slid together.
    private static func joined(_ edits: [Edit]) -> [Edit] {
        var joined: [Edit] = []
        for edit in edits {
            guard let last = joined.last, last.base.upperBound == edit.base.lowerBound,
                last.side.upperBound == edit.side.lowerBound
            else {
                joined.append(edit)
                continue
            }
            joined[joined.count - 1] = Edit(
                base: last.base.lowerBound..<edit.base.upperBound, side: last.side.lowerBound..<edit.side.upperBound)
        }
        return joined
    }

    /// What one side changed, word by word.
    func plainEdits(from baseRange: Range<Int>, to sideRange: Range<Int>, budget: inout WorkBudget) -> [Edit] {
        Self.between(matches(baseRange, sideRange, &budget), baseRange, sideRange)
    }

    private func matches(_ baseRange: Range<Int>, _ sideRange: Range<Int>, _ budget: inout WorkBudget) -> [Match] {
        let found = Match.matches(from: base.text(baseRange), to: side.text(sideRange), budget: &budget)
        let matches = found.map { $0.shifted(old: baseRange.lowerBound, new: sideRange.lowerBound) }
        return completed(matches, baseRange, sideRange, &budget)
    }

    /// What the matches leave, in order.
    static func between(_ matches: [Match], _ baseRange: Range<Int>, _ sideRange: Range<Int>) -> [Edit] {
        var edits: [Edit] = []
        var (x, y) = (baseRange.lowerBound, sideRange.lowerBound)
        for match in matches + [
            Match(
                old: baseRange.upperBound..<baseRange.upperBound, new: sideRange.upperBound..<sideRange.upperBound)
        ] {
            if x < match.old.lowerBound || y < match.new.lowerBound {
                edits.append(Edit(base: x..<match.old.lowerBound, side: y..<match.new.lowerBound))
            }
            (x, y) = (match.old.upperBound, match.new.upperBound)
        }
        return edits
    }

    private func settledRight(_ edits: [Edit], end: Int) -> [Edit] {
        var settled = edits
        var ceiling = end
        for index in settled.indices.reversed() {
            while let moved = settled[index].slidRight(base, side, notAbove: ceiling) { settled[index] = moved }
            ceiling = settled[index].base.lowerBound
        }
        return settled
    }
}

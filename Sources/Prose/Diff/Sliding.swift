/// Moves an insertion or a deletion, where it may begin at several places with the same effect, to where an editor
/// would see it: whole paragraphs and sentences first, else as late as possible. "A. [B. ]C." rather than "A[. B]. C."
enum Sliding {
    /// Settles the partners of `old`, in place; they stay pairs of equal tokens in order, and as many. `oldStarts` and
    /// `newStarts` say how good a start each token is. Linear time.
    static func settle(
        _ partners: inout [Int32], _ old: [Int32], _ new: [Int32], oldStarts: [UInt8], newStarts: [UInt8]
    ) {
        slideUnmatched(&partners, old, otherCount: new.count, starts: oldStarts)
        var inverse = invert(partners, count: new.count)
        slideUnmatched(&inverse, new, otherCount: old.count, starts: newStarts)
        partners = invert(inverse, count: old.count)
    }

    private static func invert(_ partners: [Int32], count: Int) -> [Int32] {
        var inverse = [Int32](repeating: -1, count: count)
        for (index, partner) in partners.enumerated() where partner >= 0 {
            inverse[Int(partner)] = Int32(truncatingIfNeeded: index)
        }
        return inverse
    }

    private static func slideUnmatched(_ partners: inout [Int32], _ tokens: [Int32], otherCount: Int, starts: [UInt8]) {
        var index = 0
        while index < tokens.count {
            guard partners[index] < 0 else {
                index += 1
                continue
            }
            var end = index
            while end < tokens.count, partners[end] < 0 { end += 1 }
            if isPure(partners, index..<end, otherCount) { end = slide(&partners, tokens, index..<end, starts) }
            index = end
        }
    }

    /// Whether nothing on the other side stands against this run.
    private static func isPure(_ partners: [Int32], _ run: Range<Int>, _ otherCount: Int) -> Bool {
        let before = run.lowerBound == 0 ? -1 : Int(partners[run.lowerBound - 1])
        let after = run.upperBound == partners.count ? otherCount : Int(partners[run.upperBound])
        return after == before + 1
    }

    /// Slides a run to its best place and returns where it then ends.
    private static func slide(
        _ partners: inout [Int32], _ tokens: [Int32], _ run: Range<Int>, _ starts: [UInt8]
    ) -> Int {
        var (start, end) = (run.lowerBound, run.upperBound)
        while start > 0, partners[start - 1] >= 0, tokens[start - 1] == tokens[end - 1] {
            start -= 1
            end -= 1
            partners[end] = partners[start]
            partners[start] = -1
        }
        var best = (start: start, score: starts[start])
        while end < tokens.count, partners[end] >= 0, tokens[start] == tokens[end] {
            partners[start] = partners[end]
            partners[end] = -1
            start += 1
            end += 1
            if starts[start] >= best.score { best = (start, starts[start]) }
        }
        while start > best.start {
            start -= 1
            end -= 1
            partners[end] = partners[start]
            partners[start] = -1
        }
        return end
    }
}

import Testing

@testable import Prose

/// What a merge promises, on seeded triples of prose.
@Suite struct MergeWordPropertyTests {
    @Test("No word of either side is absent from the merged text, the conflicts and what the other side deleted")
    func everyWord() {
        for seed in UInt64(0)..<4000 {
            let (base, mine, theirs) = MergeSamples.triple(seed)
            let merge = TextMerge.merge(base: base, mine: mine, theirs: theirs)
            for (side, text) in [(MergeSide.mine, mine), (.theirs, theirs)] {
                let settled = merge.settled { side == .mine ? $0.mine : $0.theirs }
                let deleted = merge.deletions.filter { $0.by != side }.map { Self.words($0.text) }
                let here = deleted.reduce(Self.words(settled)) { $0.merging($1, uniquingKeysWith: +) }
                let absent = Self.words(text).filter { here[$0.key, default: 0] < $0.value }
                #expect(absent.isEmpty, "seed \(seed), \(side): \(absent)")
            }
        }
    }

    @Test("A side that changed nothing gives way, equal sides are taken, and swapping the sides changes no word")
    func identities() {
        for seed in UInt64(0)..<1500 {
            let (base, mine, theirs) = MergeSamples.triple(seed)
            for (first, second) in [(mine, base), (base, mine), (mine, mine)] {
                let text = TextMerge.merge(base: base, mine: first, theirs: second).text
                #expect(text.map { isSame($0, mine) } == true, "seed \(seed)")
            }
            let merge = TextMerge.merge(base: base, mine: mine, theirs: theirs)
            let swapped = TextMerge.merge(base: base, mine: theirs, theirs: mine)
            #expect(isSame(merge.settled { $0.mine }, swapped.settled { $0.theirs }), "seed \(seed)")
            #expect(isSame(merge.settled { $0.theirs }, swapped.settled { $0.mine }), "seed \(seed)")
            #expect((merge.text == nil) == !merge.conflicts.isEmpty, "seed \(seed)")
        }
    }

    @Test("Ranges say where the text of conflicts and deletions stands, in order and apart")
    func ranges() {
        for seed in UInt64(0)..<1500 {
            let (base, mine, theirs) = MergeSamples.triple(seed)
            let merge = TextMerge.merge(base: base, mine: mine, theirs: theirs)
            let (baseBytes, mineBytes, theirBytes) = (Array(base.utf8), Array(mine.utf8), Array(theirs.utf8))
            var ends = (0, 0, 0)
            for conflict in merge.conflicts {
                #expect(isSame(conflict.base, baseBytes.text(conflict.baseRange)), "seed \(seed)")
                #expect(isSame(conflict.mine, mineBytes.text(conflict.mineRange)), "seed \(seed)")
                #expect(isSame(conflict.theirs, theirBytes.text(conflict.theirsRange)), "seed \(seed)")
                #expect(!isSame(conflict.mine, conflict.theirs), "seed \(seed)")
                let starts = (
                    conflict.baseRange.lowerBound, conflict.mineRange.lowerBound, conflict.theirsRange.lowerBound
                )
                #expect(ends.0 <= starts.0 && ends.1 <= starts.1 && ends.2 <= starts.2, "seed \(seed)")
                ends = (conflict.baseRange.upperBound, conflict.mineRange.upperBound, conflict.theirsRange.upperBound)
            }
            for deletion in merge.deletions {
                #expect(isSame(deletion.text, baseBytes.text(deletion.baseRange)), "seed \(seed)")
            }
        }
    }

    @Test("Settling conflicts one by one leaves one fewer each time, and ends in the text that was chosen")
    func settling() {
        for seed in UInt64(0)..<500 {
            let (base, mine, theirs) = MergeSamples.triple(seed)
            let merge = TextMerge.merge(base: base, mine: mine, theirs: theirs)
            var settled = merge
            for left in (0..<merge.conflicts.count).reversed() {
                settled = settled.settling(conflictAt: left, with: left.isMultiple(of: 2) ? .mine : .theirs)
                #expect(settled.conflicts.count == left, "seed \(seed)")
            }
            var passed = -1
            let expected = merge.settled { conflict in
                passed += 1
                return passed.isMultiple(of: 2) ? conflict.mine : conflict.theirs
            }
            #expect(settled.text.map { isSame($0, expected) } == true, "seed \(seed)")
        }
    }

    private static func words(_ text: String) -> [String: Int] {
        let bytes = Array(text.utf8)
        return bytes.wordTokens(in: bytes.indices).reduce(into: [:]) { $0[bytes.text($1.range), default: 0] += 1 }
    }
}

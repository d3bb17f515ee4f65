import Testing

@testable import Prose

@Suite struct TextMergePropertyTests {
    private func nastyTexts(_ seed: UInt64) -> (base: String, mine: String, theirs: String) {
        var random = SeededRandom(seed: seed)
        let parts = RandomProse.nasty(100, &random)
        return (
            parts.joined(), RandomProse.edited(parts, edits: 5, &random).joined(),
            RandomProse.edited(parts, edits: 5, &random).joined()
        )
    }

    @Test("A side that changed nothing leaves the other byte for byte, and equal sides agree", arguments: 0..<100)
    func identities(seed: UInt64) {
        let (base, mine, _) = nastyTexts(seed)
        for merge in [
            TextMerge.merge(base: base, mine: mine, theirs: base),
            TextMerge.merge(base: base, mine: base, theirs: mine),
            TextMerge.merge(base: base, mine: mine, theirs: mine),
        ] {
            #expect(isSame(merge.text ?? "conflict", mine), "seed \(seed)")
        }
    }

    @Test("Swapping the sides swaps the conflicts and changes nothing else", arguments: Array(0..<300) + [1641])
    func symmetry(seed: UInt64) {
        let (base, mine, theirs) = nastyTexts(seed)
        let merge = TextMerge.merge(base: base, mine: mine, theirs: theirs)
        let swapped = TextMerge.merge(base: base, mine: theirs, theirs: mine)
        #expect(isSame(merge.settled { $0.mine }, swapped.settled { $0.theirs }), "seed \(seed)")
        #expect(merge.conflicts.count == swapped.conflicts.count, "seed \(seed)")
        for conflict in merge.conflicts {
            for (text, range, whole) in [
                (conflict.base, conflict.baseRange, base), (conflict.mine, conflict.mineRange, mine),
                (conflict.theirs, conflict.theirsRange, theirs),
            ] {
                #expect(Array(text.utf8) == Array(Array(whole.utf8)[range]), "seed \(seed)")
            }
        }
    }

    @Test("No word of either side is lost, made up or doubled", arguments: 0..<400)
    func nothingLost(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let base = RandomProse.distinct(paragraphs: 1 + random.below(6), words: 4 + random.below(20))
        let mine = RandomProse.edited(base, side: "mine", edits: random.below(6), &random)
        let theirs = RandomProse.edited(base, side: "theirs", edits: random.below(6), &random)
        let merge = TextMerge.merge(
            base: RandomProse.joined(base), mine: RandomProse.joined(mine), theirs: RandomProse.joined(theirs))
        let present = words(merge.settled { " \($0.mine) \($0.theirs) " })
        let (inBase, inMine, inTheirs) = (Set(base.joined()), Set(mine.joined()), Set(theirs.joined()))
        let kept = inMine.subtracting(inBase).union(inTheirs.subtracting(inBase)).union(inMine.intersection(inTheirs))
        #expect(kept.isSubset(of: present), "seed \(seed): lost \(kept.subtracting(present))")
        #expect(Set(present).isSubset(of: inMine.union(inTheirs)), "seed \(seed)")
        if let text = merge.text {
            #expect(words(text).count == Set(words(text)).count, "seed \(seed)")
            #expect(Set(words(text)) == kept, "seed \(seed)")
        }
        let marked = words(merge.marked())
        #expect(kept.isSubset(of: marked), "seed \(seed)")
    }

    private func words(_ text: String) -> [String] {
        text.split { " \n".contains($0) }.map(String.init)
    }
}

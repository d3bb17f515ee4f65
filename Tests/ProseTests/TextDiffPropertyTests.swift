import Testing

@testable import Prose

@Suite struct TextDiffPropertyTests {
    /// What must hold of any diff of any two texts.
    private func check(_ old: String, _ new: String, _ diff: TextDiff, _ note: Comment) throws {
        #expect(isSame(try diff.apply(to: old), new), note)
        #expect(isSame(try diff.reversed.apply(to: new), old), note)
        #expect(diff.reversed.reversed == diff, note)
        #expect(isSame(diff.oldText, old) && isSame(diff.newText, new), note)
        let oldPlaces = diff.paragraphs.compactMap(\.old).sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
        for (places, text) in [(oldPlaces, old), (diff.paragraphs.compactMap(\.new), new)] {
            var (paragraph, byte) = (0, 0)
            for place in places {
                #expect(place.paragraphs.lowerBound == paragraph && place.bytes.lowerBound == byte, note)
                (paragraph, byte) = (place.paragraphs.upperBound, place.bytes.upperBound)
            }
            #expect(byte == text.utf8.count, note)
        }
        for change in diff.paragraphs {
            #expect(change.segments.allSatisfy { !$0.text.isEmpty }, note)
            #expect(zip(change.segments, change.segments.dropFirst()).allSatisfy { $0.kind != $1.kind }, note)
            #expect(
                (change.old == nil) == (change.kind == .inserted) && (change.new == nil) == (change.kind == .deleted),
                note)
        }
    }

    @Test("Any diff gives the new text from the old and the old from the new, byte for byte", arguments: 0..<400)
    func exact(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let parts = RandomProse.nasty(120, &random)
        let (old, new) = (parts.joined(), RandomProse.edited(parts, edits: 8, &random).joined())
        try check(old, new, TextDiff(from: old, to: new), "seed \(seed)")
        try check(
            old, new, TextDiff(from: old, to: new, budget: WorkBudget(steps: 0), findsMoves: seed.isMultiple(of: 2)),
            "seed \(seed)")
    }

    @Test("The matcher finds a longest common subsequence while its budget lasts", arguments: 0..<300)
    func longest(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let letters = 1 + random.below(8)
        let old = (0..<random.below(40)).map { _ in Int32(random.below(letters)) }
        let new = (0..<random.below(40)).map { _ in Int32(random.below(letters)) }
        var matcher = SequenceMatcher(budget: WorkBudget(forBytes: 100))
        let partners = matcher.partners(old, new)
        let pairs = partners.enumerated().filter { $0.element >= 0 }
        #expect(pairs.allSatisfy { old[$0.offset] == new[Int($0.element)] }, "seed \(seed)")
        #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0.element < $1.element }, "seed \(seed)")
        #expect(pairs.count == longestCommon(old, new), "seed \(seed)")
        var sliding = partners
        let starts = { (count: Int) in (0..<count).map { _ in UInt8(random.below(3)) } }
        Sliding.settle(&sliding, old, new, oldStarts: starts(old.count), newStarts: starts(new.count))
        let slid = sliding.enumerated().filter { $0.element >= 0 }
        #expect(slid.count == pairs.count && slid.allSatisfy { old[$0.offset] == new[Int($0.element)] }, "seed \(seed)")
        #expect(zip(slid, slid.dropFirst()).allSatisfy { $0.element < $1.element }, "seed \(seed)")
    }

    /// The textbook table.
    private func longestCommon(_ old: [Int32], _ new: [Int32]) -> Int {
        var row = Array(repeating: 0, count: new.count + 1)
        for element in old {
            var diagonal = 0
            for (index, other) in new.enumerated() {
                let above = row[index + 1]
                row[index + 1] = element == other ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[new.count]
    }

    @Test("Grouping for reading at most doubles the changed words", arguments: 0..<200)
    func groupingBound(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let choice = ["the", "vote", "well-known", "a-b-c", "x", "of", ".", "a.org/b/c.d", "a.org/b/e/c.f"]
        let words = (0..<120).map { _ in random.pick(choice, or: "") }
        let edited = words.map { random.below(3) == 0 ? "new\(random.below(9))" : $0 }
        let diff = TextDiff(from: words.joined(separator: " "), to: edited.joined(separator: " "))
        let shown = diff.wordsInserted + diff.wordsDeleted
        let changed = diff.wordsInsertedBeforeGrouping + diff.wordsDeletedBeforeGrouping
        #expect(changed <= shown && shown <= changed * 2, "seed \(seed)")
    }
}

import Testing

@testable import Prose

/// Merges of paragraphs that one side moved or took away while the other worked on them.
@Suite struct ParagraphMergeTests {
    private let ferry = "The ferry was late on Monday."
    private let engine = "The engine had failed twice in a week, the port said."
    private let buses = "Passengers were taken to the island by bus."
    private let boats = "A fishing boat brought the mail."

    private func merge(_ base: [String], _ mine: [String], _ theirs: [String], by lineBreak: String = "\n\n")
        -> TextMerge
    {
        func text(_ paragraphs: [String]) -> String { paragraphs.joined(separator: lineBreak) + lineBreak }
        return TextMerge.merge(base: text(base), mine: text(mine), theirs: text(theirs))
    }

    @Test("An edit follows the paragraph that the other side moved", arguments: ["\n\n", "\r\n\r\n", "\n"])
    func follows(lineBreak: String) {
        let base = [ferry, engine, buses, boats]
        let edited = "The engine had failed three times in a week, the port said. Nobody was hurt."
        let merge = merge(base, [ferry, buses, boats, engine], [ferry, edited, buses, boats], by: lineBreak)
        let expected = [ferry, buses, boats, edited].joined(separator: lineBreak) + lineBreak
        #expect(isSame(merge.text ?? "conflict", expected))
        #expect(merge.deletions.contains { $0.by == .theirs && $0.text == "twice" })
        #expect(merge.deletions.contains { $0.by == .mine && engine.utf8.starts(with: $0.text.utf8) })
    }

    @Test("Edits by both sides follow moves by both")
    func bothFollow() {
        let (one, other) = (engine + " It was new.", buses + " It was dark.")
        let merge = merge(
            [ferry, engine, boats, buses, "The end of it."], [ferry, boats, other, "The end of it.", engine],
            [buses, ferry, one, boats, "The end of it."])
        #expect(merge.text == [other, ferry, boats, "The end of it.", one].joined(separator: "\n\n") + "\n\n")
    }

    @Test("A paragraph that was moved and changed, rewritten, or is there twice, stays in conflict")
    func doubtful() {
        let base = [ferry, engine, buses, boats]
        let edited = [ferry, engine + " Nobody was hurt.", buses, boats]
        let rewritten = [ferry, "Nobody at the harbour wished to speak of the reasons, sources say.", buses, boats]
        #expect(!merge(base, [ferry, buses, boats, engine.uppercased()], edited).conflicts.isEmpty)
        #expect(!merge(base, [ferry, buses, boats, engine], rewritten).conflicts.isEmpty)
        #expect(!merge(base, [ferry, buses, engine, boats, engine], edited).conflicts.isEmpty)
    }

    @Test("Words that came in a line that the other side took away do not end up in another line")
    func deletedLine() {
        let base = [ferry, engine, boats]
        for edited in [engine + " Nobody was hurt.", "Today " + engine] {
            #expect(merge(base, [ferry, boats], [ferry, edited, boats]).conflicts.count == 1)
        }
        #expect(merge(base, [ferry, boats], [ferry, engine, buses, boats]).text != nil)
    }

    @Test(
        "No word is lost or doubled where an edit follows a move, and swapping the sides swaps nothing but sides",
        arguments: 0..<200)
    func property(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let base = RandomProse.distinct(paragraphs: 3 + random.below(6), words: 8 + random.below(20))
        let place = random.below(base.count)
        var theirs = RandomProse.edited(base, side: "theirs", edits: random.below(2), &random)
        if theirs.count == base.count { theirs[place].insert("new", at: random.below(theirs[place].count + 1)) }
        var mine = base
        let moved = mine.remove(at: place)
        mine.insert(moved, at: random.below(mine.count + 1))
        let texts = [base, mine, theirs].map(RandomProse.joined)
        let merge = TextMerge.merge(base: texts[0], mine: texts[1], theirs: texts[2])
        #expect(MergedWords(merge).hold(MergeTexts(base: texts[0], mine: texts[1], theirs: texts[2])), "seed \(seed)")
        if let text = merge.text {
            let words = text.split { " \n".contains($0) }
            #expect(words.count == Set(words).count, "seed \(seed)")
        }
        for deletion in merge.deletions {
            #expect(Array(texts[0].utf8)[deletion.baseRange].elementsEqual(deletion.text.utf8), "seed \(seed)")
        }
        let swapped = TextMerge.merge(base: texts[0], mine: texts[2], theirs: texts[1])
        #expect(isSame(merge.settled { $0.mine }, swapped.settled { $0.theirs }), "seed \(seed)")
    }
}

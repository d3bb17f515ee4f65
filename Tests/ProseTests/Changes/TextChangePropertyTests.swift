import Testing

@testable import Prose

@Suite("Typed changes of any text")
struct TextChangePropertyTests {
    private static let pieces =
        RandomProse.pieces + [
            "[", "](", "](http://a.b/c \"t\")", ")", "!", "[a](b)", "![", "<http://x.y>", "<b>", "</b>", "<", ">",
            "http://x.y/z",
            "www.a.b", "*", "**", "_", "~~", "`", "``", "```", "\\", "\\\n", "\n> ", "\n- ", "\n1. ", "\n## ",
            "\n---\n",
            "[r]: http://x\n", "[^1]", "“", "”", "„", "«", "»", "‘", "’", "'", "\"", "「", "」", "״", "said",
            "according to",
            "Smith", "Smyth", "John", "three", "four", "3", "$", "%", "10:30", "Monday", "May", "a.m.", "der", "die",
            "und",
            "三", "据", "表示", "לפי", "قال", "١٢", ". ", ": ", "killed", "de", "of",
        ]

    private func texts(_ seed: UInt64) -> (old: String, new: String) {
        var random = SeededRandom(seed: seed)
        let parts = (0..<random.below(120)).map { _ in random.pick(Self.pieces, or: "") }
        var edited = RandomProse.edited(parts, edits: 6, &random)
        for _ in 0..<random.below(8) where !edited.isEmpty {
            edited[random.below(edited.count)] = random.pick(Self.pieces, or: "")
        }
        let blank = random.below(2) == 0 ? " " : ""
        return (parts.joined(separator: blank), edited.joined(separator: blank))
    }

    @Test("Every changed byte is in exactly one change, which says what stands there", arguments: 0..<250)
    func coverage(seed: UInt64) {
        let (old, new) = texts(seed)
        let diff = TextDiff(from: old, to: new)
        let changes = diff.changes
        check(changes.compactMap { change in change.old.map { ($0, change.deleted) } }, old, deleted(diff), seed)
        check(
            changes.compactMap { change in change.new.map { ($0, change.inserted) } }, new, deleted(diff.reversed), seed
        )
        #expect(changes.allSatisfy { ($0.old == nil) == $0.deleted.isEmpty }, "seed \(seed)")
        #expect(changes.allSatisfy { ($0.new == nil) == $0.inserted.isEmpty }, "seed \(seed)")
        _ = (diff.summary.description, diff.advisory)
    }

    @Test("The changes of a reversed diff are the same ones turned around", arguments: 0..<250)
    func mirror(seed: UInt64) {
        let (old, new) = texts(seed)
        let diff = TextDiff(from: old, to: new)
        let turned = diff.reversed.changes.map {
            TextChange(kind: $0.kind, deleted: $0.inserted, inserted: $0.deleted, old: $0.new, new: $0.old)
        }
        #expect(sorted(turned) == sorted(diff.changes), "seed \(seed)")
    }

    private func sorted(_ changes: [TextChange]) -> [TextChange] {
        changes.sorted { key($0) < key($1) }
    }

    private func key(_ change: TextChange) -> (Int, Int) {
        (change.new?.bytes.lowerBound ?? -1, change.old?.bytes.lowerBound ?? -1)
    }

    /// The bytes of the old text that went from paragraphs that stayed.
    private func deleted(_ diff: TextDiff) -> [Int] {
        diff.paragraphs.filter { $0.kind == .changed || $0.kind == .moved }.flatMap { change -> [Int] in
            var position = change.old?.bytes.lowerBound ?? 0
            return change.segments.flatMap { segment -> [Int] in
                guard segment.kind != .inserted else { return [] }
                defer { position += segment.text.utf8.count }
                return segment.kind == .deleted ? Array(position..<position + segment.text.utf8.count) : []
            }
        }
    }

    private func check(_ places: [(TextChange.Place, String)], _ text: String, _ changed: [Int], _ seed: UInt64) {
        let bytes = Array(text.utf8)
        var covered = Array(repeating: 0, count: bytes.count)
        let paragraphs = ParagraphScanner.paragraphs(bytes)
        for (place, said) in places {
            #expect(bytes[place.bytes].elementsEqual(said.utf8), "seed \(seed)")
            #expect(paragraphs[place.paragraph].range.contains(place.bytes.lowerBound), "seed \(seed)")
            for index in place.bytes { covered[index] += 1 }
        }
        #expect(covered.allSatisfy { $0 <= 1 } && changed.allSatisfy { covered[$0] == 1 }, "seed \(seed)")
    }
}

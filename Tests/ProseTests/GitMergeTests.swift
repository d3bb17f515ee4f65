import Foundation
import Testing

@testable import Prose

/// Merges beside those of the real git.
@Suite struct GitMergeTests {
    @Test("Where git merges lines without a conflict, the text is the same")
    func sameAsGit() throws {
        let folder = NSTemporaryDirectory() + "galley-merge-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var clean = 0
        for seed in UInt64(0)..<300 {
            let (base, mine, theirs) = Self.texts(seed)
            guard let expected = try Self.gitMerge(base, mine, theirs, in: folder) else { continue }
            clean += 1
            let merge = TextMerge.merge(base: base, mine: mine, theirs: theirs)
            #expect(merge.text.map { Array($0.utf8) } == expected, "seed \(seed)")
        }
        #expect(clean > 60)
    }

    /// Paragraphs of few kinds, blank lines between, so that lines repeat and edits can stand at several places.
    private static func texts(_ seed: UInt64) -> (String, String, String) {
        var random = SeededRandom(seed: seed)
        let kinds = (0..<(3 + random.below(30))).map { "Paragraph of kind \($0), which says little.\n" }
        var base: [String] = []
        for _ in 0..<(4 + random.below(40)) {
            base.append(random.pick(kinds, or: ""))
            if random.below(4) > 0 { base.append("\n") }
        }
        func edited() -> String {
            var lines = base
            for _ in 0..<(1 + random.below(3)) {
                let place = random.below(lines.count)
                switch random.below(4) {
                case 0: lines.removeSubrange(place..<min(lines.count, place + 1 + random.below(4)))
                case 1: lines.insert(contentsOf: [random.pick(kinds, or: ""), "\n"], at: place)
                case 2: lines.insert(contentsOf: ["\n", "New \(random.below(9)).\n"], at: place)
                default: lines[min(place, lines.count - 1)] = "Changed \(random.below(9)).\n"
                }
                if lines.isEmpty { lines = ["\n"] }
            }
            return lines.joined()
        }
        return (base.joined(), edited(), edited())
    }

    private static func gitMerge(
        _ base: String, _ mine: String, _ theirs: String, in folder: String
    ) throws -> [UInt8]? {
        for (name, text) in [("base", base), ("mine", mine), ("theirs", theirs)] {
            try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "merge-file", "-p"] + ["mine", "base", "theirs"].map { "\(folder)/\($0)" }
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? Array(output) : nil
    }
}

/// Merges made to cost as much as possible; the work is counted in steps, so that this holds on any machine.
@Suite struct HostileMergeTests {
    @Test(
        "Hostile texts merge within the budget, and nothing is lost",
        arguments: ["unrelated", "one line", "two words", "two lines", "shuffled", "repeated", "sentences", "stripes"])
    func bounded(name: String) {
        var random = SeededRandom(seed: 9)
        let (base, mine, theirs) = (
            Self.text(name, 0, &random), Self.text(name, 1, &random), Self.text(name, 2, &random)
        )
        let merge = TextMerge.merge(base: base, mine: mine, theirs: theirs, budget: WorkBudget(steps: 100_000))
        for (side, text) in [(MergeSide.mine, mine), (.theirs, theirs)] {
            let settled = merge.settled { side == .mine ? $0.mine : $0.theirs }
            let kept = merge.deletions.filter { $0.by != side }.reduce(0) { $0 + Self.words($1.text) }
            #expect(Self.words(settled) + kept >= Self.words(text))
        }
    }

    private static func text(_ name: String, _ version: Int, _ random: inout SeededRandom) -> String {
        func words(_ count: Int, _ choices: Int) -> [String] { (0..<count).map { _ in "w\(random.below(choices))" } }
        switch name {
        case "unrelated": return words(4000, 900).joined(separator: "\n\n")
        case "one line": return words(4000, 900).joined(separator: " ")
        case "two words": return words(4000, 2).joined(separator: " ")
        case "two lines": return words(4000, 2).joined(separator: "\n")
        case "sentences": return words(4000, 900).joined(separator: ". ")
        case "repeated": return String(repeating: "word ", count: 20000 - version * 777)
        case "stripes":
            return String(repeating: version == 1 ? "a\nab\n" : version == 2 ? "ab\nb\n" : "ab\n", count: 4000)
        default: return (0..<2000).map { "Line number \($0) says." }.shuffled(using: &random).joined(separator: "\n\n")
        }
    }

    private static func words(_ text: String) -> Int {
        let bytes = Array(text.utf8)
        return bytes.wordCount(in: bytes.indices)
    }
}

import Foundation
import Testing

@testable import Prose

@Suite("Provenance and git blame") struct BlameOfGitTests {
    @Test("git says the same of copies with one word on a line, what was moved apart", arguments: UInt64(0)..<8)
    func agreement(seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var revisions = [story(&random)]
        for _ in 0..<6 { revisions.append(edited(revisions[revisions.count - 1], &random)) }
        let texts = revisions.map { $0.map { $0.joined(separator: " ") + "." }.joined(separator: "\n\n") }
        let provenance = texts.enumerated().dropFirst().reduce(Provenance(text: texts[0], origin: 0)) {
            $0.revised(to: $1.element, by: $1.offset, findsMoves: false)
        }
        let theirs = try blameOfGit(revisions.map { $0.flatMap { $0 } })
        let ours = provenance.words.map(\.origin)
        #expect(ours.count == theirs.count)
        let agreeing = zip(ours, theirs).count { $0 == $1 }
        #expect(agreeing * 1000 >= theirs.count * 995, "seed \(seed): \(agreeing) of \(theirs.count)")
    }

    /// Paragraphs of words that come as often as words do: a few all the time, most seldom.
    private func story(_ random: inout SeededRandom) -> [[String]] {
        (0..<20).map { _ in (0..<20 + random.below(60)).map { _ in word(&random) } }
    }

    private func word(_ random: inout SeededRandom) -> String { "w\(random.below(1 + random.below(400)))" }

    private func edited(_ paragraphs: [[String]], _ random: inout SeededRandom) -> [[String]] {
        var paragraphs = paragraphs
        for _ in 0..<1 + random.below(12) {
            let place = random.below(paragraphs.count)
            let start = random.below(paragraphs[place].count)
            let end = min(paragraphs[place].count, start + random.below(20))
            let inserted = (0..<random.below(20)).map { _ in word(&random) }
            paragraphs[place].replaceSubrange(start..<end, with: inserted)
            if random.below(4) == 0 { paragraphs.insert(story(&random)[0], at: place) }
        }
        return paragraphs
    }

    /// For each word of the last revision the index of the revision that git names.
    private func blameOfGit(_ revisions: [[String]]) throws -> [Int] {
        let folder = "\(NSTemporaryDirectory())/prose-blame-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        _ = try git(["init", "--quiet", "--bare", folder], input: "")
        let commits = revisions.enumerated().map { index, words in
            let text = words.map { "\($0)\n" }.joined()

            return "commit refs/heads/main\ncommitter A <a@b> \(1_000_000_000 + index) +0000\ndata 0\n"
                + "M 100644 inline words\ndata \(text.utf8.count)\n\(text)\n"
        }
        _ = try git(["-C", folder, "fast-import", "--quiet"], input: commits.joined())
        let lines = try git(["-C", folder, "blame", "--line-porcelain", "main", "--", "words"], input: "")
        let key = "committer-time "
        return lines.split(separator: "\n").filter { $0.hasPrefix(key) }
            .compactMap { Int($0.dropFirst(key.count)) }.map { $0 - 1_000_000_000 }
    }

    private func git(_ arguments: [String], input: String) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        process.environment = ProcessInfo.processInfo.environment
            .merging(["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"]) { $1 }
        let (given, answer) = (Pipe(), Pipe())
        (process.standardInput, process.standardOutput) = (given, answer)
        try process.run()
        try given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try given.fileHandleForWriting.close()
        let text = String(decoding: try answer.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "git \(arguments.joined(separator: " "))")
        return text
    }
}

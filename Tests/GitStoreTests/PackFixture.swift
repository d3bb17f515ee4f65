import Foundation
import Testing

@testable import GitStore

/// What the tests of packs ask of a repository.
extension Fixture {
    var packs: PackFolder { PackFolder(inRepositoryAt: repository.path) }

    /// Every object with its kind and bytes, as git itself reads them.
    func everything(in path: String? = nil) throws -> [UInt8] {
        let command = Command(
            "git",
            ["--git-dir=\(path ?? repository.path)", "cat-file", "--batch-all-objects", "--batch", "--unordered"])
        // In the order of ids, whatever packs they are in.
        let listed = try Command(
            "git", ["--git-dir=\(path ?? repository.path)", "cat-file", "--batch-all-objects", "--batch-check"]
        ).run()
        try #require(listed.status == 0)
        let result = try command.run()
        try #require(result.status == 0)
        let ordered = try Command("git", ["--git-dir=\(path ?? repository.path)", "cat-file", "--batch"]).run(
            input: Array(listed.text.split(separator: "\n").map { $0.prefix(40) }.joined(separator: "\n").utf8) + [10])
        try #require(ordered.status == 0 && result.output.count == ordered.output.count)
        return ordered.output
    }

    /// The ids of every object.
    func identifiers() throws -> [ObjectID] {
        try gitText("cat-file", "--batch-all-objects", "--batch-check").split(separator: "\n").compactMap {
            ObjectID(hex: $0.prefix(40))
        }
    }

    /// What is wrong with a repository: git's complaints, and files of ours or halves of packs.
    static func faults(of path: String) throws -> [String] {
        var faults = try GitRepository(openingAt: path).fsck()
        let names = try FolderListing.names(in: path + "/objects/pack")
        faults += names.filter { $0.hasPrefix("galley") || $0.hasSuffix(".keep") }
        for name in names where name.hasSuffix(".idx") {
            let pack = "\(path)/objects/pack/\(name.dropLast(4)).pack"
            if !names.contains("\(name.dropLast(4)).pack") { faults.append("alone: \(name)") }
            let result = try Command("git", ["verify-pack", pack]).run()
            if result.status != 0 { faults.append(result.text) }
        }
        faults += names.filter { $0.hasSuffix(".pack") && !names.contains("\($0.dropLast(5)).idx") }
        return faults
    }

    /// Commits that change a text again and again, so that git finds deltas.
    func writeHistory(_ count: Int, _ generator: inout SeededGenerator) throws {
        for number in 0..<count {
            let words = (0..<120).map {
                "word\($0 % 7 == 0 ? UInt64.random(in: 0...99, using: &generator) : UInt64($0))"
            }
            let text = words.joined(separator: "\n") + "\n"
            let file = "a/\(Int.random(in: 0...5, using: &generator))/story.md"
            try commit([(file, text), ("n", "\(number)")], message: "Change \(number)\n")
        }
    }

    /// A pack made by git of some of the objects.
    func addPack(of ids: [ObjectID], byDistance: Bool) throws {
        let base = packs.path + "/pack"
        let options = ["pack-objects", "--quiet", "--window=20"] + (byDistance ? ["--delta-base-offset"] : []) + [base]
        let list = ids.map { "\($0)\n" }.joined()
        let result = try Command("git", ["--git-dir=\(repository.path)"] + options).run(input: Array(list.utf8))
        try #require(result.status == 0, "\(result.text)")
    }

    func packCount() throws -> Int { try PackListing(packs).packCount }

    /// Joins all packs that nobody keeps.
    @discardableResult
    func joinAll(
        pace: JoiningPace? = nil, _ step: @escaping (CompactionStep) throws -> Void = { _ in }
    ) throws -> PackCompaction.Joined {
        let names = try PackListing(packs).joinable().map(\.name)
        return try PackCompaction(folder: packs, owner: .compactor, pace: pace, step: step).join(names)
    }
}

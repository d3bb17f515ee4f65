import Foundation
import GitStore
import Testing

/// An empty folder that goes when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent(
            "gitstore-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.resolvingSymlinksInPath().path
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let file = URL(fileURLWithPath: "\(path)/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: file)
    }

    func read(_ name: String) -> [UInt8]? {
        // Foundation leaks a buffer for each empty file that it reads, which a leak check would report.
        guard let file = fopen("\(path)/\(name)", "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        return bytes
    }
}

/// A repository of its own for a test.
struct Fixture {
    let folder: TemporaryFolder
    let repository: GitRepository

    init() throws {
        folder = try TemporaryFolder()
        repository = try GitRepository.initialise(at: folder.path + "/repository.git")
    }

    static let person = Signature(name: "Ana Ruiz", email: "ana@example.org", seconds: 1_457_956_800, offsetMinutes: 60)

    /// Commits a tree of files to `main`, and returns the commit.
    @discardableResult
    func commit(_ files: [(String, String)], message: String = "A change\n") throws -> ObjectID {
        let batch = GitBatch(on: repository)
        let head = try repository.reference("refs/heads/main")
        let changes = files.map { TreeChange($0.0, TreeEntryContent(batch.add(.blob, Array($0.1.utf8)))) }
        let tree = try batch.tree(replacing: changes, in: try head.map { try repository.commit($0).tree })
        let commit = batch.addCommit(
            tree: tree, parents: head.map { [$0] } ?? [], author: Self.person, committer: Self.person, message: message)
        try batch.flush()
        try repository.moveReference("refs/heads/main", to: commit, expecting: head)
        return commit
    }

    /// What the command git prints about the repository.
    @discardableResult
    func git(_ arguments: String..., input: [UInt8] = [], environment: [String: String] = [:]) throws -> [UInt8] {
        let command = Command("git", ["--git-dir=\(repository.path)"] + arguments, environment: environment)
        let result = try command.run(input: input)
        try #require(result.status == 0, "git \(arguments): \(result.text)")
        return result.output
    }

    func gitText(_ arguments: String...) throws -> String {
        let result = try Command("git", ["--git-dir=\(repository.path)"] + arguments).run()
        try #require(result.status == 0, "git \(arguments): \(result.text)")
        return result.text
    }
}

import Foundation
import GitStore
import Testing

@Suite("References")
struct ReferenceTests {
    private static let main = "refs/heads/main"

    /// Two commits in a repository whose `main` is still absent.
    private func twoCommits(_ fixture: Fixture) throws -> (ObjectID, ObjectID) {
        let batch = GitBatch(on: fixture.repository)
        let tree = try batch.tree(replacing: [], in: nil)
        let commits = ["1", "2"].map {
            batch.addCommit(tree: tree, parents: [], author: Fixture.person, committer: Fixture.person, message: $0)
        }
        try batch.flush()
        return (commits[0], commits[1])
    }

    @Test("A reference moves only from where it is expected", arguments: [false, true])
    func compareAndSwap(isPacked: Bool) throws {
        let fixture = try Fixture()
        let repository = fixture.repository
        let (first, second) = try twoCommits(fixture)
        #expect(try repository.referenceState(Self.main) == .absent)
        #expect(throws: GitError.referenceMoved(name: Self.main, expected: second, found: nil)) {
            try repository.moveReference(Self.main, to: first, expecting: second)
        }
        try repository.moveReference(Self.main, to: first, expecting: nil)
        if isPacked { try fixture.git("pack-refs", "--all") }
        for wrong in [nil, second] {
            #expect(throws: GitError.referenceMoved(name: Self.main, expected: wrong, found: first)) {
                try repository.moveReference(Self.main, to: second, expecting: wrong)
            }
        }
        try repository.moveReference(Self.main, to: second, expecting: first)
        #expect(try repository.reference(Self.main) == second)
        #expect(try repository.reference("HEAD") == second)
        #expect(try fixture.gitText("rev-parse", "main") == "\(second)\n")
        #expect(fixture.folder.read("repository.git/logs/\(Self.main)") == nil)
    }

    @Test("Names that are none, and targets that are not there, are refused")
    func refusals() throws {
        let fixture = try Fixture()
        let absent = try #require(ObjectID(hex: String(repeating: "1", count: 40)))
        for name in ["", "refs/heads/../../../x", "refs/heads/a b", "refs/heads/x.lock", "main", "refs/heads/m\0n"] {
            #expect(throws: GitError.invalidReferenceName(name)) { try fixture.repository.reference(name) }
        }
        #expect(throws: GitError.objectNotFound(absent)) {
            try fixture.repository.moveReference(Self.main, to: absent, expecting: nil)
        }
    }

    @Test(
        "A reference that a power cut left damaged is told from an absent one, and replaced",
        arguments: ["", "\n", "garbage", String(repeating: "\0", count: 41), String(repeating: "a", count: 41)])
    func damaged(content: String) throws {
        let fixture = try Fixture()
        let repository = fixture.repository
        let (first, second) = try twoCommits(fixture)
        try repository.moveReference(Self.main, to: first, expecting: nil)
        try fixture.git("pack-refs", "--all")
        try fixture.folder.write("repository.git/\(Self.main)", Array(content.utf8))
        #expect(try repository.reference(Self.main) == nil)
        #expect(try repository.referenceState(Self.main) == .damaged)
        #expect(throws: GitError.referenceMoved(name: Self.main, expected: first, found: nil)) {
            try repository.moveReference(Self.main, to: second, expecting: first)
        }
        try repository.moveReference(Self.main, to: second, expecting: nil)
        #expect(try repository.referenceState(Self.main) == .at(second))
        #expect(try fixture.repository.fsck() == [])
        #expect(fixture.folder.read("repository.git/\(Self.main).lock") == nil)
    }

    @Test("Another client's lock is waited for, and after that named", arguments: [false, true])
    func lockedByAnother(isDamaged: Bool) async throws {
        let fixture = try Fixture()
        let (first, _) = try twoCommits(fixture)
        let lock = "\(fixture.repository.path)/\(Self.main).lock"
        if isDamaged { try fixture.folder.write("repository.git/\(Self.main)", []) }
        try fixture.folder.write("repository.git/\(Self.main).lock", [])
        #expect(throws: GitError.referenceLocked(name: Self.main, lockPath: lock, seconds: 0.05)) {
            try fixture.repository.moveReference(Self.main, to: first, expecting: nil, timeout: 0.05)
        }
        let release = Task.detached {
            try await Task.sleep(for: .milliseconds(200))
            try FileManager.default.removeItem(atPath: lock)
        }
        // Off the pool's threads, which the wait would block.
        let path = fixture.repository.path
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            Thread.detachNewThread {
                continuation.resume(
                    with: Result {
                        try GitRepository(openingAt: path).moveReference(
                            Self.main, to: first, expecting: nil, timeout: 900)
                    })
            }
        }
        try await release.value
        #expect(try fixture.repository.reference(Self.main) == first)
    }

    @Test("Of many writers none overwrites another: every commit stands in one line")
    func concurrentWriters() async throws {
        let fixture = try Fixture()
        let path = fixture.repository.path
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    let repository = try GitRepository(openingAt: path)
                    for number in 0..<10 { try Self.append("\(writer).\(number)", to: repository) }
                }
            }
            try await group.waitForAll()
        }
        var messages: [String] = []
        let head = try #require(try fixture.repository.reference(Self.main))
        try fixture.repository.firstParents(from: head) { commit in
            messages.append(commit.message)
            return true
        }
        #expect(messages.sorted() == (0..<4).flatMap { writer in (0..<10).map { "\(writer).\($0)" } })
        #expect(try fixture.repository.fsck() == [])
    }

    private static func append(_ message: String, to repository: GitRepository) throws {
        while true {
            let head = try repository.reference(main)
            let batch = GitBatch(on: repository)
            let commit = batch.addCommit(
                tree: try batch.tree(replacing: [], in: nil), parents: head.map { [$0] } ?? [],
                author: Fixture.person, committer: Fixture.person, message: message)
            try batch.flush()
            do {
                return try repository.moveReference(main, to: commit, expecting: head)
            } catch GitError.referenceMoved {
                continue
            }
        }
    }
}

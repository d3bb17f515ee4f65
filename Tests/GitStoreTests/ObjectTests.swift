import GitStore
import Testing

@Suite("Objects")
struct ObjectTests {
    @Test("An id is written and read in 40 digits, and sorts by its bytes")
    func identifiers() throws {
        let text = "00ff10abcdef0123456789abcdef0123456789fe"
        let id = try #require(ObjectID(hex: text))
        #expect(id.description == text)
        #expect(ObjectID(hex: text.uppercased()) == id)
        #expect(ObjectID(bytes: id.bytes) == id)
        #expect(id.bytes.count == 20 && id.bytes[1] == 0xff && id.bytes[19] == 0xfe)
        for wrong in ["", String(text.dropLast()), text + "0", "g" + text.dropFirst(), "é" + text.dropFirst(2)] {
            #expect(ObjectID(hex: wrong) == nil)
        }
        var generator = SeededGenerator(seed: 1)
        let bytes = (0..<200).map { _ in (0..<20).map { _ in UInt8.random(in: 0...3, using: &generator) } }
        let sorted = bytes.compactMap { ObjectID(bytes: $0) }.sorted().map(\.bytes)
        #expect(sorted == bytes.sorted { $0.lexicographicallyPrecedes($1) })
    }

    @Test("Blobs have the ids that git gives them, and come back byte for byte", arguments: [0, 1, 100, 70_000])
    func blobs(size: Int) throws {
        let fixture = try Fixture()
        var generator = SeededGenerator(seed: UInt64(size))
        let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let batch = GitBatch(on: fixture.repository)
        let id = batch.add(.blob, bytes)
        let expected = try fixture.git("hash-object", "--stdin", input: bytes)
        #expect(Array(id.description.utf8) == expected.dropLast())
        try batch.flush()
        #expect(try fixture.repository.blob(id) == bytes)
        #expect(try fixture.repository.blobSize(id) == size)
        #expect(try fixture.git("cat-file", "blob", id.description) == bytes)
    }

    @Test("What is missing, or of another kind, is said to be so")
    func missing() throws {
        let fixture = try Fixture()
        let commit = try fixture.commit([("a", "text")])
        let absent = try #require(ObjectID(hex: String(repeating: "1", count: 40)))
        #expect(throws: GitError.objectNotFound(absent)) { try fixture.repository.blob(absent) }
        #expect(throws: GitError.objectNotFound(absent)) { try fixture.repository.blobSize(absent) }
        #expect(try !fixture.repository.exists(absent))
        #expect(throws: GitError.wrongKind(id: commit, expected: .tree, found: .commit)) {
            try fixture.repository.tree(commit)
        }
    }

    @Test("Bytes that are no tree are refused and do not crash")
    func malformedTrees() throws {
        var generator = SeededGenerator(seed: 7)
        let id = [UInt8](repeating: 7, count: 20)
        let good = Array("100644 a".utf8) + [0] + id + Array("40000 b".utf8) + [0] + id
        #expect(try Tree(parsing: good).encoded() == good)
        for length in 1..<good.count where length != good.count / 2 {
            _ = try? Tree(parsing: Array(good.prefix(length)))
        }
        for _ in 0..<2_000 {
            var bytes = good
            bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            _ = try? Tree(parsing: bytes)
        }
        for wrong in ["100644", "100644 a", "100644 a\0short", "9 a\0", " a\0", "777777777777777777 a\0"] {
            #expect(throws: GitError.self) { try Tree(parsing: Array(wrong.utf8)) }
        }
    }

    @Test("A commit has the id that git gives it, and git shows what was put in")
    func commits() throws {
        let fixture = try Fixture()
        let batch = GitBatch(on: fixture.repository)
        let author = Signature(name: " Zoë <x>\nO'Neil\0 ", email: "<z@\u{0}e.org>", seconds: -5, offsetMinutes: -210)
        #expect(author.name == "Zoë x O'Neil" && author.email == "z@e.org" && author.seconds == 0)
        #expect(author.offsetMinutes == 0)
        let western = Signature(name: "", email: "", seconds: .max, offsetMinutes: -9999)
        #expect(western.seconds == 253_402_300_799 && western.offsetMinutes == -5999)
        let message = "Subject with “quotes”\r\n\r\nBody without an end"
        let tree = try batch.tree(replacing: [], in: nil)
        let first = batch.addCommit(
            tree: tree, parents: [], author: author, committer: Fixture.person, message: "no\0 zero\n")
        let second = batch.addCommit(
            tree: tree, parents: [first, first], author: author, committer: western, message: message)
        try batch.flush()
        try fixture.repository.moveReference("refs/heads/main", to: second, expecting: nil)
        let commit = try fixture.repository.commit(second)
        #expect(commit.author == author && commit.committer == western)
        #expect(commit.parents == [first, first] && commit.tree == tree)
        #expect(Array(commit.message.utf8) == Array(message.utf8))
        #expect(
            try fixture.gitText("log", "-1", "--format=%an|%ae|%ai|%ct|%cn") == """
                Zoë x O'Neil|z@e.org|1970-01-01 00:00:00 +0000|253402300799|

                """)
        #expect(try fixture.repository.commit(first).message == "no zero\n")
        #expect(try fixture.repository.fsck() == [])
    }

    @Test("A commit made elsewhere is read leniently: signature, odd bytes, no message")
    func foreignCommits() throws {
        let tree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
        let header = "tree \(tree)\nauthor A <a@b> x +99999\ncommitter nobody\nencoding latin1\n"
        let signed = header + "gpgsig -----BEGIN\n parent nonsense\n \n -----END\n\n"
        let bytes = Array(signed.utf8) + [0x63, 0x61, 0x66, 0xe9]
        let id = ObjectID(of: .commit, bytes)
        let commit = try Commit(id: id, parsing: bytes)
        #expect(commit.message == "caf\u{FFFD}")
        #expect(commit.author == Signature(name: "A", email: "a@b", seconds: 0))
        #expect(commit.committer.name == "nobody" && commit.parents.isEmpty)
        #expect(try Commit(id: id, parsing: Array(header.utf8)).message.isEmpty)
        for wrong in ["", "tree x\n", "tree \(tree)\n\n", "\n\ntree \(tree)"] {
            #expect(throws: GitError.self) { try Commit(id: id, parsing: Array(wrong.utf8)) }
        }
    }

    @Test("Reads see packed objects, and entries are found by path")
    func packed() throws {
        let fixture = try Fixture()
        let commit = try fixture.commit([("a/b/c", "deep"), ("a/b.txt", "near"), ("top", "t")])
        try fixture.git("gc", "--quiet")
        let tree = try fixture.repository.commit(commit).tree
        let entry = try #require(try fixture.repository.entry(at: "a/b/c", in: tree))
        #expect(try fixture.repository.blob(entry.id) == Array("deep".utf8))
        #expect(try fixture.repository.entry(at: "a/b", in: tree)?.mode == .directory)
        for absent in ["", "/", "a/", "a//b", "a/b/c/d", "b", "top/x", "A"] {
            #expect(try fixture.repository.entry(at: absent, in: tree) == nil)
        }
    }
}

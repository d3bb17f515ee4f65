import GitStore
import Testing

@Suite("Changing trees")
struct SpliceTests {
    /// What a tree should hold after changes, by the plainest means.
    private struct Model {
        var files: [[UInt8]: ObjectID] = [:]

        mutating func apply(_ changes: [TreeChange]) {
            for change in changes where change.content == nil { remove(Array(change.path.utf8)) }
            for change in changes {
                guard let content = change.content else { continue }
                let path = Array(change.path.utf8)
                remove(path)
                for (index, byte) in path.enumerated() where byte == UInt8(ascii: "/") {
                    files[Array(path[..<index])] = nil
                }
                files[path] = content.id
            }
        }

        private mutating func remove(_ path: [UInt8]) {
            files = files.filter { $0.key != path && !$0.key.starts(with: path + [UInt8(ascii: "/")]) }
        }

        var indexLines: [UInt8] {
            files.flatMap { Array("100644 \($0.value)\t".utf8) + $0.key + [0] }
        }
    }

    private static let names = ["a", "a.b", "a-b", "a0", "ab", "b", "\u{E9}", "e\u{301}", "c d"]

    private func randomChanges(_ blobs: [ObjectID], _ generator: inout SeededGenerator) -> [TreeChange] {
        var changes: [TreeChange] = []
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let depth = Int.random(in: 1...4, using: &generator)
            let path = (0..<depth).compactMap { _ in Self.names.randomElement(using: &generator) }.joined(
                separator: "/")
            let isPut = Int.random(in: 0..<3, using: &generator) > 0
            let content = isPut ? blobs.randomElement(using: &generator).map { TreeEntryContent($0) } : nil
            let isContradicted = changes.contains { other in
                let (left, right) = (Array(other.path.utf8), Array(path.utf8))
                let isInside = (left + [47]).starts(with: right + [47]) || (right + [47]).starts(with: left + [47])
                return left == right || (isInside && other.content != nil && content != nil)
            }
            if !isContradicted { changes.append(TreeChange(path, content)) }
        }
        return changes
    }

    @Test("Random splices give the trees that git gives, and the changes that git lists", arguments: [UInt64(1), 2, 3])
    func againstGit(seed: UInt64) throws {
        let fixture = try Fixture()
        var generator = SeededGenerator(seed: seed)
        let batch = GitBatch(on: fixture.repository)
        let blobs = (0..<5).map { batch.add(.blob, Array("text \($0)\n".utf8)) }
        var model = Model()
        var root: ObjectID?
        for round in 0..<25 {
            let changes = randomChanges(blobs, &generator)
            let old = root
            let new = try batch.tree(replacing: changes, in: root)
            let again = try batch.tree(replacing: changes.shuffled(using: &generator), in: root)
            #expect(new == again, "seed \(seed), round \(round): the order of changes mattered")
            try batch.flush()
            model.apply(changes)
            let index = ["GIT_INDEX_FILE": "\(fixture.folder.path)/index-\(round)"]
            try fixture.git("update-index", "-z", "--index-info", input: model.indexLines, environment: index)
            let expected = try fixture.git("write-tree", environment: index).dropLast()
            try #require(
                new.description.utf8.elementsEqual(expected), "seed \(seed), round \(round): \(changes.map(\.path))")
            try compareChanges(fixture, old, new, "seed \(seed), round \(round)")
            root = new
        }
        #expect(try fixture.repository.fsck() == [])
    }

    private func compareChanges(_ fixture: Fixture, _ old: ObjectID?, _ new: ObjectID, _ label: String) throws {
        let zero = String(repeating: "0", count: 40)
        var lines: [UInt8] = []
        for change in try fixture.repository.changes(from: old, to: new) {
            let (before, after) = (change.old?.id.description ?? zero, change.new?.id.description ?? zero)
            let letter = change.old == nil ? "A" : change.new == nil ? "D" : "M"
            let modes = "\(change.old == nil ? "000000" : "100644") \(change.new == nil ? "000000" : "100644")"
            lines += Array(":\(modes) \(before) \(after) \(letter)\0".utf8) + change.pathBytes + [0]
        }
        let before = old?.description ?? "4b825dc642cb6eb9a060e54bf8d69288fbee4904"
        let expected = try fixture.git("diff-tree", "-r", "-z", "--no-renames", before, new.description)
        #expect(lines == expected, "\(label)")
    }

    @Test("Names that are not UTF-8, and old modes, survive a splice unchanged")
    func fidelity() throws {
        let fixture = try Fixture()
        let blob = try fixture.git("hash-object", "-w", "--stdin", input: Array("x".utf8)).dropLast()
        let name: [UInt8] = [0x63, 0xe9, 0xff]
        let id = try #require(ObjectID(hex: String(decoding: blob, as: UTF8.self)))
        let inner = Array("100664 ".utf8) + name + [0] + id.bytes + Array("120000 link".utf8) + [0] + id.bytes
        let batch = GitBatch(on: fixture.repository)
        let folder = batch.add(.tree, inner)
        let root = batch.add(.tree, Array("40000 ".utf8) + name + [0] + folder.bytes)
        let placed = try batch.tree(replacing: [TreeChange("d", TreeEntryContent(root, mode: .directory))], in: nil)
        let changed = try batch.tree(
            replacing: [TreeChange("d/new", TreeEntryContent(id, mode: .executable))], in: placed)
        try batch.flush()
        let stored = try fixture.git("cat-file", "tree", "\(changed):d")
        #expect(stored == (try batch.object(root).bytes) + Array("100755 new".utf8) + [0] + id.bytes)
        let listing = try fixture.git("ls-tree", "-r", "-z", "--name-only", changed.description)
        let inside = Array("d/".utf8) + name + [UInt8(ascii: "/")]
        #expect(listing == inside + name + [0] + inside + Array("link\0d/new\0".utf8))
        let cleared = try batch.tree(replacing: [TreeChange("d/new", nil)], in: changed)
        #expect(cleared == placed)
        let change = try #require(try batch.changes(from: nil, to: placed).first)
        #expect(change.pathBytes == [0x64, 0x2f] + name + [0x2f] + name)
    }

    @Test(
        "Paths that some file system takes for something else are refused",
        arguments: [
            ("", PathFault.emptyComponent), ("/a", .emptyComponent), ("a/", .emptyComponent), ("a//b", .emptyComponent),
            (".", .dotComponent), ("a/..", .dotComponent), (".git", .gitFolder), ("a/.GIT/b", .gitFolder),
            (".git ", .gitFolder), (".git...", .gitFolder), ("GIT~1", .gitFolder), ("git~1 .", .gitFolder),
            (".git::$INDEX_ALLOCATION", .gitFolder), (".g\u{200C}it", .gitFolder), ("\u{FEFF}.Git", .gitFolder),
            ("a\\.git\\b", .gitFolder), ("a\0b", .zeroByte), (String(repeating: "a/", count: 200) + "a", .tooLong),
            (String(repeating: "a", count: 5_000), .tooLong),
        ])
    func refusedPaths(path: String, fault: PathFault) throws {
        let fixture = try Fixture()
        let batch = GitBatch(on: fixture.repository)
        let blob = batch.add(.blob, [])
        for content in [TreeEntryContent(blob), nil] {
            #expect(throws: GitError.invalidPath(path: String(path.prefix(200)), fault: fault)) {
                try batch.tree(replacing: [TreeChange(path, content)], in: nil)
            }
        }
    }

    @Test("Names that only resemble those are taken, and git agrees")
    func acceptedPaths() throws {
        let fixture = try Fixture()
        let names = [".gitx", "git", "...", ".git~1", "git~2", "a.git", ".g it", "x:y", "a\\b", " ", "-", "\u{301}"]
        try fixture.commit(names.map { ("folder/\($0)/file", $0) })
        #expect(try fixture.repository.fsck() == [])
    }

    @Test("Changes that contradict each other are refused")
    func conflicts() throws {
        let fixture = try Fixture()
        let batch = GitBatch(on: fixture.repository)
        let file = TreeEntryContent(batch.add(.blob, []))
        let contradictions = [
            [TreeChange("a", file), TreeChange("a", file)], [TreeChange("a", file), TreeChange("a/b", file)],
            [TreeChange("a/b/c", file), TreeChange("a", file)], [TreeChange("a", nil), TreeChange("a", file)],
            [TreeChange("a", file), TreeChange("a", nil)], [TreeChange("a", nil), TreeChange("a", nil)],
        ]
        for changes in contradictions {
            #expect(throws: GitError.conflictingPaths(path: changes[1].path)) {
                try batch.tree(replacing: changes, in: nil)
            }
        }
    }

    @Test("Nothing is on the disk before the flush, and a batch reads what it holds")
    func pending() throws {
        let fixture = try Fixture()
        let batch = GitBatch(on: fixture.repository)
        let blob = batch.add(.blob, Array("new".utf8))
        let root = try batch.tree(replacing: [TreeChange("a/b", TreeEntryContent(blob))], in: nil)
        let commit = batch.addCommit(
            tree: root, parents: [], author: Fixture.person, committer: Fixture.person, message: "m")
        #expect(batch.pendingCount == 4)
        #expect(try batch.entry(at: "a/b", in: root)?.id == blob)
        #expect(try batch.commit(commit).tree == root && batch.blobSize(blob) == 3)
        #expect(try !fixture.repository.exists(blob) && batch.exists(blob))
        #expect(try fixture.gitText("count-objects") == "0 objects, 0 kilobytes\n")
        try batch.flush()
        #expect(batch.pendingCount == 0)
        #expect(try GitRepository(openingAt: fixture.repository.path).blob(blob) == Array("new".utf8))
        #expect(try batch.blob(blob) == Array("new".utf8))
    }
}

import GitStore
import Testing

@Suite("History, patches and checks")
struct HistoryTests {
    @Test("First parents are visited newest first, until the visitor has enough")
    func firstParents() throws {
        let fixture = try Fixture()
        let commits = try (1...5).map { try fixture.commit([("n", "\($0)")], message: "\($0)") }
        var seen: [ObjectID] = []
        try fixture.repository.firstParents(from: commits[4]) { commit in
            seen.append(commit.id)
            return true
        }
        #expect(seen == commits.reversed())
        var messages: [String] = []
        try fixture.repository.firstParents(from: commits[4]) { commit in
            messages.append(commit.message)
            return messages.count < 2
        }
        #expect(messages == ["5", "4"])
        #expect(try fixture.repository.isAncestor(commits[0], of: commits[4]))
        #expect(try fixture.repository.isAncestor(commits[4], of: commits[4]))
        #expect(try !fixture.repository.isAncestor(commits[4], of: commits[0]))
    }

    static let contents: [[UInt8]?] = [
        nil, [], Array("one line\n".utf8), Array("no end".utf8), Array("one\r\ntwo\r\n".utf8),
        Array((1...40).map { "line \($0)\n" }.joined().utf8),
        Array((1...40).map { $0 % 19 == 0 ? "changed \($0)\n" : "line \($0)\n" }.joined().utf8),
        Array("héadline “quoted” עברית\n".utf8), [0x63, 0xe9, 0x0a], [1, 0, 2, 0, 255],
    ]

    @Test(
        "A patch between any two contents is applied by git, forwards and backwards",
        arguments: ["a.txt", "articles/2016/a b.md", "ünï/e\u{301}.md", "tab\there \"quoted\".md"])
    func patches(path: String) throws {
        let folder = try TemporaryFolder()
        for (number, old) in Self.contents.enumerated() {
            for (other, new) in Self.contents.enumerated() {
                let patch = try GitRepository.patch(old: old, new: new, path: path)
                guard number != other else {
                    #expect(patch.isEmpty)
                    continue
                }
                let name = "\(number)-\(other)"
                try apply(patch, from: old, to: new, path, in: folder, name)
            }
        }
    }

    private func apply(
        _ patch: String, from old: [UInt8]?, to new: [UInt8]?, _ path: String, in folder: TemporaryFolder,
        _ name: String
    ) throws {
        try folder.write("\(name)/keep", [])
        if let old { try folder.write("\(name)/\(path)", old) }
        let place = "\(folder.path)/\(name)"
        for (arguments, expected) in [(["apply"], new), (["apply", "-R"], old)] {
            let result = try Command("git", arguments, folder: place).run(input: Array(patch.utf8))
            #expect(result.status == 0, "\(name) \(arguments): \(result.text)\n\(patch)")
            #expect(folder.read("\(name)/\(path)") == expected, "\(name) \(arguments)\n\(patch)")
        }
    }

    @Test("A patch reads as git's own does")
    func patchText() throws {
        let fixture = try Fixture()
        let numbers = (1...40).map(String.init)
        let old = numbers.joined(separator: "\n")
        let new = numbers.map { Int($0).map { $0 % 9 } == 0 ? "nine" : $0 }.joined(separator: "\n") + "\n"
        try fixture.commit([("dir/file", old)])
        try fixture.commit([("dir/file", new)])
        for context in [0, 3, 100] {
            let expected = try fixture.gitText("diff", "-U\(context)", "main~", "main")
            let patch = try GitRepository.patch(
                old: Array(old.utf8), new: Array(new.utf8), path: "dir/file", context: context)
            #expect(patch == expected)
        }
        let added = try GitRepository.patch(old: nil, new: Array("x\n".utf8), path: "f")
        #expect(
            added.hasPrefix(
                "diff --git a/f b/f\nnew file mode 100644\nindex 0000000..587be6b\n--- /dev/null\n+++ b/f\n"))
        #expect(throws: GitError.invalidPath(path: "../f", fault: .dotComponent)) {
            try GitRepository.patch(old: nil, new: [], path: "../f")
        }
    }

    @Test("fsck is silent on a sound repository, and names what is not sound")
    func fsck() throws {
        let fixture = try Fixture()
        #expect(try fixture.repository.fsck() == [])
        try fixture.commit([("a", "b")])
        #expect(try fixture.repository.fsck() == [])
        let batch = GitBatch(on: fixture.repository)
        let blob = batch.add(.blob, [])
        let bad = batch.add(.tree, Array("100644 .git".utf8) + [0] + blob.bytes)
        try batch.flush()
        #expect(try fixture.repository.fsck().contains { $0.contains("hasDotgit") && $0.contains(bad.description) })
    }
}

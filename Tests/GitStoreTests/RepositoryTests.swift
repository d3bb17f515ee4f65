import Foundation
import GitStore
import Testing

@Suite("Making and opening repositories")
struct RepositoryTests {
    @Test("A new repository is bare, sound, and holds the configuration and hooks it was given, and nothing else")
    func initialise() throws {
        let folder = try TemporaryFolder()
        let hook = Array("#!/bin/sh\necho refused by the hook\nexit 1\n".utf8)
        let repository = try GitRepository.initialise(
            at: "\(folder.path)//deep/./er//n.git/", branch: "trunk",
            configuration: [("gc.auto", "0"), ("desk.note", "a \"b\" # c\\\t; é")], hooks: [("pre-receive", hook)])
        #expect(repository.path == "\(folder.path)/deep/er/n.git")
        #expect(try repository.configurationValue("gc.auto") == "0")
        #expect(try repository.configurationValue("desk.note") == "a \"b\" # c\\\t; é")
        #expect(try repository.configurationValue("user.name") == nil)
        #expect(throws: GitError.self) { try repository.configurationValue("nonsense") }
        #expect(repository.isWritable)
        let git = { (arguments: [String]) in
            try Command("git", ["--git-dir=\(repository.path)"] + arguments).run().text
        }
        #expect(try git(["config", "desk.note"]) == "a \"b\" # c\\\t; é\n")
        #expect(try git(["symbolic-ref", "HEAD"]) == "refs/heads/trunk\n")
        #expect(try git(["rev-parse", "--is-bare-repository"]) == "true\n")
        #expect(try repository.fsck() == [])
        #expect(try FileManager.default.contentsOfDirectory(atPath: repository.path + "/hooks") == ["pre-receive"])
        #expect(FileManager.default.isExecutableFile(atPath: repository.path + "/hooks/pre-receive"))
        try pushIsRefused(repository, in: folder)
    }

    private func pushIsRefused(_ repository: GitRepository, in folder: TemporaryFolder) throws {
        let clone = "\(folder.path)/clone"
        #expect(try Command("git", ["clone", "-q", repository.path, clone]).run().status == 0)
        let person = ["-c", "user.name=A", "-c", "user.email=a@b"]
        _ = try Command("git", person + ["commit", "-q", "--allow-empty", "-m", "x"], folder: clone).run()
        let push = try Command("git", ["push", "origin", "HEAD"], folder: clone).run()
        #expect(push.status != 0 && push.text.contains("refused by the hook"))
    }

    @Test("A failed initialise leaves what was there, and nothing of its own")
    func failedInitialise() throws {
        let folder = try TemporaryFolder()
        try folder.write("full/file", [1])
        #expect(throws: GitError.folderNotEmpty(path: "\(folder.path)/full")) {
            try GitRepository.initialise(at: "\(folder.path)/full")
        }
        #expect(throws: GitError.invalidPath(path: "../x", fault: .dotComponent)) {
            try GitRepository.initialise(at: "\(folder.path)/a/b", hooks: [("good", []), ("../x", [])])
        }
        try FileManager.default.createDirectory(atPath: "\(folder.path)/empty", withIntermediateDirectories: false)
        #expect(throws: GitError.self) {
            try GitRepository.initialise(at: "\(folder.path)/empty", configuration: [("no key", "x")])
        }
        #expect(throws: GitError.invalidReferenceName("refs/heads/a b")) {
            try GitRepository.initialise(at: "\(folder.path)/c", branch: "a b")
        }
        #expect(throws: GitError.self) { try GitRepository.initialise(at: "\(folder.path)/full/file") }
        let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
        #expect(left == ["empty", "full", "full/file"])
        _ = try GitRepository.initialise(at: "\(folder.path)/empty")
    }

    @Test("What is not a repository of ours to use is refused, each for its reason")
    func refusals() throws {
        let folder = try TemporaryFolder()
        let path = folder.path
        func open(_ name: String) throws { _ = try GitRepository(openingAt: "\(path)/\(name)") }
        #expect(throws: GitError.noSuchPath(path: "\(path)/absent")) { try open("absent") }
        #expect(throws: GitError.noSuchPath(path: "\(path)/zero\0")) { try open("zero\0") }
        try folder.write("folder/file", [])
        #expect(throws: GitError.notARepository(path: "\(path)/folder")) { try open("folder") }
        #expect(throws: GitError.notARepository(path: "\(path)/folder/file")) { try open("folder/file") }
        _ = try Command("git", ["init", "-q", "\(path)/tree"]).run()
        #expect(throws: GitError.notBare(path: "\(path)/tree")) { try open("tree") }
        #expect(throws: GitError.notBare(path: "\(path)/tree/.git")) { try open("tree/.git") }
        _ = try Command("git", ["init", "-q", "--bare", "--object-format=sha256", "\(path)/sha256"]).run()
        #expect(throws: GitError.unsupportedObjectFormat(path: "\(path)/sha256", format: "sha256")) {
            try open("sha256")
        }
        _ = try Command("git", ["init", "-q", "--bare", "\(path)/bare"]).run()
        try open("bare")
        try folder.write("bare/config", Array("[core]\nrepositoryformatversion = 7\nbare = true\n".utf8))
        #expect(throws: GitError.unknownFormatVersion(path: "\(path)/bare", version: 7)) { try open("bare") }
        for damage in ["[core\nbare", "[core]\nbare = perhaps\n", "[core]\nrepositoryformatversion = x\n"] {
            try folder.write("bare/config", Array(damage.utf8))
            let error = #expect(throws: GitError.self) { try open("bare") }
            guard case .damagedConfiguration = error else {
                Issue.record("\(damage): \(String(describing: error))")
                continue
            }
        }
        try FileManager.default.removeItem(atPath: "\(path)/bare/config")
        try open("bare")
    }

    @Test("A repository of another user is refused, unless it is shared", .enabled(if: geteuid() == 0))
    func otherOwner() throws {
        let fixture = try Fixture()
        let path = fixture.repository.path
        #expect(chown(path, 65_534, 65_534) == 0)
        #expect(throws: GitError.ownedByAnother(path: path, owner: "nobody", user: "root")) {
            try GitRepository(openingAt: path)
        }
        let words = GitError.ownedByAnother(path: path, owner: "nobody", user: "root").description
        #expect(words.contains("belongs to nobody") && words.contains("core.sharedRepository group"))
        try fixture.git("config", "core.sharedRepository", "group", environment: [:])
        #expect(try GitRepository(openingAt: path).fsck() == [])
        try fixture.git("config", "core.sharedRepository", "umask", environment: [:])
        #expect(throws: GitError.self) { try GitRepository(openingAt: path) }
    }

    @Test("A repository that may not be read, or not be written, says so", .enabled(if: geteuid() != 0))
    func permissions() throws {
        let fixture = try Fixture()
        let path = fixture.repository.path
        chmod("\(path)/objects", 0o555)
        #expect(!fixture.repository.isWritable)
        chmod("\(path)/objects", 0o755)
        for part in ["HEAD", "config", "refs", ""] {
            chmod("\(path)/\(part)", 0)
            let error = #expect(throws: GitError.self) { try GitRepository(openingAt: path) }
            guard case .unreadable = error else {
                Issue.record("\(part): \(String(describing: error))")
                continue
            }
            chmod("\(path)/\(part)", 0o755)
        }
    }
}

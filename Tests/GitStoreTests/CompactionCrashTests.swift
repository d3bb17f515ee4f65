import Foundation
import Testing

@testable import GitStore

@Suite("Joining packs, interrupted")
struct CompactionCrashTests {
    private struct Fault: Error {}

    private func prepared() throws -> (Fixture, [UInt8]) {
        var generator = SeededGenerator(seed: 11)
        let fixture = try Fixture()
        try fixture.writeHistory(5, &generator)
        try fixture.addPack(of: try fixture.identifiers(), byDistance: true)
        try fixture.git("multi-pack-index", "write")
        return (fixture, try fixture.everything())
    }

    @Test("Whatever step a process dies after, nothing is lost, and recovery leaves no trace of it")
    func dies() throws {
        let (fixture, before) = try prepared()
        var copies: [(CompactionStep, String)] = []
        try fixture.joinAll { step in
            // What is on the disk at this instant is what a process leaves that is killed at it.
            let copy = "\(fixture.folder.path)/\(step)"
            try Command("cp", ["-a", fixture.repository.path, copy]).run()
            copies.append((step, copy))
        }
        #expect(copies.map(\.0) == CompactionStep.allCases)
        for (step, path) in copies {
            #expect(try fixture.everything(in: path) == before, "\(step)")
            let repository = try GitRepository(openingAt: path)
            // `cp` gives files other inodes; the name that was put aside says which.
            try Self.renameAside(in: path, as: fixture)
            let removed = try repository.removeMergeLeftovers()
            #expect(removed.isEmpty == (step == .released), "\(step): \(removed)")
            #expect(try Fixture.faults(of: path) == [], "\(step)")
            #expect(try fixture.everything(in: path) == before, "\(step)")
            #expect(try repository.removeMergeLeftovers() == [], "\(step)")
        }
    }

    /// Gives the indexes that were put aside the inodes that the packs have in a copy.
    private static func renameAside(in path: String, as fixture: Fixture) throws {
        let folder = path + "/objects/pack"
        for name in try FolderListing.names(in: folder) where name.hasPrefix(PackRetirement.aside) {
            let pack = name.dropFirst(PackRetirement.aside.count).split(separator: "-", maxSplits: 1)[1]
            guard let inode = FileIdentity("\(folder)/\(pack).pack")?.inode else { continue }
            #expect(rename("\(folder)/\(name)", "\(folder)/\(PackRetirement.aside)\(inode)-\(pack)") == 0)
        }
    }

    @Test(
        "An error at any step loses nothing, and leaves only what recovery removes", arguments: CompactionStep.allCases)
    func fails(at failing: CompactionStep) throws {
        let (fixture, before) = try prepared()
        #expect(throws: Fault.self) { try fixture.joinAll { step in if step == failing { throw Fault() } } }
        #expect(try fixture.everything() == before)
        try fixture.repository.removeMergeLeftovers()
        #expect(try Fixture.faults(of: fixture.repository.path) == [])
        #expect(try fixture.everything() == before)
        for id in try fixture.identifiers() { _ = try fixture.repository.object(id) }
    }

    @Test("A merge that pauses loses nothing; told to stop it leaves no trace, told to hurry it makes no more pauses")
    func pace() throws {
        var generator = SeededGenerator(seed: 15)
        let fixture = try Fixture()
        let batch = GitBatch(on: fixture.repository)
        // Too varied to be deflated: three pieces.
        for _ in 0..<3 {
            _ = batch.add(.blob, (0..<JoiningPace.piece).map { _ in UInt8.random(in: 0...255, using: &generator) })
        }
        try batch.flush()
        try fixture.commit([("a", "b")])
        let (before, packs) = (try fixture.identifiers(), try FolderListing.names(in: fixture.packs.path).sorted())
        let stopped = JoiningPace()
        stopped.stop()
        #expect(throws: CancellationError.self) { try fixture.joinAll(pace: stopped) }
        #expect(try FolderListing.names(in: fixture.packs.path).sorted() == packs)
        let hurried = JoiningPace()
        hurried.hurry()
        try hurried.rest(after: .seconds(1_000))
        #expect(!hurried.isSparing)
        [hurried, stopped].forEach { $0.spare() }
        #expect(hurried.isSparing && !stopped.isSparing)
        #expect(try fixture.joinAll(pace: JoiningPace()).retired == 2)
        #expect(try fixture.identifiers() == before)
        #expect(try fixture.repository.fsck() == [])
    }

    @Test("A multi-pack-index that was being made while packs were joined goes at the next look")
    func staleIndex() throws {
        var generator = SeededGenerator(seed: 14)
        let fixture = try Fixture()
        try fixture.writeHistory(4, &generator)
        let index = "\(fixture.packs.path)/multi-pack-index"
        let head = try fixture.gitText("rev-parse", "main").prefix(40)
        let old = try PackListing(fixture.packs).joinable().map { "\(fixture.packs.path)/\($0.name).pack" }
        _ = try fixture.joinAll { step in
            guard step == .durable else { return }
            // It names the newest pack for what several have.
            try Command("touch", ["-d", "tomorrow"] + old).run()
            try fixture.git("multi-pack-index", "write")
            try Command("cp", [index, index + ".late"]).run()
        }
        try Command("mv", [index + ".late", index]).run()
        let look = Command("git", ["--git-dir=\(fixture.repository.path)", "cat-file", "-t", String(head)])
        #expect(try look.run().status != 0, "it hides what the new pack has")
        #expect(try fixture.repository.object(try #require(ObjectID(hex: head))).kind == .commit)
        _ = try GitRepository.joinSmallPacks(ofRepositoryAt: fixture.repository.path)
        #expect(try look.run().status == 0)
        #expect(try fixture.repository.fsck() == [])
    }

    @Test("A pack that somebody keeps, made anew or touched meanwhile, is treated as what it is by then")
    func changedMeanwhile() throws {
        var generator = SeededGenerator(seed: 12)
        let fixture = try Fixture()
        try fixture.writeHistory(4, &generator)
        let names = try PackListing(fixture.packs).joinable().map(\.name)
        let path = fixture.packs.path
        let joined = try fixture.joinAll { step in
            guard step == .durable else { return }
            try fixture.folder.write("repository.git/objects/pack/\(names[0]).keep", Array("mine\n".utf8))
            try Command("sh", ["-c", "cd \(path) && cp \(names[1]).pack x && mv -f x \(names[1]).pack"]).run()
            try Command("touch", ["\(path)/\(names[2]).pack"]).run()
        }
        #expect(joined.retired == names.count - 2)
        let left = try FolderListing.names(in: path)
        #expect(left.contains("\(names[0]).pack") && left.contains("\(names[1]).pack"))
        #expect(left.contains("\(names[0]).keep") && !left.contains("\(names[2]).pack"))
        #expect(try fixture.repository.fsck() == [])
    }

    @Test("What a living process has in hand stays, and so does what others left")
    func others() async throws {
        let fixture = try Fixture()
        try fixture.commit([("a", "b")])
        let foreign = ["tmp_pack_x", "pack-1.idx", "pack-2.pack", "galley-oldest", "pack-3.keep"]
        for name in foreign { try fixture.folder.write("repository.git/objects/pack/\(name)", Array("x".utf8)) }
        let own = ["galley-merge-1-1", "galley-merge-2/pack/tmp_pack_y", "objects/pack/galley-merge-3-1"]
        for name in own { try fixture.folder.write("repository.git/\(name)", []) }
        let lock = try await WriterLock.acquire(
            at: GitRepository.lockPath(ofRepositoryAt: fixture.repository.path), timeout: 0)
        #expect(try fixture.repository.removeMergeLeftovers() == [])
        lock.release()
        #expect(try fixture.repository.removeMergeLeftovers().count == own.count)
        let names = try FolderListing.names(in: fixture.packs.path) + FolderListing.names(in: fixture.repository.path)
        #expect(Set(foreign).isSubset(of: names) && !names.contains { $0.hasPrefix("galley-merge-") })
    }
}

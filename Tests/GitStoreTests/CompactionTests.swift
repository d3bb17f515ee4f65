import Foundation
import Synchronization
import Testing

@testable import GitStore

@Suite("Keeping packs few")
struct CompactionTests {
    @Test(
        "Hundreds of packs, whoever left them and whatever state they are in, come down to fewer than 50 before a write"
    )
    func manyPacks() async throws {
        let fixture = try Fixture()
        for number in 0..<300 { try fixture.commit([("a/\(number % 9)", "\(number)")]) }
        #expect(try fixture.packCount() == 300)
        let names = try PackListing(fixture.packs).joinable().map(\.name)
        try fixture.folder.write("repository.git/objects/pack/\(names[7]).keep", Array("mine\n".utf8))
        let damaged = "repository.git/objects/pack/\(names[100]).pack"
        let whole = try #require(fixture.folder.read(damaged))
        var bytes = whole
        bytes[20] ^= 1
        try Command("rm", ["-f", "\(fixture.folder.path)/\(damaged)"]).run()
        try fixture.folder.write(damaged, bytes)
        // A dead merge's lock and files do not hinder anybody.
        try fixture.folder.write("repository.git/galley.compaction.lock", Array("4242\n".utf8))
        try fixture.folder.write("repository.git/objects/pack/galley-merge-4242-1", bytes)

        let lock = try await WriterLock.acquire(at: fixture.folder.path + "/galley.lock", timeout: 0)
        let report = try #require(try fixture.repository.requireRoomForPack(under: lock))
        #expect(report.packsBefore == 300 && report.packsAfter < CompactionPolicy.writerLimit)
        #expect(report.notes.count == 1 && report.notes[0].contains(names[100]), "\(report.notes)")
        #expect(try fixture.repository.requireRoomForPack(under: lock) == nil)
        let left = try FolderListing.names(in: fixture.packs.path)
        #expect(left.contains("\(names[7]).pack") && left.contains("\(names[100]).pack"))
        try Command("rm", ["-f", "\(fixture.folder.path)/\(damaged)"]).run()
        try fixture.folder.write(damaged, whole)
        #expect(try fixture.gitText("rev-list", "--count", "main") == "300\n")
        #expect(try fixture.repository.fsck() == [])
        lock.release()
    }

    @Test("Over many small batches there are never more than 50 packs, and each object is copied seldom")
    func manyBatches() async throws {
        let fixture = try Fixture()
        let lock = try await WriterLock.acquire(at: fixture.folder.path + "/galley.lock", timeout: 0)
        var copied = 0
        for number in 0..<400 {
            copied += try fixture.repository.requireRoomForPack(under: lock)?.objects ?? 0
            try fixture.commit([("a/\(number)", "\(number)")])
            // First by writers alone, as single commands do it, then with merges in the background.
            if number >= 200, number % 8 == 0 {
                copied += try GitRepository.joinSmallPacks(ofRepositoryAt: fixture.repository.path)?.objects ?? 0
            }
            #expect(try fixture.packCount() <= CompactionPolicy.mostPacks)
        }
        let objects = try fixture.identifiers().count
        #expect(copied < objects * 12, "\(copied) copies of \(objects) objects")
        #expect(try fixture.repository.fsck() == [])
        lock.release()
    }

    @Test(
        "Where everything is kept or large, a writer is not hindered, and large packs are joined when nothing else helps"
    )
    func limits() {
        let large = (0..<49).map { PackListing.Pack(name: "l\($0)", objectCount: 3_000_000 + $0) }
        let small = (0..<30).map { PackListing.Pack(name: "s\($0)", objectCount: 7 + $0) }
        #expect(CompactionPolicy.makingRoom([], of: 60) == [])
        #expect(CompactionPolicy.makingRoom([small[0]], of: 60) == [])
        #expect(CompactionPolicy.inBackground(large) == [])
        #expect(CompactionPolicy.inBackground(small + large) == small)
        #expect(CompactionPolicy.makingRoom(small + large.prefix(18), of: 48) == small)
        let grown = (0..<18).map { PackListing.Pack(name: "g\($0)", objectCount: 500_000 + $0) }
        #expect(CompactionPolicy.makingRoom(small + grown, of: 48) == small, "for those nobody waits")
        #expect(CompactionPolicy.inBackground(small + grown) == small + grown)
        let forced = CompactionPolicy.makingRoom(large, of: 49)
        #expect(49 - forced.count + 1 <= CompactionPolicy.target)
        for present in CompactionPolicy.writerLimit...300 {
            let packs = (0..<present).map { PackListing.Pack(name: "\($0)", objectCount: 1 << min($0, 30)) }
            let chosen = CompactionPolicy.makingRoom(packs, of: present)
            #expect(present - chosen.count + 1 < CompactionPolicy.writerLimit, "\(present)")
        }
    }

    /// How far the writers of the race are, and whether it is over.
    private final class Race: Sendable {
        let commits = Atomic<Int>(0)
        let isOver = Atomic<Bool>(false)
        var goesOn: Bool { !isOver.load(ordering: .relaxed) }

        /// Ends the race where something fails, as the others would go on for ever.
        func ending<Result>(_ body: () async throws -> Result) async throws -> Result? {
            do { return try await body() } catch {
                isOver.store(true, ordering: .relaxed)
                Issue.record("\(error)")
                return nil
            }
        }

        /// Runs what blocks on a thread of its own: tasks share two.
        func thread(_ body: @escaping @Sendable () throws -> Void) async throws {
            try await withCheckedThrowingContinuation { continuation in
                Thread { continuation.resume(with: Result { try body() }) }.start()
            }
        }
    }

    /// Commits one after another, as the gate does.
    private static func write(_ path: String, _ writer: Int, _ race: Race) async throws -> [ObjectID] {
        let repository = try GitRepository(openingAt: path)
        var made: [ObjectID] = []
        while race.goesOn {
            let lock = try await WriterLock.acquire(at: path + "/galley.lock", timeout: 600)
            _ = try repository.requireRoomForPack(under: lock)
            let batch = GitBatch(on: repository)
            let head = try repository.reference("refs/heads/main")
            let blob = batch.add(.blob, Array("\(writer) \(made.count)".utf8))
            let tree = try batch.tree(
                replacing: [TreeChange("a/\(writer)/\(made.count % 50)", TreeEntryContent(blob))],
                in: try head.map { try repository.commit($0).tree })
            let commit = batch.addCommit(
                tree: tree, parents: head.map { [$0] } ?? [], author: Fixture.person, committer: Fixture.person,
                message: "\(writer) \(made.count)\n")
            try batch.flush {
                try repository.moveReference("refs/heads/main", to: commit, expecting: head, timeout: 600)
            }
            lock.release()
            made.append(commit)
            race.commits.add(1, ordering: .relaxed)
            try await Task.sleep(for: .milliseconds(1))
        }
        return made
    }

    /// Reads the newest commits with all that is in them, on one handle.
    private static func read(_ path: String, _ race: Race) throws {
        let repository = try GitRepository(openingAt: path)
        while race.goesOn {
            guard let head = try repository.reference("refs/heads/main") else { continue }
            repository.recent = ObjectMemory(limit: 0)
            var left = 40
            try repository.firstParents(from: head) { commit in
                for file in try repository.changes(from: nil, to: commit.tree) {
                    _ = try file.new.map { try repository.blob($0.id) }
                }
                left -= 1
                return left > 0
            }
        }
    }

    /// Joins packs more eagerly than the policy would.
    private static func merge(_ path: String, _ race: Race) throws {
        let folder = PackFolder(inRepositoryAt: path)
        while race.goesOn {
            if let lock = try WriterLock.attempt(at: GitRepository.lockPath(ofRepositoryAt: path)) {
                var joining = PackJoining(PackCompaction(folder: folder, owner: .compactor))
                // Another client may repack all the time.
                _ = try? joining.run(while: { $0.packCount > 3 }) { packs, _ in packs }
                lock.release()
            }
            _ = try GitRepository(openingAt: path).removeMergeLeftovers()
            usleep(5_000)
        }
    }

    /// What people run beside a newsroom, until there are enough commits.
    private static func useGit(_ path: String, _ race: Race) throws {
        defer { race.isOver.store(true, ordering: .relaxed) }
        let commands = [
            ["repack", "-d", "-q"], ["repack", "--geometric=2", "-d", "-q"], ["gc", "-q"], ["pack-refs", "--all"],
            ["repack", "-a", "-d", "-q"], ["clone"], ["multi-pack-index", "write"], ["prune-packed"],
        ]
        var round = 0
        while race.goesOn, round < 2 * commands.count || race.commits.load(ordering: .relaxed) < 100 {
            let words = commands[round % commands.count]
            round += 1
            guard words == ["clone"] else {
                // Git may give up where packs go under its hands; it must do no harm.
                try Command("git", ["--git-dir=\(path)"] + words).run()
                continue
            }
            let copy = "\(path)-\(round)"
            let result = try Command("git", ["clone", "-q", "--bare", "file://\(path)", copy]).run()
            #expect(result.status == 0, "\(result.text)")
            if result.status == 0 {
                let complaints = try GitRepository(openingAt: copy).fsck()
                #expect(complaints == [])
            }
        }
    }

    @Test(
        "Writers, readers, merges, repacking, gc and clones by git at once: nothing is lost, and nobody fails to read")
    func races() async throws {
        let fixture = try Fixture()
        let path = fixture.repository.path
        try fixture.commit([("start", "")])
        let race = Race()
        let written = try await withThrowingTaskGroup(of: [ObjectID].self) { group in
            for writer in 0..<3 {
                group.addTask { try await race.ending { try await Self.write(path, writer, race) } ?? [] }
            }
            let parts: [@Sendable (String, Race) throws -> Void] = [Self.read, Self.read, Self.merge, Self.useGit]
            for part in parts {
                group.addTask {
                    try await race.ending { try await race.thread { try part(path, race) } }
                    return []
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let history = Set(
            try fixture.gitText("rev-list", "main").split(separator: "\n").compactMap { ObjectID(hex: $0) })
        #expect(history.count == written.count + 1 && history.isSuperset(of: written))
        try fixture.repository.removeMergeLeftovers()
        #expect(try fixture.repository.fsck() == [])
        let names = try FolderListing.names(in: fixture.packs.path)
        #expect(!names.contains { $0.hasPrefix("galley") || $0.hasSuffix(".keep") }, "\(names)")
    }
}

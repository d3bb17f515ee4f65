import Foundation
import Testing

@testable import GitStore

@Suite("Maintenance")
struct MaintenanceTests {
    @Test(
        "Everything, loose or packed, reachable or not, is in one small pack afterwards; a second run finds nothing to do"
    )
    func deep() throws {
        var generator = SeededGenerator(seed: 21)
        let fixture = try Fixture()
        try fixture.writeHistory(60, &generator)
        let loose = (0..<20).map { number in Array("loose \(number)".utf8) }
        for bytes in loose { try fixture.git("hash-object", "-w", "--stdin", input: bytes) }
        let before = try fixture.everything()
        let objects = fixture.repository.path + "/objects"
        // Half of them are old enough to go once they are in a pack.
        let half = try LooseObjects(repository: fixture.repository).ids().prefix(10).map(\.path)
        try Command("touch", ["-d", "2020-01-01"] + half).run()

        var told: Set<String> = []
        let report = try fixture.repository.maintain { told.insert($0.what) }
        #expect(report.isDeep && report.notes == [], "\(report.notes)")
        #expect(report.before.packs == 60 && report.after.packs == 1 && report.joined == 61)
        #expect(report.before.looseObjects == 20 && report.after.looseObjects == 10)
        #expect(report.after.bytes * 2 < report.before.bytes, "\(report)")
        #expect(told.isSuperset(of: ["Packing loose objects", "Compressing objects", "Writing objects"]), "\(told)")
        #expect(try fixture.everything() == before)
        #expect(try Fixture.faults(of: fixture.repository.path) == [])
        #expect(access(objects + "/info/commit-graph", F_OK) == 0)
        let fresh = try GitRepository(openingAt: fixture.repository.path)
        for id in try fixture.identifiers() {
            #expect(try fresh.object(id).bytes == fixture.repository.object(id).bytes)
        }
        let head = try #require(try fresh.reference("refs/heads/main"))
        var last = head
        try fresh.firstParents(from: head) { commit in
            last = commit.id
            return true
        }
        #expect(try fresh.isAncestor(last, of: head) && !fresh.isAncestor(head, of: last))

        try fixture.commit([("later", "x")])
        #expect(try fixture.repository.maintain().joined == 2)
        let again = try fixture.repository.maintain()
        #expect(again.joined == 0 && again.after == again.before, "\(again)")
        #expect(try fixture.repository.fsck() == [])
    }

    @Test(
        "What somebody keeps stays, a path may have any character, and another process that joins packs is waited for")
    func surroundings() async throws {
        let folder = try TemporaryFolder()
        let repository = try GitRepository.initialise(
            at: folder.path + "/a:b \"c\"\\d é.git",
            configuration: [("extensions.preciousObjects", "true"), ("pack.packSizeLimit", "1m")])
        for number in 0..<3 {
            let batch = GitBatch(on: repository)
            batch.add(.blob, Array("\(number)".utf8))
            try batch.flush()
        }
        let packs = PackFolder(inRepositoryAt: repository.path)
        let kept = try #require(try PackListing(packs).joinable().first).name
        try Descriptor(opening: "\(packs.path)/\(kept).keep", flags: O_WRONLY | O_CREAT).write([])
        let report = try repository.maintain()
        #expect(report.joined == 2 && report.after.packs == 2 && report.notes == [], "\(report)")
        #expect(try FolderListing.names(in: packs.path).contains("\(kept).pack"))
        let lock = try await WriterLock.acquire(
            at: GitRepository.lockPath(ofRepositoryAt: repository.path), timeout: 0)
        #expect(throws: GitError.self) { try repository.maintain(waiting: 0.05) }
        lock.release()
    }

    @Test("Lines of git are read as progress, and other lines are not")
    func progress() {
        #expect(
            MaintenanceProgress(line: "Compressing objects:  50% (1/2)")
                == MaintenanceProgress("Compressing objects", done: 1, total: 2))
        #expect(
            MaintenanceProgress(line: "Enumerating objects: 5, done.")
                == MaintenanceProgress("Enumerating objects", done: 5))
        for line in ["", "warning: 5", "Total 5 (delta 3)", "objects:", "objects: none"] {
            #expect(MaintenanceProgress(line: line) == nil)
        }
    }
}

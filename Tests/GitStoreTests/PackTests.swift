import Foundation
import GitStore
import Testing

@Suite("Packs")
struct PackTests {
    @Test("Whatever is flushed, git reads back byte for byte out of one pack that it finds sound", arguments: 1...4)
    func flushedObjects(seed: UInt64) throws {
        let fixture = try Fixture()
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<3 {
            let batch = GitBatch(on: fixture.repository)
            var wanted: [ObjectID: [UInt8]] = [:]
            // Sizes around those at which the header of an entry grows by a byte.
            for size in [0, 1, 15, 16, 17, 2047, 2048, 2049, 70_000]
                + (0..<40).map({ _ in
                    Int.random(in: 0..<9000, using: &generator)
                })
            {
                let bytes = (0..<size).map { _ in UInt8.random(in: 0..<4, using: &generator) }
                wanted[batch.add(.blob, bytes)] = bytes
            }
            try batch.flush()
            for (id, bytes) in wanted {
                #expect(try fixture.git("cat-file", "blob", "\(id)") == bytes, "seed \(seed)")
                #expect(try GitRepository(openingAt: fixture.repository.path).object(id).bytes == bytes)
            }
        }
        let packs = try names(in: fixture).filter { $0.hasSuffix(".pack") }
        #expect(packs.count == 3, "one a flush")
        for pack in packs {
            try fixture.git("verify-pack", "\(fixture.repository.path)/objects/pack/\(pack)")
        }
        #expect(try fixture.repository.fsck() == [])
    }

    @Test("A pack is kept from the flush until the reference needs it, and no longer")
    func keptPack() throws {
        let fixture = try Fixture()
        let batch = GitBatch(on: fixture.repository)
        batch.add(.blob, Array("text".utf8))
        let during = try batch.flush { try names(in: fixture) }
        #expect(during.map { URL(fileURLWithPath: $0).pathExtension }.sorted() == ["idx", "keep", "pack"])
        #expect(try names(in: fixture).map { URL(fileURLWithPath: $0).pathExtension }.sorted() == ["idx", "pack"])
        struct Refused: Error {}
        batch.add(.blob, Array("other".utf8))
        #expect(throws: Refused.self) { try batch.flush { throw Refused() } }
        #expect(try names(in: fixture).filter { $0.hasSuffix(".keep") } == [])
        #expect(batch.pendingCount == 0)
    }

    @Test("What cannot be written leaves nothing, stays pending, and is written the next time")
    func failedFlush() throws {
        let fixture = try Fixture()
        let batch = GitBatch(on: fixture.repository)
        let id = batch.add(.blob, Array("text".utf8))
        let folder = "\(fixture.repository.path)/objects/pack"
        try FileManager.default.moveItem(atPath: folder, toPath: folder + ".away")
        #expect(throws: GitError.self) { try batch.flush() }
        try FileManager.default.moveItem(atPath: folder + ".away", toPath: folder)
        #expect(try names(in: fixture) == [])
        #expect(batch.pendingCount == 1)
        try batch.flush()
        #expect(try fixture.git("cat-file", "blob", "\(id)") == Array("text".utf8))
    }

    @Test("The next writer removes what is ours of a dead one, and nothing else")
    func leftovers() async throws {
        let fixture = try Fixture()
        let commit = try fixture.commit([("a", "1")])
        let pack = try #require(try names(in: fixture).first { $0.hasSuffix(".pack") }).dropLast(5)
        let keep = "repository.git/objects/pack/\(pack).keep"
        let ours = [
            "galley-ref-77-1", "galley-tmp-77-1", "objects/pack/\(pack).keep",
            "objects/pack/pack-\(String(repeating: "1", count: 40)).keep",
            "objects/pack/pack-\(String(repeating: "1", count: 40)).pack",
            // As the first versions made it.
            "objects/pack/galley-tmp-77-2",
        ]
        let others = [
            "objects/pack/tmp_pack_x", "objects/pack/pack-\(String(repeating: "2", count: 40)).keep",
            "objects/pack/pack-\(String(repeating: "3", count: 40)).pack", "packed-refs.lock",
        ]
        for name in ours + others { try fixture.folder.write("repository.git/\(name)", Array("x".utf8)) }
        try fixture.folder.write(keep, Array("galley 77\n".utf8))
        // As the writer makes it: a second name of the index.
        try fixture.folder.write("repository.git/\(ours[3])", [0xFF, 0x74, 0x4F, 0x63, 0, 0, 0, 2])
        // As people make it.
        try fixture.folder.write("repository.git/\(others[1])", [])
        let lock = try await WriterLock.acquire(at: fixture.folder.path + "/galley.lock", timeout: 0)
        let removed = try fixture.repository.removeLeftovers(of: ["refs/heads/main"], under: lock)
        #expect(Set(removed) == Set(ours.map { "\(fixture.repository.path)/\($0)" }))
        for name in others { #expect(fixture.folder.read("repository.git/\(name)") != nil, "\(name)") }
        #expect(fixture.folder.read(keep) == nil)
        #expect(try fixture.gitText("cat-file", "-t", "\(commit)") == "commit\n")
    }

    @Test("A reference's lock that is ours is known by its second name, even if the power took the holder's id")
    func referenceLock() async throws {
        let fixture = try Fixture()
        let commit = try fixture.commit([("a", "1")])
        let repository = fixture.repository.path
        try fixture.folder.write("repository.git/galley-ref-77-1", Array("\(commit)\n".utf8))
        try FileManager.default.linkItem(
            atPath: repository + "/galley-ref-77-1", toPath: repository + "/refs/heads/main.lock")
        try fixture.folder.write("repository.git/refs/heads/published.lock", Array("\(commit)\n".utf8))
        let lock = try await WriterLock.acquire(at: fixture.folder.path + "/galley.lock", timeout: 0)
        try fixture.repository.removeLeftovers(of: ["refs/heads/main", "refs/heads/published"], under: lock)
        #expect(fixture.folder.read("repository.git/refs/heads/main.lock") == nil)
        #expect(fixture.folder.read("repository.git/refs/heads/published.lock") != nil, "it is git's")
        try fixture.commit([("a", "2")])
    }

    private func names(in fixture: Fixture) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: fixture.repository.path + "/objects/pack")
    }
}

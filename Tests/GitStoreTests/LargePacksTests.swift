import Testing

@testable import GitStore

@Suite("Packs that are asked first")
struct LargePacksTests {
    @Test(
        "Those with nine tenths of all objects come first, the largest before the others, where there are more than a few"
    )
    func order() throws {
        let fixture = try Fixture()
        var names: [String] = []
        for size in [5, 9_000, 1, 300, 6_000] {
            #expect(LargePacks(in: fixture.packs.path).indexes == [])
            let before = try FolderListing.names(in: fixture.packs.path)
            let batch = GitBatch(on: fixture.repository)
            for number in 0..<size { batch.add(.blob, Array("\(size) \(number)".utf8)) }
            try batch.flush()
            let new = try FolderListing.names(in: fixture.packs.path).filter { !before.contains($0) }
            names += new.filter { $0.hasSuffix(".idx") }
        }
        #expect(LargePacks(in: fixture.packs.path).indexes == [1, 4].map { "\(fixture.packs.path)/\(names[$0])" })
        #expect(LargePacks(in: fixture.packs.path + "/nowhere").indexes == [])
    }

    @Test("Whoever had a pack asked first reads on after it was joined with others; one that is broken is passed over")
    func reading() throws {
        let fixture = try Fixture()
        for number in 0..<8 { try fixture.commit([("a/\(number)", "\(number)")]) }
        // One that remembers nothing has to look for each object again.
        let reader = try GitRepository(openingAt: fixture.repository.path, remembering: ObjectMemory(limit: 0))
        let objects = try fixture.identifiers().map { ($0, try reader.object($0).bytes) }
        try fixture.joinAll()
        for (id, bytes) in objects { #expect(try reader.object(id).bytes == bytes) }
        for number in 8..<16 { try fixture.commit([("a/\(number)", "\(number)")]) }
        let broken = "repository.git/objects/pack/pack-\(String(repeating: "f", count: 40))"
        try fixture.folder.write(broken + ".idx", [UInt8](repeating: 7, count: 100_000))
        let other = try GitRepository(openingAt: fixture.repository.path, remembering: ObjectMemory(limit: 0))
        for (id, bytes) in objects { #expect(try other.object(id).bytes == bytes) }
        try fixture.folder.write(broken + ".pack", [UInt8](repeating: 7, count: 100_000))
        let third = try GitRepository(openingAt: fixture.repository.path, remembering: ObjectMemory(limit: 0))
        for (id, bytes) in objects { #expect(try third.object(id).bytes == bytes) }
    }
}

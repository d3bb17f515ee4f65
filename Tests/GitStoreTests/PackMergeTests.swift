import Glibc
import Testing

@testable import GitStore

@Suite("Joining packs")
struct PackMergeTests {
    @Test(
        "Packs of any origin become one with every object once, and every byte as it was",
        arguments: 0..<6 as Range<UInt64>)
    func mergesAnything(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let fixture = try Fixture()
        try fixture.writeHistory(Int.random(in: 2...25, using: &generator), &generator)
        if Bool.random(using: &generator) { try fixture.git("repack", "-d", "-q") }
        let batch = GitBatch(on: fixture.repository)
        batch.add(.blob, Array("nothing reaches this \(seed)".utf8))
        batch.add(.blob, [])
        batch.add(.blob, (0..<1_500_000).map { _ in UInt8.random(in: 0...255, using: &generator) })
        try batch.flush()
        let ids = try fixture.identifiers()
        for _ in 0..<Int.random(in: 1...6, using: &generator) {
            let some = ids.filter { _ in Int.random(in: 0...3, using: &generator) > 0 }
            try fixture.addPack(of: some.shuffled(using: &generator), byDistance: Bool.random(using: &generator))
        }
        let stream =
            "blob\nmark :1\ndata 3\nabc\nreset refs/heads/other\ncommit refs/heads/other\n"
            + "committer A <a@b> 1 +0000\ndata 0\nM 644 :1 x\n\n"
        try fixture.git("-c", "fastimport.unpackLimit=1", "fast-import", "--quiet", input: Array(stream.utf8))
        let before = try fixture.everything()
        let sources = try fixture.packCount()

        let joined = try fixture.joinAll()
        #expect(joined.sources == sources && joined.retired >= sources - 1, "seed \(seed): \(joined)")
        #expect(try fixture.packCount() == 1, "seed \(seed)")
        #expect(try fixture.everything() == before, "seed \(seed)")
        #expect(try Fixture.faults(of: fixture.repository.path) == [], "seed \(seed)")
        #expect(joined.objects == (try fixture.identifiers()).count)
        let fresh = try GitRepository(openingAt: fixture.repository.path)
        for id in try fixture.identifiers() {
            let (kind, bytes) = try fresh.object(id)
            #expect(ObjectID(of: kind, bytes) == id, "seed \(seed)")
            // A handle from before finds it too.
            #expect(try fixture.repository.object(id).bytes == bytes, "seed \(seed)")
        }
        try fixture.commit([("after", "the merge")])
        #expect(try fixture.repository.fsck() == [])
    }

    @Test("Distances are written as they are read, from the nearest to the farthest")
    func distances() throws {
        var generator = SeededGenerator(seed: 3)
        let sample = [1, 127, 128, 16_511, 16_512, 1 << 31, 1 << 40].flatMap { [$0 - 1, $0, $0 + 1] }.filter { $0 > 0 }
        let random = (0..<2_000).map { _ in
            UInt64.random(in: 1...1 << 50, using: &generator) >> UInt64.random(in: 0...49, using: &generator)
        }
        for distance in sample.map(UInt64.init) + random.filter({ $0 > 0 }) {
            let entry: [UInt8] = [0xE5, 0x01] + PackEntryHeader.bytes(ofDistance: distance) + [0x78]
            let header = try #require(entry.withUnsafeBytes { PackEntryHeader($0) })
            #expect(header.base == .distance(distance) && header.length == entry.count - 1 && header.sizeLength == 2)
        }
        for wrong: [UInt8] in [
            [], [0x80], [0x05], [0x55], [0xE5, 0x01, 0x80], [0x75, 1, 2], Array(repeating: 0xFF, count: 40),
        ] {
            #expect(wrong.withUnsafeBytes { PackEntryHeader($0) } == nil)
        }
    }

    @Test("Joined packs are in progression, and a pack is joined as seldom as that takes")
    func progression() {
        #expect(CompactionPolicy.joined([]) == 0 && CompactionPolicy.joined([9]) == 0)
        #expect(CompactionPolicy.joined([1, 2, 4, 8]) == 0)
        #expect(CompactionPolicy.joined([3, 3, 100]) == 2)
        #expect(CompactionPolicy.joined([3, 3, 11, 100]) == 3)
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<500 {
            let counts = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
                1 << Int.random(in: 0...20, using: &generator) + Int.random(in: 0...9, using: &generator)
            }.sorted()
            let joined = CompactionPolicy.joined(counts)
            #expect(joined != 1)
            let after = ([counts[..<joined].reduce(0, +)] + counts[joined...]).filter { $0 > 0 }
            #expect(zip(after, after.dropFirst()).allSatisfy { 2 * $0 <= $1 }, "\(counts)")
        }
    }

    @Test("A pack that is damaged anywhere is left alone, and what is in others is not lost")
    func damage() throws {
        var generator = SeededGenerator(seed: 5)
        for round in 0..<12 {
            let fixture = try Fixture()
            try fixture.writeHistory(6, &generator)
            let before = try fixture.everything()
            let ids = try fixture.identifiers()
            try fixture.addPack(of: ids, byDistance: round % 2 == 0)
            let names = try PackListing(fixture.packs).joinable().map(\.name)
            let victim = try #require(names.randomElement(using: &generator))
            let file = "repository.git/objects/pack/\(victim)\(round % 3 == 0 ? ".idx" : ".pack")"
            var bytes = try #require(fixture.folder.read(file))
            let start = round % 3 == 0 ? 8 : 0
            let place = Int.random(in: start..<bytes.count, using: &generator)
            if round % 4 == 3 { bytes.removeSubrange(max(place, 1)...) } else { bytes[place] ^= 0x55 }
            try Command("rm", ["-f", "\(fixture.folder.path)/\(file)"]).run()
            try fixture.folder.write(file, bytes)

            var joining = PackJoining(PackCompaction(folder: fixture.packs, owner: .compactor))
            let report = try joining.run(while: { $0.packCount > 1 }) { packs, _ in packs }
            let left = try FolderListing.names(in: fixture.packs.path)
            // Where nothing of the victim was needed, since it is whole in another pack, it went with the others.
            let isLeft = left.contains("\(victim).pack")
            #expect(isLeft || report?.notes == [], "round \(round), byte \(place) of \(file)")
            for ending in [".pack", ".idx"] where isLeft { unlink("\(fixture.packs.path)/\(victim)\(ending)") }
            #expect(try fixture.everything() == before, "round \(round), byte \(place) of \(file)")
        }
    }
}

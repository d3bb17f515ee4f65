import Catalogue
import Foundation
import Testing

@Suite struct FileTests {
    private static func fed(_ folder: String) throws -> String {
        let catalogue = try Catalogue.open(inFolder: folder)
        for feed in MadeUpNewsroom(seed: 5, actions: 60).feeds { _ = try catalogue.feed(feed) }
        return try catalogue.dump()
    }

    @Test("What was fed is there when the folder is opened again, and folders are made on the way")
    func reopening() throws {
        let folder = try TemporaryFolder()
        let inner = folder.path + "/a/b//c/"
        let dump = try Self.fed(inner)
        #expect(try Catalogue.open(inFolder: inner).dump() == dump)
    }

    @Test("A file that is no catalogue, or a damaged one, is made anew")
    func damage() throws {
        let good = try TemporaryFolder()
        _ = try Self.fed(good.path)
        let bytes = try good.bytes()
        var otherVersion = bytes
        otherVersion[63] &+= 1
        var spoiltTables = bytes
        for index in 100..<4_000 { spoiltTables[index] = 0xFF }
        let noise: [UInt8] = Array("This is not a database, whatever its name says.\n".utf8)
        let files = [
            [], [0], noise, Array(repeating: 7, count: 8_192), otherVersion, spoiltTables,
            Array(bytes.prefix(bytes.count / 2)), Array(bytes.prefix(50)),
        ]
        for (index, file) in files.enumerated() {
            let folder = try TemporaryFolder()
            try folder.write(file)
            try folder.write(noise, to: "catalogue.sqlite-wal")
            try folder.write(noise, to: "catalogue.sqlite-shm")
            let catalogue = try Catalogue.open(inFolder: folder.path)
            #expect(try catalogue.indexedHead() == nil, "file \(index)")
            #expect(try catalogue.feed(CatalogueFeed(head: "1", previousHead: nil, articles: [article(1)])))
            #expect(try Catalogue.open(inFolder: folder.path).list(ListQuery()).count == 1, "file \(index)")
        }
    }

    @Test("A file that turns out damaged later gives a typed error, and can be removed")
    func lateDamage() throws {
        let folder = try TemporaryFolder()
        _ = try Self.fed(folder.path)
        var bytes = try folder.bytes()
        let story = try #require(Data(bytes).range(of: Data("/story-".utf8))).lowerBound
        let page = story - story % 4_096
        for index in page..<page + 4_096 { bytes[index] = 0xFF }
        try folder.write(bytes)
        let error = #expect(throws: CatalogueError.self) { try Catalogue.open(inFolder: folder.path).dump() }
        guard case .damaged = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        try Catalogue.remove(inFolder: folder.path)
        let isThere = folder.exists("catalogue.sqlite")
        #expect(!isThere)
        #expect(try Catalogue.open(inFolder: folder.path).indexedHead() == nil)
    }

    @Test("Whoever has a catalogue open that others delete goes on with the new one")
    func removalWhileOpen() throws {
        let folder = try TemporaryFolder()
        _ = try Self.fed(folder.path)
        let open = try Catalogue.open(inFolder: folder.path)
        #expect(try open.indexedHead() != nil)
        try Catalogue.remove(inFolder: folder.path)
        #expect(try open.indexedHead() == nil)
        #expect(try open.feed(CatalogueFeed(head: "1", previousHead: nil, articles: [article(1)])))
        #expect(try Catalogue.open(inFolder: folder.path).list(ListQuery()).count == 1)
        try Catalogue.remove(inFolder: folder.path)
        let rebuild = try open.rebuild()
        try rebuild.add(CatalogueFeed(head: "2", previousHead: nil))
        try rebuild.commit()
        #expect(try open.indexedHead() == "2")
    }

    @Test("A folder that cannot be written, or made, gives a typed error")
    func unwritable() throws {
        let folder = try TemporaryFolder()
        try folder.write([1], to: "file")
        let error = #expect(throws: CatalogueError.self) { try Catalogue.open(inFolder: folder.path + "/file/galley") }
        guard case .unavailable = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        // No permission bits stop the superuser, but a read-only file system does.
        guard getuid() != 0 else { return }
        _ = chmod(folder.path, 0o500)
        defer { _ = chmod(folder.path, 0o700) }
        #expect(throws: CatalogueError.readOnly(path: folder.path)) { try Catalogue.open(inFolder: folder.path) }
    }

    @Test("A shared newsroom's catalogue is the group's to write")
    func sharedMode() throws {
        let folder = try TemporaryFolder()
        let catalogue = try Catalogue.open(inFolder: folder.path + "/galley", fileMode: 0o660)
        #expect(try catalogue.feed(CatalogueFeed(head: "1", previousHead: nil)))
        for name in ["", "-wal", "-shm"] {
            let mode = try folder.mode("galley/catalogue.sqlite" + name)
            #expect(mode == 0o660)
        }
        let modes = [try folder.mode("galley").map { $0 & 0o777 }, try folder.mode("galley/catalogue.lock")]
        #expect(modes == [0o770, 0o660])
    }

    @Test("Many who open and feed one folder at once apply every step exactly once", arguments: [false, true])
    func contention(startsDamaged: Bool) async throws {
        let folder = try TemporaryFolder()
        if startsDamaged { try folder.write(Array("nonsense".utf8)) }
        let path = folder.path
        let newsroom = MadeUpNewsroom(seed: 77, actions: 80)
        let applied = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    let catalogue = try Catalogue.open(inFolder: path)
                    var count = 0
                    while true {
                        let head = try catalogue.indexedHead()
                        _ = try catalogue.list(ListQuery(state: "draft"))
                        guard let next = newsroom.feeds.first(where: { $0.previousHead == head }) else { return count }
                        if try catalogue.feed(next) { count += 1 }
                    }
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(applied == newsroom.feeds.count)
        let single = try Catalogue.inMemory()
        for feed in newsroom.feeds { _ = try single.feed(feed) }
        #expect(try Catalogue.open(inFolder: path).dump() == single.dump())
    }

    @Test("Readers see all of a rebuild or nothing, and a dropped one leaves no trace")
    func rebuild() throws {
        let folder = try TemporaryFolder()
        let before = try Self.fed(folder.path)
        for catalogue in [try Catalogue.open(inFolder: folder.path), try Catalogue.open(inFolder: folder.path)] {
            let rebuild = try catalogue.rebuild()
            try rebuild.add(CatalogueFeed(head: "a", previousHead: nil, articles: [article(1)]))
            #expect(throws: CatalogueError.outOfOrder(expected: "a", given: "x")) {
                try rebuild.add(CatalogueFeed(head: "b", previousHead: "x"))
            }
            #expect(try catalogue.dump() == before)
        }
        let catalogue = try Catalogue.open(inFolder: folder.path)
        let other = try Catalogue.open(inFolder: folder.path)
        #expect(try other.dump() == before)
        let rebuild = try catalogue.rebuild()
        var bad = article(2)
        bad.words = -1
        try rebuild.add(CatalogueFeed(head: "a", previousHead: nil, articles: [article(1)]))
        #expect(throws: CatalogueError.self) {
            try rebuild.add(CatalogueFeed(head: "b", previousHead: "a", articles: [article(3), bad]))
        }
        try rebuild.commit()
        #expect(throws: CatalogueError.finished) { try rebuild.commit() }
        for reader in [catalogue, other] {
            #expect(try reader.indexedHead() == "a")
            #expect(try reader.list(ListQuery()).map(\.id) == [identifier(1)])
        }
        #expect(try other.feed(CatalogueFeed(head: "b", previousHead: "a", articles: [article(2)])))
        #expect(try catalogue.statesInUse() == ["draft": 2])
    }
}

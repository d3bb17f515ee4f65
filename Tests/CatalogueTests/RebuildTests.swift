import Catalogue
import Testing

@Suite struct RebuildTests {
    private func feed(_ number: Int) -> CatalogueFeed {
        CatalogueFeed(
            head: hash(number), previousHead: number == 1 ? nil : hash(number - 1),
            actions: [action(number, position: number)], articles: [article(number, position: number)])
    }

    @Test("A rebuild that was dropped goes on where it stopped, unless it is to begin anew")
    func resuming() throws {
        let folder = try TemporaryFolder()
        let catalogue = try Catalogue.open(inFolder: folder.path)
        do {
            let broken = try catalogue.rebuild()
            for number in 1...3 { try broken.add(feed(number)) }
        }
        #expect(try catalogue.indexedHead() == nil)
        do {
            let next = try catalogue.rebuild(resuming: true)
            #expect(try next.head() == hash(3))
            try next.add(feed(4))
        }
        #expect(try catalogue.rebuild().head() == nil)
        let last = try catalogue.rebuild(resuming: true)
        #expect(try last.head() == nil)
        try last.add(feed(1))
        try last.restart()
        for number in 1...2 { try last.add(feed(number)) }
        try last.commit()
        #expect(throws: CatalogueError.finished) { try last.add(feed(3)) }
        #expect(try catalogue.list(ListQuery()).map(\.id) == [identifier(2), identifier(1)])
        let leftOver = folder.exists("rebuild.sqlite")
        #expect(!leftOver)
    }

    @Test("A left-over that is no database, or one of another version, is begun anew")
    func spoiltLeftOver() throws {
        let folder = try TemporaryFolder()
        let catalogue = try Catalogue.open(inFolder: folder.path)
        for bytes in [[], [1, 2, 3], Array("no database at all, whatever its name".utf8)] as [[UInt8]] {
            try folder.write(bytes, to: "rebuild.sqlite")
            let rebuild = try catalogue.rebuild(resuming: true)
            try rebuild.add(feed(1))
            try rebuild.commit()
            #expect(try catalogue.indexedHead() == hash(1))
        }
    }

    @Test("Those who have the old file open go on with it, and closing it takes nothing from the new one")
    func replacing() throws {
        let folder = try TemporaryFolder()
        for round in 1...5 {
            var others: [Catalogue] = []
            for _ in 1...3 {
                let other = try Catalogue.open(inFolder: folder.path)
                _ = try other.list(ListQuery())
                others.append(other)
            }
            let rebuild = try Catalogue.open(inFolder: folder.path).rebuild()
            try rebuild.add(feed(1))
            try others[0].reset()
            #expect(try others[0].feed(feed(1)))
            try rebuild.commit()
            // In the new one's log, and nowhere else.
            #expect(try Catalogue.open(inFolder: folder.path).feed(feed(2)))
            others.removeLast()
            #expect(try others[1].indexedHead() == hash(2), "round \(round)")
            #expect(try others[0].feed(feed(3)))
            others = []
            #expect(try Catalogue.open(inFolder: folder.path).list(ListQuery()).count == 3, "round \(round)")
        }
    }
}

import Catalogue
import Testing

@Suite struct WireCopyTests {
    @Test(
        "Wire copy is found by what it shares, the most first, then the oldest, some of each contributor",
        arguments: [1, 2, 3, 4, 5] as [UInt64])
    func found(seed: UInt64) throws {
        let newsroom = MadeUpNewsroom(seed: seed, actions: 150)
        let catalogue = try Catalogue.inMemory()
        for feed in newsroom.feeds { _ = try catalogue.feed(feed) }
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let asked = Set((0..<60).map { _ in Int64.random(in: 0...420, using: &random) }).union([7])
            let position = Int.random(in: 0...160, using: &random)
            let found = try catalogue.wireCopies(sharing: asked.sorted(), before: position, each: 3, limit: 7)
            #expect(found.map(\.position) == expected(newsroom, asked, position), "seed \(seed)")
            #expect(found.allSatisfy { $0.wire != nil }, "seed \(seed)")
        }
    }

    /// The same, found by going through everything. Fingerprint 7 stands in all wire copy, and is passed over where that
    /// is more than 64.
    private func expected(_ newsroom: MadeUpNewsroom, _ asked: Set<Int64>, _ position: Int) -> [Int] {
        let copies = newsroom.feeds.flatMap(\.wireCopies).filter { $0.position < position }
        let wires = newsroom.feeds.flatMap(\.actions).reduce(into: [:]) { $0[$1.position] = $1.wire }
        let told = copies.count > 64 ? asked.subtracting([7]) : asked
        let hits = copies.map { (position: $0.position, count: told.intersection($0.fingerprints).count) }
        let ranked = hits.filter { $0.count > 0 }.sorted { ($1.count, $0.position) < ($0.count, $1.position) }
        var counts: [String: Int] = [:]
        return ranked.filter { hit in
            counts[wires[hit.position] ?? "", default: 0] += 1
            return counts[wires[hit.position] ?? "", default: 0] <= 3
        }.prefix(7).map(\.position)
    }

    @Test("Wire copy without fingerprints, or with some that came twice, hinders nothing")
    func odd() throws {
        let catalogue = try Catalogue.inMemory()
        #expect(try catalogue.wireCopies(sharing: [1], before: 9, each: 1, limit: 1).isEmpty)
        let rows = [
            WireCopyRow(position: 1, fingerprints: []), WireCopyRow(position: 2, fingerprints: [5, 5, -1]),
            WireCopyRow(position: 2, fingerprints: [5, Int64.max]),
        ]
        #expect(try catalogue.feed(CatalogueFeed(head: "1", previousHead: nil, wireCopies: rows)))
        #expect(try catalogue.wireCopies(sharing: [5, -1, .max], before: 9, each: 1, limit: 1).isEmpty)
        var row = action(1, "create", position: 2)
        row.wire = "afp"
        #expect(try catalogue.feed(CatalogueFeed(head: "2", previousHead: "1", actions: [row])))
        #expect(try catalogue.wireCopies(sharing: [5, -1, .max], before: 9, each: 1, limit: 1) == [row])
        #expect(try catalogue.wireCopies(sharing: [5], before: 2, each: 1, limit: 1).isEmpty)
    }
}

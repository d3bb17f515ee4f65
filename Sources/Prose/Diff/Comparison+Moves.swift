extension Comparison {
    /// Pairs equal paragraphs that did not keep their order, first with first. Only what has two words or more can be
    /// said to have moved.
    mutating func pairMoved(_ oldIdentities: [Int32], _ newIdentities: [Int32], count: Int) {
        var waiting: [[Int]] = Array(repeating: [], count: count)
        for index in new.indices.reversed() where !newTaken[index] { waiting[Int(newIdentities[index])].append(index) }
        for index in old.indices where !oldTaken[index] {
            let identity = Int(oldIdentities[index])
            guard !waiting[identity].isEmpty, hasTwoWords(old[index]) else { continue }
            guard let partner = waiting[identity].popLast() else { continue }
            pairVerbatim(index, partner, isStationary: false)
        }
    }

    private func hasTwoWords(_ paragraph: Paragraph) -> Bool {
        var scanner = TokenScanner(bytes, in: paragraph.content)
        var words = 0
        while words < 2, let token = scanner.next() {
            if token.isWord { words += 1 }
        }
        return words == 2
    }

    /// Pairs paragraphs that were moved and changed: those that are still free and share enough of their words, the
    /// most alike first.
    mutating func pairMovedAndChanged() {
        let olds = old.indices.filter { !oldTaken[$0] }
        let news = new.indices.filter { !newTaken[$0] }
        guard !olds.isEmpty, !news.isEmpty else { return }
        for index in olds { _ = tokens(ofOld: index) }
        for index in news { _ = tokens(ofNew: index) }
        var candidates: [Likeness] = []
        let holders = rareWords(news)
        for index in olds { candidates += likest(index, holders) }
        candidates.sort { ($1.coefficient, $0.old, $0.new) < ($0.coefficient, $1.old, $1.new) }
        for candidate in candidates where !oldTaken[candidate.old] && !newTaken[candidate.new] {
            let count = align(candidate.old, candidate.new).runs
            pair(
                candidate.old..<candidate.old + 1, candidate.new..<candidate.new + 1, isStationary: false, runs: count)
        }
    }

    private func identities(_ places: Range<Int>) -> Set<Int32> { Set(places.lazy.map { table.identity($0) }) }

    /// For each word, the paragraphs that hold it; words that many hold tell nothing and would cost quadratic time.
    private mutating func rareWords(_ news: [Int]) -> [Int32: [Int]] {
        var holders: [Int32: [Int]] = [:]
        for index in news {
            for identity in identities(tokens(ofNew: index)) where (holders[identity]?.count ?? 0) <= 8 {
                holders[identity, default: []].append(index)
            }
        }
        return holders.filter { $0.value.count <= 8 }
    }

    /// The up to three paragraphs of the new text that share the most rare words with this one, if they are alike
    /// enough for a move.
    private mutating func likest(_ index: Int, _ holders: [Int32: [Int]]) -> [Likeness] {
        var votes: [Int: Int] = [:]
        for identity in identities(tokens(ofOld: index)) {
            for holder in holders[identity] ?? [] { votes[holder, default: 0] += 1 }
        }
        let best = votes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
        return best.compactMap { likenessOfBags(index, $0.key) }
    }

    /// How alike two paragraphs are, whatever the order of their words; nil when not enough for a move.
    private mutating func likenessOfBags(_ oldIndex: Int, _ newIndex: Int) -> Likeness? {
        let (oldPlaces, newPlaces) = (tokens(ofOld: oldIndex), tokens(ofNew: newIndex))
        var likeness = Likeness(
            old: oldIndex, new: newIndex, shared: 0,
            oldWeight: table.weight(of: oldPlaces), newWeight: table.weight(of: newPlaces))
        let (smaller, larger) = (
            min(likeness.oldWeight, likeness.newWeight), max(likeness.oldWeight, likeness.newWeight)
        )
        // A larger difference cannot reach the bar; without this many short paragraphs would each read one long one.
        guard smaller >= 16, larger <= smaller * 3 else { return nil }
        var bag: [Int32: Int] = [:]
        for place in newPlaces { bag[table.identity(place), default: 0] += 1 }
        for place in oldPlaces {
            guard let count = bag[table.identity(place)], count > 0 else { continue }
            bag[table.identity(place)] = count - 1
            likeness.shared += table.length(place)
        }
        return likeness.coefficient >= 0.6 ? likeness : nil
    }
}

/// Finds words that were taken out at one place and put in at another: a sentence that moved to another paragraph.
///
/// What counts is a row of words, ``leastWords`` of them or ``leastIdeographs`` ideographs, that is equal on both sides
/// and more than a turn of phrase: ``leastRare`` of its words are rare in the old text. Up to ``longestStray`` words in
/// a row that seemed to stay, because an equal word stands elsewhere, belong to the row like those about them.
///
/// Rows are found by the hashes of their first words and followed as far as they go: linear time.
struct MovedWords {
    static let leastWords = 5
    static let leastIdeographs = 8
    private static let leastRare = 3
    private static let longestStray = 2
    /// How many places with the same words are tried for each row.
    private static let triedPlaces = 4

    private let words: NumberedWords
    /// A word that stands in the old text more often is common.
    private let commonness: Int
    private var parents: [Int]
    private var isTaken: [Bool]

    /// Gives the words of moved rows their parents.
    static func find(_ words: NumberedWords, parents: inout [Int]) {
        let added = parents.count { $0 < 0 }
        let removed = words.old.count - (parents.count - added)
        guard added >= leastWords, removed >= leastWords else { return }
        var moved = MovedWords(words, parents)
        moved.assign()
        moved.takeBack()
        parents = moved.parents
    }

    private init(_ words: NumberedWords, _ parents: [Int]) {
        self.words = words
        self.parents = parents
        commonness = max(3, words.old.count / 200)
        isTaken = Array(repeating: false, count: words.old.count)
        for parent in parents where parent >= 0 { isTaken[parent] = true }
    }

    /// Words in a row that are equal on both sides.
    private struct Row {
        var old: Int
        var new: Int
        var count = 0
    }

    private mutating func assign() {
        let places = placesOfRemoved()
        var index = 0
        while index + Self.leastWords <= words.new.count {
            guard isMostly(free: index, { parents[$0] < 0 }), let row = longestRow(at: index, places) else {
                index += 1
                continue
            }
            if isTelling(row) {
                for step in 0..<row.count { take(row.old + step, for: row.new + step) }
                index = row.new + row.count
            } else {
                // Past what was looked through, so that it is not looked through from each of its words.
                index = max(index + 1, row.new + row.count - Self.leastWords + 1)
            }
        }
    }

    /// Makes a word the parent of another, which may have had one that only seemed to be it.
    private mutating func take(_ parent: Int, for child: Int) {
        if parents[child] >= 0 { isTaken[parents[child]] = false }
        parents[child] = parent
        isTaken[parent] = true
    }

    /// Gives words that a row let go to the equal words beside what they stand beside: of "A b. [A c.]" that became
    /// "[A c. ]A b." the first "A" goes with "b" again.
    private mutating func takeBack() {
        for child in parents.indices.dropLast().reversed() where parents[child] < 0 {
            let parent = parents[child + 1] - 1
            if parent >= 0, !isTaken[parent], words.old[parent] == words.new[child] { take(parent, for: child) }
        }
        for child in parents.indices.dropFirst() where parents[child] < 0 && parents[child - 1] >= 0 {
            let parent = parents[child - 1] + 1
            if parent < words.old.count, !isTaken[parent], words.old[parent] == words.new[child] {
                take(parent, for: child)
            }
        }
    }

    /// Whether three of the first words at an index are free, so that a stray or two does not hide a row.
    private func isMostly(free index: Int, _ isFree: (Int) -> Bool) -> Bool {
        (index..<index + Self.leastWords).count(where: isFree) >= Self.leastWords - Self.longestStray
    }

    /// The places in the old text where words begin that were taken out, by their hash.
    private func placesOfRemoved() -> [UInt64: [Int]] {
        var places: [UInt64: [Int]] = [:]
        for start in 0...max(0, words.old.count - Self.leastWords) where isMostly(free: start, { !isTaken[$0] }) {
            let hash = Self.hash(words.old, start)
            if places[hash, default: []].count < Self.triedPlaces { places[hash, default: []].append(start) }
        }
        return places
    }

    private static func hash(_ words: [Int], _ start: Int) -> UInt64 {
        words[start..<start + leastWords].reduce(0) { ($0 ^ UInt64($1)) &* 0x9E37_79B9_7F4A_7C15 &+ ($0 >> 29) }
    }

    private func longestRow(at index: Int, _ places: [UInt64: [Int]]) -> Row? {
        var best: Row?
        for place in places[Self.hash(words.new, index)] ?? [] {
            let row = followed(Row(old: place, new: index))
            if row.count > best?.count ?? 0 { best = row }
        }
        return best
    }

    /// Follows a row to its end, and back over the few words before it that were too few to be looked for.
    private func followed(_ start: Row) -> Row {
        var row = start
        row.count = reach(from: start, by: 1, atMost: words.new.count)
        let before = reach(from: Row(old: start.old - 1, new: start.new - 1), by: -1, atMost: Self.leastWords)
        return Row(old: row.old - before, new: row.new - before, count: row.count + before)
    }

    /// How many words on from here are equal on both sides, up to the last one that was taken out.
    private func reach(from start: Row, by direction: Int, atMost limit: Int) -> Int {
        var (reached, strays, step) = (0, 0, 0)
        while step < limit, strays <= Self.longestStray {
            let (oldIndex, newIndex) = (start.old + step * direction, start.new + step * direction)
            guard words.old.indices.contains(oldIndex), words.new.indices.contains(newIndex),
                words.old[oldIndex] == words.new[newIndex]
            else { break }
            step += 1
            strays = isFree(oldIndex, newIndex) ? 0 : strays + 1
            if !isTaken[oldIndex], strays <= Self.longestStray { reached = step }
        }
        return reached
    }

    /// Whether a word was taken out, and an equal one put in.
    private func isFree(_ oldIndex: Int, _ newIndex: Int) -> Bool { !isTaken[oldIndex] && parents[newIndex] < 0 }

    private func isTelling(_ row: Row) -> Bool {
        let free = (0..<row.count).filter { isFree(row.old + $0, row.new + $0) }.map { words.old[row.old + $0] }
        let least = free.contains { words.isIdeograph[$0] } ? Self.leastIdeographs : Self.leastWords
        return free.count >= least && free.count { words.oldCounts[$0] <= commonness } >= Self.leastRare
    }
}

/// A name as the matcher compares it.
struct NameSpelling: Sendable {
    /// Whether it is a person's.
    let isPerson: Bool
    /// The name without what people spell differently.
    let folded: FoldedName
    /// Its letters, blanks left out.
    let letters: [UInt8]
    /// Which letters occur in it, as bits.
    let mask: UInt64

    init(_ name: String, isPerson: Bool) {
        self.isPerson = isPerson
        folded = FoldedName(name)
        letters = folded.letters
        mask = letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    var words: [[UInt8]] { folded.words }

    /// The words in the order of the alphabet, so that "Roe Jane" is "Jane Roe".
    var sortedWords: [[UInt8]] { words.sorted { $0.lexicographicallyPrecedes($1) } }

    /// What the name is found by.
    var keys: Set<ContributorMatcher.Key> {
        var keys: Set<ContributorMatcher.Key> = [.letters(letters)]
        if words.count > 1 {
            keys.insert(.sortedWords(sortedWords))
            keys.insert(.lastWord(words[words.count - 1]))
        }
        guard !isPerson else { return keys }
        if !folded.core.isEmpty { keys.insert(.core(folded.core)) }
        return keys.union(acronyms.map { .initials($0) })
    }

    /// The first letters of a house's words, where they are three or more.
    var acronyms: [[UInt8]] {
        [true, false].map { folded.initials(countsSmallWords: $0) }.filter { $0.count > 2 }
    }
}

extension ContributorMatcher {
    /// A name that an unknown one may mean, and how far it is from it.
    struct Candidate {
        var index: Int
        var reason: ContributorMatch.Reason
        /// The smaller the likelier.
        var rank: Int
    }

    /// The names that have something in common with an unknown one.
    func candidates(for wanted: NameSpelling) -> [Candidate] {
        var all = found(.letters(wanted.letters), .letters, 0) + alike(wanted)
        if wanted.words.count > 1 { all += found(.sortedWords(wanted.sortedWords), .order, 10) }
        guard !wanted.isPerson || wanted.words.count == 1 else { return all + abbreviated(wanted) }
        if !wanted.folded.core.isEmpty { all += found(.core(wanted.folded.core), .words, 20) }
        if wanted.words.count == 1 { return all + found(.initials(wanted.letters), .acronym, 40) }
        return all + wanted.acronyms.flatMap { found(.letters($0), .acronym, 40) }
    }

    private func found(_ key: Key, _ reason: ContributorMatch.Reason, _ rank: Int) -> [Candidate] {
        (byKey[key] ?? []).map { Candidate(index: $0, reason: reason, rank: rank) }
    }

    /// Names that differ by a few letters: one of four, two of ten, three of fifteen.
    private func alike(_ wanted: NameSpelling) -> [Candidate] {
        let count = wanted.letters.count
        guard (4...40).contains(count) else { return [] }
        let tolerance = max(1, min(3, count / 5))
        return (count - tolerance...count + tolerance).flatMap { byLength[$0] ?? [] }.compactMap { index in
            let spelling = entries[index].spelling
            // A letter that only one of them has needs a change, and no change brings more than two of them.
            guard (spelling.mask ^ wanted.mask).nonzeroBitCount <= 2 * tolerance else { return nil }
            let distance = NearestName.distance(wanted.letters, spelling.letters)
            return distance <= tolerance ? Candidate(index: index, reason: .spelling, rank: 29 + distance) : nil
        }
    }

    /// "J. Roe", "Jane M. Roe" and "Roe, J." for Jane Roe.
    private func abbreviated(_ wanted: NameSpelling) -> [Candidate] {
        let words = wanted.words
        guard words.count > 1 else { return [] }
        return [words, Array(words[1...]) + [words[0]]].flatMap { words in
            found(.lastWord(words[words.count - 1]), .initials, 25).filter {
                Self.isAbbreviation(words, of: entries[$0.index].spelling.words)
            }
        }
    }

    /// Whether one of two names with the same last word has an initial where the other has a first name, or lacks its
    /// middle name.
    private static func isAbbreviation(_ left: [[UInt8]], of right: [[UInt8]]) -> Bool {
        guard right.count > 1, let first = left.first, let other = right.first else { return false }
        if first == other { return left.count != right.count }
        return first.first == other.first && min(first.count, other.count) == 1
    }
}

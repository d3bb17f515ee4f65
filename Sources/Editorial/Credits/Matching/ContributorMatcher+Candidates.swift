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
        var all = found(.letters(wanted.letters), .letters, 0) + wanted.forms.flatMap(alike)
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
    private func alike(_ wanted: NameForm) -> [Candidate] {
        let count = wanted.letters.count
        guard (4...40).contains(count) else { return [] }
        let tolerance = max(1, min(3, count / 5))
        return (count - tolerance...count + tolerance).flatMap { count in
            var length = Length(wanted)
            length.count = count
            return byLength[length] ?? []
        }.compactMap { index in
            guard let form = entries[index].spelling.forms.first(where: { $0.isCore == wanted.isCore }) else {
                return nil
            }
            // A letter that only one of them has needs a change, and no change brings more than two of them.
            guard (form.mask ^ wanted.mask).nonzeroBitCount <= 2 * tolerance else { return nil }
            let distance = NearestName.distance(wanted.letters, form.letters)
            guard distance <= tolerance else { return nil }
            return Candidate(index: index, reason: .spelling, rank: (wanted.isCore ? 35 : 29) + distance)
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

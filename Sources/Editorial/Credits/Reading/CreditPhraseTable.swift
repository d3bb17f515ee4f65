/// Phrases with what they mean, found by their first word.
struct CreditPhraseTable<Meaning: Sendable>: Sendable {
    private struct Entry: Sendable {
        var opening: CreditWordMark
        var phrase: CreditPhrase
        var meaning: Meaning
    }

    /// The entries by the place of their first word's mark; several first words may share one.
    private var places: [[Entry]]

    init(_ entries: [(String, Meaning)]) {
        places = Array(repeating: [], count: 1 << 9)
        for (pattern, meaning) in entries {
            let phrase = CreditPhrase(pattern)
            for mark in phrase.openings {
                places[mark.place(among: places.count)].append(Entry(opening: mark, phrase: phrase, meaning: meaning))
            }
        }
    }

    /// The longest phrases that stand at `start` and may, in the order of the table, with where they end.
    func longest(
        in tokens: ArraySlice<CreditToken>, at start: Int,
        where mayStand: (Meaning, _ end: Int) -> Bool = { _, _ in true }
    ) -> [(meaning: Meaning, end: Int)] {
        let mark = tokens[start].mark
        let candidates = places[mark.place(among: places.count)]
        var found: [(meaning: Meaning, end: Int)] = []
        for index in candidates.indices where candidates[index].opening == mark {
            guard let end = candidates[index].phrase.end(in: tokens, from: start), end >= found.first?.end ?? start,
                mayStand(candidates[index].meaning, end)
            else { continue }
            if let first = found.first, first.end < end { found.removeAll() }
            found.append((candidates[index].meaning, end))
        }
        return found
    }
}

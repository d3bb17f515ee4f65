/// Tells what a run of words between two marks names: an agency, a collective, somebody with a trade and a house.
struct CreditNameReader {
    /// What a run of words says.
    struct Run {
        /// Who is named; nil where only a trade is: "Staff Writer".
        var name: CreditName?
        /// The house that the run names.
        var affiliation: String?
        /// Whether the house is that of the names that follow too: "AP writers A and B".
        var isForGroup = false
        /// Whether a trade stands in it, or a house with a possessive.
        var hasTrade = false
        /// Whether the house is known, or looks like one.
        var hasHouse = false
    }

    let context: CreditNameContext

    /// What `words` say; nil if they are no name.
    func read(_ words: [CreditToken]) -> Run? {
        let words = withoutNouns(words)
        if let name = known(words) { return Run(name: name) }
        return special(words) ?? staffMember(words) ?? trade(words) ?? nameBeforeHouse(words) ?? possessive(words)
            ?? collective(words)
            ?? affiliated(words) ?? nameBeforeLookalike(words) ?? plain(words)
    }

    /// The registry's name for `words`.
    func known(_ words: some Collection<CreditToken>) -> CreditName? {
        let text = words.written
        if let found = lookUp(text) { return registered(found, written: text) }
        if let rest = CreditAgencyWords.removed(from: Array(words))?.written, let found = lookUp(rest),
            found.kind == .agency
        {
            return registered(found, written: rest)
        }
        guard let kind = CreditHouses.kind(of: words) ?? wellKnownAgency(words) else { return nil }
        let isTitle = CreditHouses.isTitle(words)
        var name = unregistered(text, kind, confidence: isTitle ? 0.9 : 1)
        name.isKnown = true
        return name
    }

    /// "dts Nachrichtenagentur", with the words that say so.
    private func wellKnownAgency(_ words: some Collection<CreditToken>) -> ContributorKind? {
        CreditAgencyWords.removed(from: Array(words)).flatMap { CreditHouses.kind(of: $0) }
    }

    private func registered(_ contributor: Contributor, written: String) -> CreditName {
        var name = CreditName(written: written, contributor: contributor.id, kind: contributor.kind, confidence: 1)
        name.isRegistered = true
        name.isKnown = true
        return name
    }

    /// Whether `words` are a house that is known or looks like one.
    func isHouse(_ words: some Collection<CreditToken>) -> Bool {
        guard !words.isEmpty else { return false }
        return known(words)?.isHouse ?? false || (looksLikeHouse(Array(words)) && isCapitalised(words))
    }

    /// "Special to the Post".
    private func special(_ words: [CreditToken]) -> Run? {
        let place = words.firstIndex { $0.folded == "special" }
        guard let place, place < words.count - 2, ["to", "for"].contains(words[place + 1].folded) else { return nil }
        let house = withoutArticle(Array(words[(place + 2)...]))
        let name = plain(Array(words[..<place]))?.name
        guard isCapitalised(house), place == 0 || name?.kind == .person else { return nil }
        return Run(name: name, affiliation: house.written, hasTrade: true, hasHouse: true)
    }

    private func lookUp(_ text: String) -> Contributor? {
        if let found = context.registry.contributor(named: text) { return found }
        if text.hasSuffix("."), let found = context.registry.contributor(named: String(text.dropLast())) {
            return found
        }
        // Most names have no apostrophe where an article could end, and looking for one in their bytes is quick.
        guard text.utf8.prefix(5).contains(where: { $0 == 0x27 || $0 == 0xE2 }) else { return nil }
        let plain = text.replacing("’", with: "'")
        guard let mark = plain.firstIndex(of: "'"), plain[..<mark].utf8.count <= 4 else { return nil }
        return context.registry.contributor(named: String(plain[plain.index(after: mark)...]))
    }

    /// "Orbit Press dispatches" names Orbit Press; "wire reports" is a name of its own.
    private func withoutNouns(_ words: [CreditToken]) -> [CreditToken] {
        guard words.count > 1, let last = words.last, Self.deliveries.contains(last.folded) else {
            return words
        }
        let rest = Array(words.dropLast())
        if rest.last?.folded == "staff" { return words }
        let isCollective = rest.allSatisfy {
            CreditVocabulary.collectiveWords.contains($0.folded) || $0.folded == "agency"
        }
        return isCollective ? words : rest
    }

    /// "AP Science Writer Jane Roe", "AP writers", "Staff Writer".
    private func trade(_ words: [CreditToken]) -> Run? {
        guard let place = words.lastIndex(where: { CreditVocabulary.trades.contains($0.folded) }) else { return nil }
        let isPlural = CreditVocabulary.staff.contains(words[place].folded) || words[place].folded.hasSuffix("s")
        let house = Array(words[..<place].trimmingSuffix { CreditVocabulary.tradeWords.contains($0.folded) })
        if place == words.count - 1 { return tradeAlone(words, house, isPlural: isPlural) }
        guard let name = plain(Array(words[(place + 1)...]))?.name, name.kind == .person else { return nil }
        guard house.isEmpty || isCapitalised(house) else { return nil }
        return Run(
            name: name, affiliation: houseName(house), isForGroup: isPlural, hasTrade: true,
            hasHouse: house.isEmpty || isHouse(house) || isNickname(house))
    }

    private func tradeAlone(_ words: [CreditToken], _ house: [CreditToken], isPlural: Bool) -> Run? {
        let isOfThoseBefore = isPlural && context.isAfterComma && context.form == .byline
        if !isOfThoseBefore, let collective = collective(words) { return collective }
        if let run = authorBefore(house, hasTradeWords: house.count < words.count - 1) { return run }
        guard !isPlural || isOfThoseBefore, house.isEmpty || isCapitalised(house) else { return nil }
        let isKnown = isHouse(house) || isNickname(house) || CreditTowns.contains(house)
        if context.form == .byline, !context.isAfterName, isKnown {
            return Run(name: unregistered(words.written, .staff, confidence: 1))
        }
        return Run(
            affiliation: houseName(house), isForGroup: isPlural, hasTrade: true,
            hasHouse: isKnown || words.contains { $0.folded == "staff" })
    }

    /// "Post", before a trade.
    private func isNickname(_ words: [CreditToken]) -> Bool {
        words.count == 1 && words[0].isNameLike && CreditVocabulary.publication.contains(words[0].folded)
    }

    /// "By Jane Roe Staff Writer", "JANE ROE AP business writer".
    private func authorBefore(_ words: [CreditToken], hasTradeWords: Bool) -> Run? {
        guard context.form == .byline, !context.isAfterName else { return nil }
        let words = withoutBeat(words)
        if let run = nameBeforeHouse(words) { return run }
        guard hasTradeWords || !isHouse(words), words.count > 1, var run = plain(words), run.name?.kind == .person
        else { return nil }
        run.hasHouse = true
        return run
    }

    /// "Jane Roe North America", before "technology reporter".
    private func withoutBeat(_ words: [CreditToken]) -> [CreditToken] {
        let count = [2, 1].first { count in
            words.count > count + 1 && (CreditRegions.contains(words.suffix(count)) || Self.isBeat(words.suffix(count)))
        }
        return Array(words.dropLast(count ?? 0))
    }

    private static func isBeat(_ words: ArraySlice<CreditToken>) -> Bool {
        beats.contains(words.map(\.folded).joined(separator: " "))
    }

    private static let beats: Set<String> = [
        "north america", "middle east", "south asia", "south east", "asia", "africa", "europe", "asia pacific",
        "latin america", "uk", "us", "east africa", "west africa", "southern africa",
    ]

    /// "By Jane Roe Associated Press".
    private func nameBeforeHouse(_ words: [CreditToken]) -> Run? {
        guard context.form == .byline, words.count > 2 else { return nil }
        for count in 1...min(4, words.count - 2) {
            guard let house = known(words.suffix(count)), house.isHouse else { continue }
            let name = Array(words.dropLast(count))
            let bare = name.last.map { $0.folded == "the" } ?? false ? name.dropLast() : name
            guard let run = plain(bare), run.name?.kind == .person else { return nil }
            return Run(name: run.name, affiliation: house.written, hasHouse: true)
        }
        return nil
    }

    /// "By Jane Roe Global News": a person of two names, then a house of two that nobody knows.
    private func nameBeforeLookalike(_ words: [CreditToken]) -> Run? {
        guard context.form == .byline, words.count == 4, looksLikeHouse(Array(words.suffix(2))),
            !CreditTowns.contains(words.prefix(2)), words[0].folded != "the", words[2].isNameLike,
            let run = plain(Array(words.prefix(2))), run.name?.kind == .person
        else { return nil }
        return Run(name: run.name, affiliation: words.suffix(2).written, hasHouse: true)
    }

    private func houseName(_ words: [CreditToken]) -> String? {
        let words = withoutArticle(words)
        guard !words.isEmpty else { return nil }
        let text = words.written
        return text.hasSuffix("'s") || text.hasSuffix("’s") ? String(text.dropLast(2)) : text
    }

    private func withoutArticle(_ words: [CreditToken]) -> [CreditToken] {
        guard let first = words.first, context.isSmall(first, in: context.language.articles) else { return words }
        return Array(words.dropFirst())
    }

    /// "Orbit News' Jane Roe", "The Ledger's night desk".
    private func possessive(_ words: [CreditToken]) -> Run? {
        let place = words.firstIndex { $0.folded.hasSuffix("'s") || $0.folded.hasSuffix("s'") }
        guard let place, place < words.count - 1, isCapitalised(words[...place]) else { return nil }
        let rest = Array(words[(place + 1)...])
        if let last = rest.last, CreditVocabulary.staff.contains(last.folded), areCollectiveWords(rest.dropLast()) {
            return Run(name: unregistered(words.written, .staff, confidence: 1))
        }
        guard let name = plain(rest)?.name, name.kind == .person else { return nil }
        var house = words[...place].written
        house.removeLast(words[place].folded.hasSuffix("'s") ? 2 : 1)
        return Run(
            name: name, affiliation: house, isForGroup: true, hasTrade: true,
            hasHouse: isHouse(house.split(separator: " ").map { CreditToken(.word, String($0), followsBlank: true) }))
    }

    /// "Jane Roe of AFP".
    private func affiliated(_ words: [CreditToken]) -> Run? {
        let place = words.firstIndex {
            context.isSmall($0, in: context.language.affiliationWords) || (context.form == .byline && $0.text == "For")
        }
        guard let place, place > 1, place < words.count - 1 else { return nil }
        let house = withoutArticle(Array(words[(place + 1)...]))
        guard let name = plain(Array(words[..<place]))?.name, name.kind == .person else { return nil }
        guard known(house) != nil || isCapitalised(house) || isForeignTitle(house) else { return nil }
        return Run(name: name, affiliation: house.written, hasHouse: isHouse(house))
    }

    func unregistered(_ written: String, _ kind: ContributorKind, confidence: Double) -> CreditName {
        CreditName(written: written, contributor: written, kind: kind, confidence: confidence)
    }

    func isCapitalised(_ words: some Collection<CreditToken>) -> Bool {
        !words.isEmpty && words.allSatisfy { $0.isNameLike || ["of", "the", "and", "for"].contains($0.text) }
    }

    /// "Gazette du Littoral".
    private func isForeignTitle(_ words: [CreditToken]) -> Bool {
        guard let first = words.first, first.isNameLike, words.last?.isNameLike ?? false, words.count < 6 else {
            return false
        }
        return words.allSatisfy { $0.isNameLike || CreditVocabulary.particles.contains($0.text) }
    }

    func areCollectiveWords(_ words: some Collection<CreditToken>) -> Bool {
        words.allSatisfy { CreditVocabulary.collectiveWords.contains($0.folded) }
    }
}

extension BidirectionalCollection {
    /// Without the elements at its end for which `predicate` holds.
    fileprivate func trimmingSuffix(while predicate: (Element) -> Bool) -> SubSequence {
        var end = endIndex
        while end > startIndex, predicate(self[index(before: end)]) { end = index(before: end) }
        return self[..<end]
    }
}

extension CreditNameReader {
    /// "our own correspondents", "Lakeshore Herald staff", "wire services".
    func collective(_ words: [CreditToken]) -> Run? {
        guard let last = words.last else { return nil }
        if let newsroom = newsroom(words) { return newsroom }
        let pair = words.suffix(2).map(\.folded).joined(separator: " ")
        let before: ArraySlice<CreditToken>
        let kind: ContributorKind
        if CreditVocabulary.agencyPairs.contains(pair) {
            // "Orbit Wire Service" is the name of one.
            if words.count > 2, words.allSatisfy(\.isNameLike), pair == "wire service", !context.isCapitals {
                return nil
            }
            (before, kind) = (words.dropLast(2), .agencies)
        } else if CreditVocabulary.agencies.contains(last.folded) {
            (before, kind) = (words.dropLast(), .agencies)
        } else if isStaff(words) {
            (before, kind) = (words.dropLast(), .staff)
        } else {
            return nil
        }
        let opensWithStaff = words.count > 1 && CreditVocabulary.staffOpenings.contains(words[0].folded)
        let isOfHouse = (kind == .staff || before.count < words.count - 1) && isHouseWords(before)
        guard areCollectiveWords(before) || isOfHouse || opensWithStaff else { return nil }
        return Run(name: unregistered(collectiveName(words), kind, confidence: 1))
    }

    /// "Redacción Norte": in these languages the word for the newsroom stands first.
    private func newsroom(_ words: [CreditToken]) -> Run? {
        guard words.count > 1, words.count < 4, CreditVocabulary.newsrooms.contains(words[0].folded),
            context.form == .byline, words.allSatisfy(\.isNameLike)
        else { return nil }
        return Run(name: unregistered(words.written, .staff, confidence: 0.9))
    }

    private func isStaff(_ words: [CreditToken]) -> Bool {
        guard let last = words.last, let first = words.first else { return false }
        if words.count > 1, CreditVocabulary.staffOpenings.contains(first.folded) { return true }
        if CreditVocabulary.staff.contains(last.folded)
            || (words.count == 2
                && ["staff reports", "staff report"].contains(words.map(\.folded).joined(separator: " ")))
            || words.suffix(2).map(\.folded) == ["staff", "reports"]
        {
            return true
        }
        guard CreditVocabulary.unnamed.contains(last.folded), words.count > 1 else { return false }
        // "HP Correspondent".
        if words.count == 2, first.isAcronym, context.form == .byline, !context.isCapitals, last.isNameLike {
            return true
        }
        let isUnnamed = words.count == 2 && (first.folded == "staff" || first.folded == "special")
        return first.folded == "our" || first.folded == "a"
            || (isUnnamed && context.form == .byline && !context.isAfterName)
    }

    private func isHouseWords(_ words: ArraySlice<CreditToken>) -> Bool {
        words.allSatisfy { $0.isNameLike || ["of", "the", "and"].contains($0.text) || areCollectiveWords([$0]) }
            && !CreditVocabulary.stops.contains(words.first?.folded ?? "")
    }

    /// A generic name that opens a sentence is written small within one.
    private func collectiveName(_ words: [CreditToken]) -> String {
        let text = words.written
        let isGerman = context.language.code == "de"
        let isGeneric = words.dropFirst().allSatisfy { $0.text == $0.folded || isGerman }
        guard isGeneric, let first = words.first, first.isSentenceOpening, isGenericOpening(first) else { return text }
        // German nouns keep their capital.
        if isGerman, !CreditVocabulary.collectiveWords.contains(first.folded) || words.count == 1 { return text }
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    private func isGenericOpening(_ word: CreditToken) -> Bool {
        CreditVocabulary.collectiveWords.contains(word.folded) || CreditVocabulary.agencies.contains(word.folded)
            || CreditVocabulary.staff.contains(word.folded) || word.folded == "agency"
    }

    /// A name that only its words tell about.
    func plain(_ words: [CreditToken]) -> Run? {
        let words = withoutTitle(words)
        if let name = initials(words) { return Run(name: name) }
        if isHandle(words) { return Run(name: unregistered(words.written, .person, confidence: 0.5)) }
        if isAddress(words) { return Run(name: unregistered(words.written, .publication, confidence: 0.8)) }
        guard let first = words.first, isPossibleName(words), !isNobody(words),
            !CreditVocabulary.stops.contains(first.folded)
        else {
            return nil
        }
        let kind = kind(of: words)
        // "Year's End" is nobody.
        if kind == .several, words.contains(where: { $0.folded.hasSuffix("'s") }) { return nil }
        guard isAllowedHere(kind, words) else { return nil }
        guard var name = allowed(kind, written: words.written) else { return nil }
        // "Orbit Press" says itself what it is, wherever a house may stand.
        if name.confidence >= 0.9, name.isHouse, CreditHouseName.isPlain(words) { name.confidence = 1 }
        return Run(name: name)
    }

    /// The initials beside an agency, "dpa/vk", or the newsroom's own "red".
    private func initials(_ words: [CreditToken]) -> CreditName? {
        guard words.count == 1, context.isBesideSlash || context.isAfterComma,
            [.houses, .sources].contains(context.policy),
            context.role == .source,
            (2...3).contains(words[0].text.utf8.count), words[0].text == words[0].folded, !words[0].isCaseless
        else { return nil }
        if words[0].text == "red" { return unregistered("red", .staff, confidence: 0.8) }
        var name = unregistered(words[0].text, .person, confidence: 0.5)
        name.isInitials = true
        return name
    }

    /// Towns and regions are no people, and what only an article marks is no author, photographer or source unasked.
    private func isAllowedHere(_ kind: Look, _ words: [CreditToken]) -> Bool {
        switch kind {
        case .several: !CreditTowns.contains(words) && !Self.germanArticles.contains(words[0].folded)
        case .article: words.count > 2 || ![CreditForm.byline, .photoCredit, .signOff].contains(context.form)
        case .lone: !(context.policy == .sources && isDefinite(words[0]))
        case .agency, .publication, .acronym: true
        }
    }

    private static let germanArticles: Set<String> = ["das", "die", "der", "dem", "het"]

    /// "The police" in Hebrew and Arabic, where the article is part of the word.
    private func isDefinite(_ word: CreditToken) -> Bool {
        word.isCaseless && (word.text.hasPrefix("ال") || word.text.hasPrefix("ה"))
    }

    /// "Photo: janeroe/Alamy".
    private func isHandle(_ words: [CreditToken]) -> Bool {
        words.count == 1 && context.form == .photoCredit && context.isBeforeSlash && words[0].text.count > 3
            && context.policy == .any
    }

    /// "Source: example.org".
    private func isAddress(_ words: [CreditToken]) -> Bool {
        guard words.count == 1, [.media, .sources, .houses, .named].contains(context.policy) else { return false }
        let parts = words[0].folded.split(separator: ".")
        return parts.count > 1 && (parts.last.map { (2...4).contains($0.utf8.count) } ?? false)
            && words[0].text.unicodeScalars.contains(where: \.properties.isAlphabetic) && !words[0].isAbbreviation
    }

    private func withoutTitle(_ words: [CreditToken]) -> [CreditToken] {
        let bare = words.drop { CreditVocabulary.ranks.contains($0.withoutStop) }
        if bare.count > 1, words.count - bare.count > 1 { return Array(bare) }
        guard words.count > 1, CreditVocabulary.titles.contains(words[0].withoutStop), words[0].isNameLike else {
            return words
        }
        return Array(words.dropFirst())
    }

    private func isPossibleName(_ words: [CreditToken]) -> Bool {
        guard words.count <= 8, let last = words.last, last.isNameLike, words.contains(where: \.isNameLike) else {
            return false
        }
        if words[0].text.hasPrefix("'"), !CreditVocabulary.particles.contains(words[0].text) { return false }
        if CreditVocabulary.months.contains(words[0].folded), words.count == 1 || words[1].hasDigit { return false }
        let isHouse = looksLikeHouse(words)
        guard isHouse || !hasHeadlineWords(words) else { return false }
        return words.allSatisfy { word in
            guard !word.hasDigit || isHouse else { return false }
            return word.isNameLike || CreditVocabulary.particles.contains(word.text.replacing("’", with: "'"))
                || ["of", "the", "and", "for", "&"].contains(word.text)
        }
    }

    /// Whether a word stands in it that headlines have and names have not; an article may open it.
    private func hasHeadlineWords(_ words: [CreditToken]) -> Bool {
        words.count > 1
            && words.enumerated().contains { index, word in
                if index == words.count - 1, ["in", "an", "to", "no"].contains(word.folded) { return false }
                let isInner = index > 0 || (word.folded != "the" && word.folded != "a")
                return CreditVocabulary.headlineWords.contains(word.folded) && (isInner || word.text == "A")
                    && !(word.text == word.folded && isParticle(word))
            }
    }

    private func isParticle(_ word: CreditToken) -> Bool {
        CreditVocabulary.particles.contains(word.text) || ["the", "in"].contains(word.text)
    }

    private enum Look { case agency, publication, acronym, article, lone, several }

    func looksLikeHouse(_ words: [CreditToken]) -> Bool {
        words.count > 1
            && words.contains {
                CreditVocabulary.agency.contains($0.folded) || CreditVocabulary.publication.contains($0.folded)
            }
    }

    private func kind(of words: [CreditToken]) -> Look {
        let folded = words.map(\.folded)
        if words.count > 1, let last = folded.last, CreditVocabulary.agencyEndings.contains(last) { return .agency }
        if words.count > 1, folded.contains(where: CreditVocabulary.publication.contains) { return .publication }
        if words.count > 1, folded.suffix(2) == ["free", "press"] { return .publication }
        if words.count > 1, folded.contains(where: CreditVocabulary.agency.contains) { return .agency }
        if isNickname(words) { return .publication }
        if words.count == 1 { return isAcronym(words[0]) ? .acronym : .lone }
        if isBody(words) || isTitle(words) || isDefinite(words) { return .article }
        if words.count(where: \.isNameLike) == 1 { return .lone }
        let hasLink = words.contains { ["of", "the", "and", "for", "&"].contains($0.text) }
        return folded[0] == "the" || hasLink ? .article : .several
    }

    /// "Jane Roe/Ledger".
    private func isNickname(_ words: [CreditToken]) -> Bool {
        words.count == 1 && words[0].isNameLike && context.isAfterName && context.isAfterSlash
            && CreditVocabulary.publication.contains(words[0].folded)
    }

    private func isBody(_ word: CreditToken) -> Bool {
        CreditVocabulary.bodies.contains(word.folded) || CreditVocabulary.foreignBodies.contains(word.folded)
    }

    /// "World Bank"; in Hebrew and Arabic, where the article is part of the word, also "الأمم المتحدة".
    private func isBody(_ words: [CreditToken]) -> Bool {
        if words.contains(where: isBody) { return true }
        guard context.form != .byline else { return false }
        return ["ال", "ה"].contains { article in
            words.allSatisfy { $0.isCaseless && $0.text.count > article.count + 1 && $0.text.hasPrefix(article) }
        }
    }

    private func isAcronym(_ word: CreditToken) -> Bool {
        word.isAcronym && (!context.isCapitals || word.text.utf8.count <= 4)
    }

    /// What the clause makes of a name that looks so; nil where it allows none.
    private func allowed(_ look: Look, written: String) -> CreditName? {
        switch (look, context.policy) {
        case (_, .collectives): nil
        case (.acronym, .sure), (.lone, .sure), (.article, .sure): nil
        case (.acronym, .withHouse):
            context.form == .photoCredit ? unregistered(written, .agency, confidence: 0.8) : nil
        case (.lone, .withHouse), (.article, .withHouse): nil
        case (.several, .sure), (.several, .withHouse): unregistered(written, .person, confidence: 1)
        case (.agency, .persons), (.publication, .persons), (.acronym, .persons), (.article, .persons): nil
        case (.several, .fullNames): unregistered(written, .person, confidence: 1)
        case (_, .fullNames): nil
        case (.agency, _): unregistered(written, .agency, confidence: 0.9)
        case (.publication, _): unregistered(written, .publication, confidence: 0.9)
        case (.acronym, _): unregistered(written, .agency, confidence: 0.8)
        case (.several, .any), (.several, .named), (.several, .persons): unregistered(written, .person, confidence: 1)
        case (_, .houses), (.lone, .named): nil
        case (.article, .media), (.several, .media), (.lone, .media):
            unregistered(written, .publication, confidence: 0.7)
        case (.lone, .sources): unregistered(written, .agency, confidence: 0.6)
        case (.lone, _): loneName(written)
        case (.article, _), (.several, .sources): unregistered(written, .publication, confidence: 0.5)
        }
    }

    private func loneName(_ written: String) -> CreditName {
        var name = unregistered(written, .person, confidence: 0.8)
        name.isLone = true
        return name
    }
}

/// Credits that prose leads up to.
extension CreditEnding {
    /// How sure it is that "writes Jane Roe" names who wrote the text below.
    private static let confidenceOfStandfirst = 0.5

    /// Whether names with their house, as they may stand in parentheses behind a caption: "(Jane Roe, Harbour News)".
    func isOfPicture(_ found: CreditReading) -> Bool {
        found.form == .byline && found.credits.count <= 3
            && found.credits.allSatisfy { $0.credit.kind == .person && $0.credit.affiliation != nil }
    }

    private static let pictures: Set<String> = [
        "photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "credit", "foto", "fotos",
        "bild",
        "crédit",
    ]

    /// "The roof gives way Photo: Jane Roe", where nothing parts the caption from its credit.
    func picture(_ tokens: [CreditToken]) -> CreditReading? {
        let start = tokens.indices.dropFirst(2).dropLast().last { index in
            let next = tokens[index + 1]
            return tokens[index].isNameLike && Self.pictures.contains(tokens[index].folded)
                && (next.kind == .colon || next.text == "by" || next.folded == "credit" || next.folded == "courtesy")
        }
        guard let start, isProse(tokens[..<start]), let found = reading(tokens[start...]), found.form == .photoCredit,
            found.confidence >= 0.9, found.isWhole
        else { return nil }
        return limited(found)
    }

    /// "The masterplan was long in coming, writes Jane Roe."
    func standfirst(_ tokens: [CreditToken]) -> CreditReading? {
        guard let verb = tokens.lastIndex(where: { $0.text == "writes" }), verb > 8, verb + 2 < tokens.count,
            tokens[verb - 1].kind == .comma, !tokens.contains(where: { $0.kind == .other })
        else { return nil }
        let by = CreditToken(.word, "By", followsBlank: true)
        guard let found = reading([by] + tokens[(verb + 1)...]), found.isWhole, found.form == .byline,
            found.credits.allSatisfy({ $0.credit.kind == .person && $0.name.contains(" ") })
        else { return nil }
        return CreditLineReader.joined([found], atMost: Self.confidenceOfStandfirst, isWhole: false)
    }

    /// "The roof gives way (AFP) (Jane Roe/)", as pages join what agencies deliver in two fields.
    func parentheses(_ tokens: [CreditToken]) -> CreditReading? {
        guard let second = tokens.lastIndex(where: { $0.kind == .opening }), second > 4, second < tokens.count - 3,
            tokens.suffix(2).map(\.kind) == [.slash, .closing], tokens[second - 1].kind == .closing,
            let first = tokens[..<second].lastIndex(where: { $0.kind == .opening })
        else { return nil }
        let house = tokens[first..<(second - 1)] + [CreditToken(.slash, "/", followsBlank: false)]
        guard let found = reading(house + tokens[(second + 1)...].dropLast(2) + tokens.suffix(1)),
            found.form == .photoCredit
        else { return nil }
        return limited(found)
    }

    private func reading(_ tokens: [CreditToken]) -> CreditReading? { reading(tokens[...]) }

    private static let feedOpenings = [
        "the post", "the article", "het bericht", "der beitrag", "l'article", "la entrada", "el artículo", "o post",
        "l'articolo",
    ]
    private static let feedVerbs = CreditPhraseTable<Void>(
        [
            "appeared first on", "first appeared on", "verscheen eerst op", "erschien zuerst auf|bei",
            "est apparu en premier sur", "se publicó primero en", "aparece primero en", "apareceu primeiro em",
            "proviene da", "sembra essere il primo su",
        ].map { ($0, ()) })

    /// "The post The Roof Gives Way appeared first on Harbour News.", as blogs end what they send to readers.
    func feed(_ tokens: [CreditToken]) -> CreditReading? {
        let opening = tokens.prefix(2).map(\.folded).joined(separator: " ")
        guard Self.feedOpenings.contains(where: { opening.hasPrefix($0) }), tokens.count > 6,
            tokens[1...2].contains(where: \.isNameLike) || tokens[2].kind == .other
        else { return nil }
        let found = tokens.indices.reversed().first { Self.feedVerbs.longest(in: tokens[...], at: $0).first != nil }
        guard let found, let end = Self.feedVerbs.longest(in: tokens[...], at: found).first?.end else { return nil }
        let lead = ["First", "appeared", "on"].map { CreditToken(.word, $0, followsBlank: true) }
        guard let read = reading(lead + tokens[end...]), read.form == .republication else { return nil }
        return CreditLineReader.joined([read], atMost: 0.8, isWhole: read.isWhole)
    }
}

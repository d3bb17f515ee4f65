/// Names that no phrase goes with.
extension CreditClauseReader {
    /// A list of names without a phrase has some words for each, and few with no capital; other text is prose, which is
    /// most of what is read.
    private static let (mostWords, mostSmallWords) = (160, 30)

    /// What a clause says that only has names; nil if they are none, or nothing shows that they are a credit.
    func readBare(_ clause: CreditClause) -> CreditReading? {
        guard clause.lead == nil, clause.tail == nil, let first = clause.tokens.first, first.kind == .word,
            !isProse(clause.tokens)
        else { return nil }
        var clause = clause
        clause.language = line.grammar.language(of: clause.tokens[...])
        let isSlashed = clause.tokens.contains { $0.kind == .slash || $0.kind == .bar || $0.folded == "via" }
        if let reading = placed(clause) ?? newsroom(clause) { return reading }
        if isSlashed { return worker(clause) ?? dated(clause) ?? picture(clause) ?? sources(clause) }
        return reporters(clause) ?? sources(clause) ?? library(clause) ?? byline(clause) ?? persons(clause)
            ?? dated(clause)
    }

    private func isProse(_ tokens: [CreditToken]) -> Bool {
        tokens.count > Self.mostWords
            || tokens.count { $0.hasSmallLetter && !$0.isNameLike } > Self.mostSmallWords
    }

    /// "Jane Roe/AFP", "(AFP/Jane Roe)", "Jane Roe/AFP via Getty Images".
    func picture(_ clause: CreditClause) -> CreditReading? {
        guard let names = names(of: clause, .photography, .photoCredit, .withHouse) else { return nil }
        let hasPerson = names.contains { $0.kind == .person }
        let isOfLibrary = names.contains { CreditHouses.isPictureLibrary($0.written) }
        let isOfHouse = names.contains { $0.isHouse || $0.hasHouse || $0.kind == .staff } || endsWithNote(clause)
        guard isOfHouse, hasPerson || isOfLibrary || isHandout(clause) else { return nil }
        let isKnown = names.contains { $0.isHouse && $0.isKnown }
        return Self.reading(of: names, .photography, .photoCredit, confidence: isKnown ? 0.8 : 0.7)
    }

    /// "Jane Roe/Pool".
    private func endsWithNote(_ clause: CreditClause) -> Bool {
        clause.tokens.split { $0.kind == .slash }.dropFirst().contains { words in
            ["pool", "file", "handout", "courtesy"].contains(words.map(\.folded).joined(separator: " "))
        }
    }

    /// "Getty Images" alone.
    private func library(_ clause: CreditClause) -> CreditReading? {
        guard isAlone, (2...3).contains(clause.tokens.count), CreditHouses.isPictureLibrary(clause.tokens.written)
        else {
            return nil
        }
        return picture(clause)
    }

    /// "(Jane Roe; French version by John Doe)": who stands first in a sign-off reported.
    private func reporters(_ clause: CreditClause) -> CreditReading? {
        guard sentences.wrapping == .parentheses, next?.form == .signOff,
            let names = names(of: clause, .reporting, .signOff, .sure), names.allSatisfy({ $0.kind == .person })
        else { return nil }
        return Self.reading(of: names, .reporting, .signOff, confidence: 0.9)
    }

    /// Names alone in parentheses, behind a dash or parted by slashes are agencies, of which one at least is known:
    /// "(AFP / Orbit Press)", "— AFP".
    private func sources(_ clause: CreditClause) -> CreditReading? {
        guard isAlone, let confidence = confidenceOfSources(clause),
            let names = names(of: clause, .source, .tagline, .houses),
            names.contains(where: { $0.confidence >= 0.9 && $0.kind != .staff && mayBeSource($0) })
        else { return nil }
        let isPlain = names.contains { $0.kind == .agencies || ($0.isRegistered && isPlainAgency($0.written)) }
        let isList = clause.tokens.contains { $0.kind == .slash }
        guard names.contains(where: { $0.isKnown || $0.isUnnamed }) || isList || names.contains(where: isPress) else {
            return nil
        }
        return Self.reading(
            of: names, .source, .tagline, confidence: isPlain || isList ? confidence : min(confidence, 0.8))
    }

    /// "AFP", "dpa", "Associated Press", rather than "Keystone", which is more than an agency.
    private func isPlainAgency(_ name: String) -> Bool { isUnmistakable(name) || name == name.lowercased() }

    /// "Orbit Press", "Velmora News Agency".
    private func isPress(_ name: CreditName) -> Bool {
        let words = name.written.lowercased().split(separator: " ")
        let isNews = words.count > 2 && words[words.count - 2] == "news"
        return ["press", "presse", "wire", "newswire"].contains(words.last ?? "")
            || (isNews && ["agency", "service"].contains(words.last ?? ""))
    }

    /// Behind two hyphens stand names of options too: "--rtl".
    private func mayBeSource(_ name: CreditName) -> Bool {
        guard sentences.wrapping == .hyphens else { return true }
        return (name.isKnown || name.isUnnamed) && name.written != name.written.lowercased()
    }

    private func namesAgency(_ clause: CreditClause) -> Bool {
        clause.tokens.split { $0.isSeparator }.allSatisfy { words in
            CreditHouses.kind(of: words) == .agency || words.allSatisfy { $0.text == $0.folded }
        }
    }

    private func confidenceOfSources(_ clause: CreditClause) -> Double? {
        switch sentences.wrapping {
        case .parentheses: 1
        case .brackets: clause.tokens.count > 1 ? 0.8 : nil
        case .dash, .hyphens: 0.8
        case nil: clause.tokens.contains { $0.isSeparator } && namesAgency(clause) ? 0.6 : nil
        }
    }

    /// "Jane Roe, AFP", "Jane Roe and agencies", "Le Monde" before "avec AFP", "AFP" alone.
    private func byline(_ clause: CreditClause) -> CreditReading? {
        guard sentences.wrapping == nil || sentences.wrapping == .dash || sentences.wrapping == .hyphens,
            let names = names(of: clause, .author, .byline, .sure)
        else { return nil }
        let isBeforeSource = next?.role == .source
        let isPlain = names.allSatisfy { name in
            name.kind == .person || name.isKnown || name.isUnnamed || (isBeforeSource && name.isHouse)
                || isDesk(name)
        }
        if isAlone, areReports(names) { return Self.reading(of: names, .source, .tagline, confidence: 0.6) }
        if isAlone, isOfPlainHouse(names) { return Self.reading(of: names, .author, .byline, confidence: 0.6) }
        guard isPlain, let confidence = confidenceOfByline(names, clause) else { return nil }
        return Self.reading(of: names, .author, .byline, confidence: confidence)
    }

    /// "(נועה ברק)", "(נועה ברק, חיפה)", where given names show that they are people; "الجزيرة - سلمى حداد".
    private func persons(_ clause: CreditClause) -> CreditReading? {
        guard isAlone, let first = clause.tokens.first, first.isCaseless,
            let names = names(of: clause, .author, .byline, .sure)
        else { return nil }
        let isSigned =
            sentences.wrapping == .parentheses
            && names.allSatisfy { name in
                name.kind == .person && CreditGivenNames.open(Self.words(of: name.written))
            }
        let isOfHouse =
            names.count == 2 && names[0].isHouse && names[0].isKnown && names[1].kind == .person
            && clause.tokens.contains { $0.kind == .dash }
        guard isSigned || isOfHouse else { return nil }
        var authors = isOfHouse ? Array(names.suffix(1)) : names
        if isOfHouse { authors[0].affiliation = names[0].written }
        return Self.reading(of: authors, .author, .byline, confidence: 0.6)
    }

    private static func words(of name: String) -> [CreditToken] {
        name.split(separator: " ").map { CreditToken(.word, String($0), followsBlank: true) }
    }

    private func confidenceOfByline(_ names: [CreditName], _ clause: CreditClause) -> Double? {
        if let next, next.role == .source || names.allSatisfy(\.isKnown) { return 0.7 }
        if names.allSatisfy({ $0.isStaffPhrase && $0.written.contains(" ") }) { return 0.6 }
        guard isAlone else { return nil }
        let hasPerson = names.contains { $0.kind == .person }
        let areAllPlaced = names.count > 1 && names.allSatisfy(isPlaced)
        let isFromAgency =
            areAllPlaced
            || names.dropFirst().contains {
                $0.kind == .agencies || $0.kind == .agency || $0.kind == .staff
            }
        if hasPerson, isFromAgency || names.allSatisfy(isOfHouse) { return 0.7 }
        if !hasPerson, isFromAgency, names[0].isUnnamed { return 0.7 }
        if names.count == 1, names[0].isRegistered, names[0].location != nil { return 0.7 }
        if names.count == 1, CreditVocabulary.newsrooms.contains(names[0].written.lowercased()) { return 0.5 }
        if names.count == 1, isInTown(names[0], clause) { return 0.6 }
        if names.count == 1, isStaffOfHouse(names[0]) || isDesk(names[0]) { return 0.5 }
        if isSigned(names) { return 0.5 }
        return isLoneAgency(names) || areKnownHouses(names) ? 0.5 : nil
    }

    private func isLoneAgency(_ names: [CreditName]) -> Bool {
        names.count == 1 && names[0].kind == .agency && names[0].isKnown && isUnmistakable(names[0].written)
    }

    /// "Reuters, AP", "ynet and agencies".
    private func areKnownHouses(_ names: [CreditName]) -> Bool {
        names.count > 1 && names.allSatisfy { $0.isKnown || $0.kind == .agencies }
    }

    /// Whether an agency's name means nothing else: several words, three capitals or more, the widest known one.
    private func isUnmistakable(_ name: String) -> Bool {
        let isSmallAcronym = name.utf8.count == 3 && name == name.lowercased()
        let isAcronym = name.count > 2 && !name.unicodeScalars.contains { $0.properties.isLowercase }
        return name.contains(" ") || isAcronym || isSmallAcronym
            || ["Reuters", "AP", "Xinhua", "Yonhap"].contains(name)
    }

    /// Whether a person stands there with a place; without capitals only a town that everybody knows is one.
    private func isPlaced(_ name: CreditName) -> Bool {
        guard name.kind == .person, let place = name.location else { return false }
        let words = Self.words(of: place)
        return !words.contains(where: \.isCaseless) || CreditTowns.contains(words)
    }

    /// "Harbour News Service", "Harbour News Desk", "HP Correspondent".
    private func isDesk(_ name: CreditName) -> Bool {
        let words = name.written.lowercased().split(separator: " ").suffix(2).joined(separator: " ")
        if Self.desks.contains(words) { return true }
        let first = name.written.prefix { $0 != " " }
        return name.kind == .staff && words.hasSuffix(" correspondent") && (2...4).contains(first.count)
            && first.allSatisfy(\.isUppercase)
    }

    private static let desks: Set<String> = [
        "news service", "news agency", "news network", "press service", "news desk", "web desk", "digital desk",
        "sports desk", "city desk", "online desk", "foreign desk", "news bureau", "staff correspondent",
        "special correspondent", "our correspondent", "staff reporter", "staff reports", "staff report", "staff writer",
    ]

    /// "Post staff".
    private func isStaffOfHouse(_ name: CreditName) -> Bool {
        guard name.kind == .staff, name.written.lowercased().hasSuffix(" staff") else { return false }
        let words = Self.words(of: name.written).dropLast()
        return CreditHouses.kind(of: words) != nil
            || words.contains { CreditVocabulary.publication.contains($0.folded) && $0.isNameLike }
    }

    /// "— Jane Roe", under a text.
    private func isSigned(_ names: [CreditName]) -> Bool {
        sentences.wrapping == .dash
            && names.allSatisfy { $0.kind == .person && isPlain($0.written) }
            && names.allSatisfy { $0.written.split(separator: " ").count <= 3 }
    }

    private func isPlain(_ name: String) -> Bool {
        if CreditVocabulary.offices.contains(name.prefix { $0 != " " }.lowercased()) { return false }
        guard name.unicodeScalars.allSatisfy({ !$0.properties.isAlphabetic || $0.properties.isCased }) else {
            return false
        }
        let hasStops = name.split(separator: " ").contains { $0.contains(".") && $0.utf8.count > 2 }
        return name.contains(" ") && !hasStops && name.unicodeScalars.contains { $0.properties.isLowercase }
    }

    private func isOfHouse(_ name: CreditName) -> Bool { name.kind == .person && name.hasHouse }
}

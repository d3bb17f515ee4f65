/// Names that what stands by them shows to be those of authors: a day and a time, a trade, a house.
extension CreditClauseReader {
    /// "Jane Roe\nMar 05, 2023 12:49 am", "Jane Roe | 12:49".
    func dated(_ clause: CreditClause) -> CreditReading? {
        guard isAlone, sentences.wrapping == nil, hasTime(clause.tokens),
            let names = names(of: clause, .author, .byline, .sure), names.allSatisfy(isPlainPerson)
        else { return nil }
        return Self.reading(of: names, .author, .byline, confidence: 0.5)
    }

    private func hasTime(_ tokens: [CreditToken]) -> Bool {
        tokens.indices.dropFirst().dropLast().contains { index in
            tokens[index].kind == .colon && tokens[index - 1].hasDigit && tokens[index + 1].hasDigit
        }
    }

    private func isPlainPerson(_ name: CreditName) -> Bool {
        name.kind == .person && (2...3).contains(name.written.split(separator: " ").count)
    }

    /// "Jane Roe | Staff Writer".
    func worker(_ clause: CreditClause) -> CreditReading? {
        guard isAlone, let bar = clause.tokens.lastIndex(where: { $0.kind == .bar }),
            clause.tokens[(bar + 1)...].contains(where: { CreditVocabulary.trades.contains($0.folded) }),
            let names = names(of: clause, .author, .byline, .sure),
            names.allSatisfy({ $0.kind == .person && $0.hasHouse })
        else { return nil }
        return Self.reading(of: names, .author, .byline, confidence: 0.7)
    }

    /// "HO-Harbour Police" behind the agency that hands the picture on.
    func isHandout(_ clause: CreditClause) -> Bool {
        clause.tokens.contains { $0.text == "HO" || $0.text.hasPrefix("HO-") }
    }

    /// "Jane Roe (à Berlin)", but not "Jane Roe à Berlin", which a headline may say.
    func isInTown(_ name: CreditName, _ clause: CreditClause) -> Bool {
        guard isPlainPerson(name), clause.tokens.last?.kind == .closing, let town = name.location,
            sentences.wrapping == nil
        else { return false }
        let words = town.split(separator: " ").map { CreditToken(.word, String($0), followsBlank: true) }
        return CreditTowns.contains(words)
    }

    /// "Staff and wire reports": what a text was made from rather than who wrote it.
    func areReports(_ names: [CreditName]) -> Bool {
        names.allSatisfy(\.isUnnamed) && (names.last?.written.lowercased().hasSuffix(" reports") ?? false)
            && names.contains { $0.kind == .agencies }
    }

    /// "Jane Roe, Harbour News".
    func isOfPlainHouse(_ names: [CreditName]) -> Bool {
        guard names.count == 1, isPlainPerson(names[0]), let house = names[0].affiliation else { return false }
        let words = house.split(separator: " ").map { CreditToken(.word, String($0), followsBlank: true) }
        return words.count < 5 && CreditHouseName.isPlain(words)
    }
}

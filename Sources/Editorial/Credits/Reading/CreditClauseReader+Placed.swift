/// Lines of a house and a town, and of the holder of a copyright.
extension CreditClauseReader {
    /// "EFE / Madrid", "القاهرة - رويترز", "بيروت - وكالات", "Jane Roe | Madrid": nothing but a mark parts the two.
    func placed(_ clause: CreditClause) -> CreditReading? {
        guard isAlone, clause.tokens.count <= 9,
            let mark = clause.tokens.firstIndex(where: { [.slash, .bar, .dash].contains($0.kind) })
        else { return nil }
        let first = Self.unwrapped(clause.tokens[..<mark])
        let second = Self.unwrapped(clause.tokens[(mark + 1)...])
        guard CreditTowns.contains(second) != CreditTowns.contains(first) else { return nil }
        let isTownFirst = CreditTowns.contains(first)
        var author = clause
        author.tokens = Array(isTownFirst ? second : first)
        guard var names = names(of: author, .author, .byline, .sure), names.count == 1 else { return nil }
        let isHouse = names[0].isUnnamed || (names[0].isKnown && names[0].isHouse)
        // A town before a mark opens headlines too; behind one it stands by its reporter.
        guard isHouse || (!isTownFirst && names[0].kind == .person) else { return nil }
        names[0].location = names[0].location ?? (isTownFirst ? first : second).written
        return Self.reading(of: names, .author, .byline, confidence: 0.6)
    }

    /// "Redacción / EFE": the newsroom with the agency that it took the text from.
    func newsroom(_ clause: CreditClause) -> CreditReading? {
        guard isAlone, let names = names(of: clause, .author, .byline, .sure), names.count > 1,
            names.contains(where: { $0.kind == .staff }), names.contains(where: { $0.kind != .staff }),
            names.allSatisfy({ $0.isUnnamed || ($0.isKnown && $0.isHouse) })
        else { return nil }
        // Within parentheses, as under a text, it says what the text is from.
        let isSource = sentences.wrapping == .parentheses || areReports(names)
        return Self.reading(of: names, isSource ? .source : .author, isSource ? .tagline : .byline, confidence: 0.6)
    }

    private static func unwrapped(_ tokens: ArraySlice<CreditToken>) -> ArraySlice<CreditToken> {
        tokens.first?.kind == .opening && tokens.last?.kind == .closing ? tokens.dropFirst().dropLast() : tokens
    }

    /// "© Jane Roe/AFP" is of a picture, as is "© Getty Images"; "© AFP" may be of anything.
    func copyright(_ clause: CreditClause) -> CreditReading? {
        guard clause.lead?.isCopyright ?? false else { return nil }
        return picture(clause)
    }
}

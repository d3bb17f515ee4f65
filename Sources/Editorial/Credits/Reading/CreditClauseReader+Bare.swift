/// Names that no phrase goes with.
extension CreditClauseReader {
    /// What a clause says that only has names; nil if they are none, or nothing shows that they are a credit.
    func readBare(_ clause: CreditClause) -> CreditReading? {
        guard clause.lead == nil, clause.tail == nil, let first = clause.tokens.first, first.kind == .word else {
            return nil
        }
        var clause = clause
        clause.language = line.grammar.language(of: clause.tokens[...])
        let isSlashed = clause.tokens.contains { $0.kind == .slash || $0.kind == .bar || $0.folded == "via" }
        return isSlashed ? picture(clause) ?? sources(clause) : sources(clause) ?? byline(clause)
    }

    /// "Jane Roe/AFP", "(AFP/Jane Roe)", "Jane Roe/AFP via Getty Images".
    private func picture(_ clause: CreditClause) -> CreditReading? {
        guard let names = names(of: clause, .photography, .photoCredit, .sure), names.contains(where: isKnownHouse),
            names.contains(where: { $0.kind == .person })
        else { return nil }
        return Self.reading(of: names, .photography, .photoCredit, confidence: 0.8)
    }

    private func isKnownHouse(_ name: CreditName) -> Bool { name.isHouse && name.isKnown }

    /// Names alone in parentheses, behind a dash or parted by slashes are agencies, of which one at least is known:
    /// "(AFP / Orbit Press)", "— AFP".
    private func sources(_ clause: CreditClause) -> CreditReading? {
        guard isAlone, let confidence = confidenceOfSources(clause),
            let names = names(of: clause, .source, .tagline, .houses),
            names.contains(where: { $0.confidence >= 0.9 })
        else { return nil }
        return Self.reading(of: names, .source, .tagline, confidence: confidence)
    }

    private func confidenceOfSources(_ clause: CreditClause) -> Double? {
        switch sentences.wrapping {
        case .parentheses: 1
        case .brackets: clause.tokens.count > 1 ? 0.8 : nil
        case .dash: 0.8
        case nil: clause.tokens.contains { $0.kind == .slash } ? 0.6 : nil
        }
    }

    /// "Jane Roe, AFP", "Jane Roe and agencies", "Le Monde" before "avec AFP", "AFP" alone.
    private func byline(_ clause: CreditClause) -> CreditReading? {
        guard sentences.wrapping == nil, let names = names(of: clause, .author, .byline, .sure) else { return nil }
        let isPlain = names.allSatisfy { $0.kind == .person || $0.isKnown || $0.isUnnamed }
        guard isPlain, let confidence = confidenceOfByline(names) else { return nil }
        return Self.reading(of: names, .author, .byline, confidence: confidence)
    }

    private func confidenceOfByline(_ names: [CreditName]) -> Double? {
        if next?.role == .source { return 0.7 }
        guard isAlone else { return nil }
        let hasPerson = names.contains { $0.kind == .person }
        let isFromAgency = names.dropFirst().contains {
            $0.kind == .agencies || $0.kind == .agency || $0.kind == .staff
        }
        if hasPerson, isFromAgency || names.allSatisfy(isOfHouse) { return 0.7 }
        return names.count == 1 && names[0].kind == .agency && names[0].isRegistered && names[0].written.count > 2
            ? 0.5 : nil
    }

    private func isOfHouse(_ name: CreditName) -> Bool { name.kind == .person && name.hasHouse }
}

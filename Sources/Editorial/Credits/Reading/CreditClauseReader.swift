/// Reads the names of one clause.
struct CreditClauseReader {
    let line: CreditLineReader
    let sentences: CreditSentences
    /// Whether the clause is all that the line says.
    let isAlone: Bool
    /// The phrase of the clause behind it.
    let next: CreditLead?

    /// What the clause says; nil if it is no credit.
    func read(_ clause: CreditClause) -> CreditReading? {
        guard let role = clause.lead?.role ?? clause.tail?.role, let form = clause.lead?.form ?? clause.tail?.form,
            let policy = clause.lead?.names ?? clause.tail?.names
        else { return readBare(clause) }
        if let reading = copyright(clause) { return reading }
        guard isComplete(clause), let names = names(of: clause, role, form, policy) else { return nil }
        return reading(of: names, clause, role, form)
    }

    /// The names of a clause if it had this role, form and policy.
    func names(
        of clause: CreditClause, _ role: CreditRole, _ form: CreditForm, _ policy: CreditNamePolicy
    ) -> [CreditName]? {
        let context = CreditNameContext(
            registry: line.registry, grammar: line.grammar, language: clause.language, role: role, form: form,
            policy: policy, isCapitals: line.isCapitals, repeatedWord: clause.repeatedWord)
        let tokens = CreditConjunctions.separated(in: clause.list, context: context)
        return CreditNameList.names(in: tokens, context: context)
    }

    /// Whether what follows the tail is what may, and the names of a lead end as they have to.
    private func isComplete(_ clause: CreditClause) -> Bool {
        if clause.lead?.needsCloser ?? false, !line.grammar.isClosed(clause.tokens) { return false }
        guard let tail = clause.tail else { return true }
        let first = clause.following.first
        let opensPlace = first.map { clause.language.prepositions.contains($0.folded) } ?? false
        let opensHouse = first.map { clause.language.affiliationWords.contains($0.folded) } ?? false
        switch tail.following {
        case .optionalPlace: return first == nil || opensPlace || opensHouse
        case .nothingAfterPlace: return first == nil
        case .place: return opensPlace
        case .names: return first != nil
        case .nothing: return first == nil
        }
    }

    private func reading(
        of names: [CreditName], _ clause: CreditClause, _ role: CreditRole, _ form: CreditForm
    ) -> CreditReading? {
        guard let confidence = confidence(in: clause, names) else { return nil }
        if Self.isFromStaff(clause, names) { return Self.reading(of: names, .author, .byline, confidence: confidence) }
        var reading = Self.reading(of: names, role, form, confidence: confidence)
        if let also = clause.lead?.alsoRole {
            reading.credits += Self.reading(of: names, also, form, confidence: confidence).credits
        }
        if let ofPersons = clause.lead?.roleOfPersons {
            for index in names.indices where names[index].kind == .person {
                reading.credits[index].credit.role = ofPersons
            }
        }
        return reading
    }

    /// The names as credits.
    static func reading(
        of names: [CreditName], _ role: CreditRole, _ form: CreditForm, confidence: Double
    ) -> CreditReading {
        let credits = names.map { name in
            let credit = Credit(
                contributor: name.contributor, kind: name.kind, role: name.isInitials ? .author : role,
                location: name.location,
                affiliation: name.affiliation, tier: form.tier)
            return ReadCredit(name: name.written, credit: credit, confidence: min(confidence, name.confidence))
        }
        return CreditReading(credits: credits, form: form, confidence: confidence)
    }

    /// How sure the clause is a credit with these names; nil if it is none.
    private func confidence(in clause: CreditClause, _ names: [CreditName]) -> Double? {
        let confidence = clause.lead?.confidence ?? clause.tail?.confidence ?? 0
        if case .nothingAfterPlace = clause.tail?.following, isAlone {
            guard names.allSatisfy({ $0.location != nil || $0.hasHouse || ($0.isKnown && $0.isHouse) }) else {
                return nil
            }
        }
        let policy = clause.lead?.names ?? clause.tail?.names
        if policy == .withHouse, !names.contains(where: { $0.isHouse && $0.isKnown }) { return nil }
        // "from the HTTP POST" looks like a newspaper.
        let isProse = clause.opensSmall && clause.lead?.names == .houses && clause.language.code == "en"
        if isProse, !names.contains(where: { $0.isKnown || $0.isUnnamed || $0.kind == .person }) { return nil }
        if names.contains(where: { $0.confidence >= 0.9 }) { return confidence }
        // "Foto de Familia" is a lone word behind a small one.
        if clause.lead?.role == .photography, clause.repeatedWord != ":", names.allSatisfy(\.isLone) { return nil }
        return clause.language.code == "en" && needsKnown(clause, policy) ? nil : confidence * 0.8
    }

    /// "from the UI" is prose, and a copyright is nearly always somebody's who is no agency.
    private func needsKnown(_ clause: CreditClause, _ policy: CreditNamePolicy?) -> Bool {
        switch policy {
        case .houses: clause.opensSmall || clause.lead?.form == .republication
        case .named, .media: clause.opensSmall
        default: false
        }
    }

    /// "From our correspondents" stands above a text, "From staff reports" below it.
    private static func isFromStaff(_ clause: CreditClause, _ names: [CreditName]) -> Bool {
        guard clause.repeatedWord == "from", clause.lead?.reach == .start, clause.lead?.names == .houses else {
            return false
        }
        return names.allSatisfy { $0.kind == .staff && !$0.written.lowercased().hasSuffix("reports") }
    }
}

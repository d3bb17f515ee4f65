/// Reads lines of prose as credit lines, by a small grammar: words and marks, phrases that say what somebody did, lists
/// of names with places. No line is a credit unless every word of it has its place in one.
public struct CreditReader: Sendable {
    /// The longest line that is read, in bytes; longer ones are prose.
    public static let longestLine = 4_000

    /// The contributors that are known.
    public let registry: ContributorRegistry
    private let grammar = CreditGrammar.shared

    /// A reader that knows the contributors of `registry` by their names and aliases.
    public init(registry: ContributorRegistry) { self.registry = registry }

    /// What `line` says about credits; nil if it is no credit line.
    ///
    /// Parentheses, emphasis and a dash around the line do not count.
    /// - Parameter line: One line, or a short paragraph.
    /// - Complexity: O(length), and O(1) for lines longer than `longestLine`.
    public func read(_ line: String) -> CreditReading? {
        guard line.utf8.count <= Self.longestLine, let tokens = CreditTokenizer.tokens(of: line) else { return nil }
        guard var sentences = CreditSentences(tokens), !sentences.all.isEmpty else { return nil }
        if sentences.all.count > 1 {
            sentences.all.removeAll { grammar.closerEnd(in: $0, at: $0.startIndex) == $0.endIndex }
        }
        let isCapitals = Self.isCapitals(tokens)
        var readings: [CreditReading] = []
        for sentence in sentences.all {
            guard let clauses = clauses(of: sentence, sentences) else { return nil }
            for clause in clauses {
                guard let reading = read(clause, isCapitals: isCapitals) else { return nil }
                readings.append(reading)
            }
        }
        return Self.joined(readings)
    }

    private func clauses(of sentence: ArraySlice<CreditToken>, _ sentences: CreditSentences) -> [CreditClause]? {
        guard let clauses = CreditClauseSplitter.clauses(of: sentence, grammar: grammar), !clauses.isEmpty else {
            return nil
        }
        guard clauses.count == 1, clauses[0].lead == nil, clauses[0].tail == nil else { return clauses }
        guard sentences.isWrapped || sentences.isDashed, sentences.all.count == 1 else { return nil }
        var clause = clauses[0]
        clause.lead = sentences.isWrapped ? Self.bareSources : Self.dashedSources
        clause.isBare = true
        return [clause]
    }

    /// Names alone in parentheses are agencies, of which one at least is known: "(AFP / Orbit Press)".
    private static let bareSources = CreditLead(.source, .tagline, names: .houses)

    /// Names behind a dash may be agencies too: "— AFP".
    private static let dashedSources = CreditLead(.source, .tagline, names: .houses, confidence: 0.8)

    private func read(_ clause: CreditClause, isCapitals: Bool) -> CreditReading? {
        guard let role = clause.lead?.role ?? clause.tail?.role, let form = clause.lead?.form ?? clause.tail?.form,
            let policy = clause.lead?.names ?? clause.tail?.names, isComplete(clause)
        else { return nil }
        let context = CreditNameContext(
            registry: registry, grammar: grammar, language: clause.language, role: role, form: form, policy: policy,
            isCapitals: isCapitals, repeatedWord: clause.repeatedWord)
        let tokens = CreditConjunctions.separated(in: clause.list, context: context)
        guard let names = CreditNameList.names(in: tokens, context: context) else { return nil }
        return reading(of: names, clause, role, form)
    }

    /// Whether what follows the tail is what may, and the names of a lead end as they have to.
    private func isComplete(_ clause: CreditClause) -> Bool {
        if clause.lead?.needsCloser ?? false, !grammar.isClosed(clause.tokens) { return false }
        guard let tail = clause.tail else { return true }
        let first = clause.following.first
        let opensPlace = first.map { clause.language.prepositions.contains($0.folded) } ?? false
        switch tail.following {
        case .optionalPlace: return first == nil || opensPlace
        case .nothingAfterPlace: return first == nil
        case .place: return opensPlace
        case .names: return first != nil
        }
    }

    private func reading(
        of names: [CreditName], _ clause: CreditClause, _ role: CreditRole, _ form: CreditForm
    ) -> CreditReading? {
        guard let confidence = Self.confidence(in: clause, names) else { return nil }
        let isFromStaff = Self.isFromStaff(clause, names)
        let role = isFromStaff ? .author : role
        let form = isFromStaff ? .byline : form
        let credits = names.map { name in
            let credit = Credit(
                contributor: name.contributor, kind: name.kind, role: role, location: name.location,
                affiliation: name.affiliation, tier: form.tier)
            return ReadCredit(name: name.written, credit: credit, confidence: min(confidence, name.confidence))
        }
        return CreditReading(credits: credits, form: form, confidence: confidence)
    }

    /// How sure the clause is a credit with these names; nil if it is none.
    private static func confidence(in clause: CreditClause, _ names: [CreditName]) -> Double? {
        let confidence = clause.lead?.confidence ?? clause.tail?.confidence ?? 0
        if case .nothingAfterPlace = clause.tail?.following, names.contains(where: { $0.location == nil }) {
            return nil
        }
        if names.contains(where: { $0.confidence >= 0.9 }) { return confidence }
        return clause.isBare ? nil : confidence * 0.8
    }

    /// "From our correspondents" stands above a text, "From staff reports" below it.
    private static func isFromStaff(_ clause: CreditClause, _ names: [CreditName]) -> Bool {
        guard clause.repeatedWord == "from", clause.lead?.reach == .start, clause.lead?.names == .houses else {
            return false
        }
        return names.allSatisfy { $0.kind == .staff && !$0.written.lowercased().hasSuffix("reports") }
    }

    /// The clauses as one line, whose form is that of the first and whose tier is one.
    private static func joined(_ readings: [CreditReading]) -> CreditReading? {
        guard var line = readings.first else { return nil }
        for reading in readings.dropFirst() {
            line.credits += reading.credits
            line.confidence = min(line.confidence, reading.confidence)
        }
        for index in line.credits.indices { line.credits[index].credit.tier = line.form.tier }
        return line
    }

    private static func isCapitals(_ tokens: [CreditToken]) -> Bool {
        !tokens.contains { $0.text.unicodeScalars.contains { $0.properties.isLowercase } }
    }
}

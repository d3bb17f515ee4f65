/// The phrases of all languages, ready to be looked up.
struct CreditGrammar: Sendable {
    /// Built once, from the tables of the languages.
    static let shared = CreditGrammar(CreditLanguage.all)

    /// The languages, in order.
    let languages: [CreditLanguage]
    private let leads: CreditPhraseTable<(lead: CreditLead, language: Int)>
    private let tails: CreditPhraseTable<(tail: CreditTail, language: Int)>
    private let closers: CreditPhraseTable<Int>
    private let memberPhrases: CreditPhraseTable<Int>

    init(_ languages: [CreditLanguage]) {
        self.languages = languages
        let numbered = Array(languages.enumerated())
        leads = CreditPhraseTable(numbered.flatMap { index, table in table.leads.map { ($0.0, ($0.1, index)) } })
        tails = CreditPhraseTable(numbered.flatMap { index, table in table.tails.map { ($0.0, ($0.1, index)) } })
        closers = CreditPhraseTable(numbered.flatMap { index, table in table.closers.map { ($0, index) } })
        memberPhrases = CreditPhraseTable(numbered.flatMap { index, table in table.memberPhrases.map { ($0, index) } })
    }

    /// The longest phrase before names that stands at `start` and may, behind the tokens before it and within `role`.
    func lead(
        in tokens: ArraySlice<CreditToken>, at start: Int, within role: CreditRole?
    ) -> (lead: CreditLead, language: CreditLanguage, end: Int)? {
        let found = leads.matches(in: tokens, at: start).first { match in
            reaches(match.meaning.lead.reach, tokens, start, role)
        }
        return found.map { ($0.meaning.lead, languages[$0.meaning.language], $0.end) }
    }

    private func reaches(
        _ reach: CreditLead.Reach, _ tokens: ArraySlice<CreditToken>, _ start: Int, _ role: CreditRole?
    ) -> Bool {
        guard start > tokens.startIndex else { return reach == .start || reach == .separated || reach == .anywhere }
        let previous = tokens[start - 1]
        switch reach {
        case .start: return previous.kind == .semicolon || previous.kind == .bar
        case .separated: return previous.isSeparator || previous.kind == .dash || isConjunction(previous)
        case .anywhere: return true
        case .after(let needed): return role == needed
        }
    }

    private func isConjunction(_ token: CreditToken) -> Bool {
        languages.contains { $0.conjunctions.contains(token.folded) }
    }

    /// The longest phrase behind names that stands at `start`; one that nothing may follow only where nothing does.
    func tail(
        in tokens: ArraySlice<CreditToken>, at start: Int
    ) -> (tail: CreditTail, language: CreditLanguage, end: Int)? {
        let found = tails.matches(in: tokens, at: start).first { match in
            guard case .nothingAfterPlace = match.meaning.tail.following else { return true }
            return match.end == tokens.endIndex || tokens[match.end].isSeparator
        }
        return found.map { ($0.meaning.tail, languages[$0.meaning.language], $0.end) }
    }

    /// Where a phrase that closes a clause ends, if one stands at `start`.
    func closerEnd(in tokens: ArraySlice<CreditToken>, at start: Int) -> Int? {
        closers.matches(in: tokens, at: start).first?.end
    }

    /// Whether a phrase that closes a clause stands at the end of `tokens`; none has more than six words.
    func isClosed(_ tokens: [CreditToken]) -> Bool {
        tokens.indices.suffix(6).contains { closerEnd(in: tokens[...], at: $0) == tokens.endIndex }
    }

    /// Where "reporters from" ends, if it stands at `start`.
    func memberPhraseEnd(in tokens: ArraySlice<CreditToken>, at start: Int) -> Int? {
        memberPhrases.matches(in: tokens, at: start).first?.end
    }
}

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
    private let notes: CreditPhraseTable<Int>
    private let staff: CreditPhraseTable<Bool>
    private let smallWords: CreditSmallWords

    init(_ languages: [CreditLanguage]) {
        self.languages = languages
        smallWords = CreditSmallWords(languages)
        let numbered = Array(languages.enumerated())
        leads = CreditPhraseTable(numbered.flatMap { index, table in table.leads.map { ($0.0, ($0.1, index)) } })
        tails = CreditPhraseTable(numbered.flatMap { index, table in table.tails.map { ($0.0, ($0.1, index)) } })
        closers = CreditPhraseTable(numbered.flatMap { index, table in table.closers.map { ($0, index) } })
        memberPhrases = CreditPhraseTable(numbered.flatMap { index, table in table.memberPhrases.map { ($0, index) } })
        staff = CreditPhraseTable(
            languages.flatMap { language in
                language.collectives.map { ($0, false) } + language.workers.map { ($0, true) }
            })
        notes = CreditPhraseTable(numbered.flatMap { index, table in table.notes.map { ($0, index) } })
    }

    /// The longest phrase before names that stands at `start` and may, behind the tokens before it and within `role`;
    /// where languages share it, that of the one whose "and" or "in" follows.
    func lead(
        in tokens: ArraySlice<CreditToken>, at start: Int, within role: CreditRole?
    ) -> (lead: CreditLead, language: CreditLanguage, end: Int)? {
        let found = leads.longest(in: tokens, at: start) { meaning, end in
            reaches(meaning.lead.reach, tokens, start, end, role)
        }
        guard let first = found.first else { return nil }
        let spoken =
            found.count > 1 ? language(of: tokens[first.end...], among: found.map(\.meaning.language)) : nil
        let match = found.first { $0.meaning.language == spoken } ?? first
        return (match.meaning.lead, languages[match.meaning.language], match.end)
    }

    /// How many tokens are looked at to tell a language, so that the work stays linear.
    private static let sample = 24

    /// The one of `candidates` whose "and" and "in" stand in `tokens`.
    private func language(of tokens: ArraySlice<CreditToken>, among candidates: [Int]) -> Int? {
        var scores = candidates.map { _ in 0 }
        for index in tokens.indices.prefix(Self.sample) {
            guard let spoken = smallWords[tokens[index]], tokens[index].text == tokens[index].folded else { continue }
            let name = tokens[(index + 1)...].prefix(4).prefix { $0.kind == .word && !endsName($0) }
            let isHouse = CreditHouses.kind(of: name) != nil || name.contains(where: \.isAcronym)
            let isPlace = !isHouse && (name.count == 1 || CreditTowns.contains(name))
            for (place, language) in candidates.enumerated() {
                scores[place] += Self.score(spoken, in: language, isBeforePlace: isPlace)
            }
        }
        guard let best = scores.max(), best > 0 else { return nil }
        return scores.firstIndex(of: best).map { candidates[$0] }
    }

    /// Whether a word is an "and" or an "in" of any language, where a name or place ends.
    private func endsName(_ token: CreditToken) -> Bool {
        guard let spoken = smallWords[token], token.text == token.folded else { return false }
        return spoken.ofAnd | spoken.ofIn != 0
    }

    /// How well a small word fits a language: as an "and" more before a name, as an "in" before what can be a
    /// place.
    private static func score(_ word: CreditSmallWords.Languages, in language: Int, isBeforePlace: Bool) -> Int {
        let isAnd = word.ofAnd >> language & 1 == 1
        guard isAnd || word.ofIn >> language & 1 == 1 else { return Int(word.ofNames >> language & 1) }
        return isAnd == isBeforePlace ? 3 : 5
    }

    /// The language of names that no phrase goes with: by its script, else by its "and", else English.
    func language(of tokens: ArraySlice<CreditToken>) -> CreditLanguage {
        let isHebrew = Self.isScript(0x590...0x5FF, tokens)
        let isArabic = Self.isScript(0x600...0x6FF, tokens)
        let candidates = languages.indices.filter { index in
            languages[index].conjunctions.contains("ו") == isHebrew
                && languages[index].conjunctions.contains("و") == isArabic
        }
        return (language(of: tokens, among: candidates) ?? candidates.first).map { languages[$0] } ?? .english
    }

    private static func isScript(_ range: ClosedRange<UInt32>, _ tokens: ArraySlice<CreditToken>) -> Bool {
        tokens.prefix(sample).contains {
            // The first bytes of both scripts tell other words apart at less cost.
            $0.kind == .word && $0.text.utf8.contains { (0xD6...0xDB).contains($0) }
                && $0.text.unicodeScalars.contains { range.contains($0.value) }
        }
    }

    private func reaches(
        _ reach: CreditLead.Reach, _ tokens: ArraySlice<CreditToken>, _ start: Int, _ end: Int, _ role: CreditRole?
    ) -> Bool {
        guard start > tokens.startIndex else {
            if case .after = reach { return false }
            return true
        }
        let previous = tokens[start - 1]
        switch reach {
        case .start: return previous.kind == .semicolon || previous.kind == .bar
        case .separated: return isParting(previous)
        case .beforeHouse: return isParting(previous) || opensHouse(tokens, end)
        case .anywhere: return true
        case .after(let needed): return role == needed
        }
    }

    private func isParting(_ token: CreditToken) -> Bool {
        token.isSeparator || token.kind == .dash || token.kind == .bar
            || (smallWords[token]?.ofAnd ?? 0) != 0
    }

    private func opensHouse(_ tokens: ArraySlice<CreditToken>, _ index: Int) -> Bool {
        tokens[index...].prefix(3).contains { CreditHouses.isAgency($0.folded) }
    }

    /// The longest phrase behind names that stands at `start`; one that nothing may follow only where nothing does.
    func tail(
        in tokens: ArraySlice<CreditToken>, at start: Int
    ) -> (tail: CreditTail, language: CreditLanguage, end: Int)? {
        let found = tails.longest(in: tokens, at: start) { meaning, end in
            switch meaning.tail.following {
            case .nothingAfterPlace: end == tokens.endIndex || tokens[end].isSeparator
            case .nothing: end == tokens.endIndex
            default: true
            }
        }
        return found.first.map { ($0.meaning.tail, languages[$0.meaning.language], $0.end) }
    }

    /// Where a phrase that closes a clause ends, if one stands at `start`.
    func closerEnd(in tokens: ArraySlice<CreditToken>, at start: Int) -> Int? {
        closers.longest(in: tokens, at: start).first?.end
    }

    /// Whether a phrase stands at `start` behind which a sentence says nothing more about credits.
    func isNote(in tokens: ArraySlice<CreditToken>, at start: Int, ofWords count: Int = 1) -> Bool {
        (notes.longest(in: tokens, at: start).first?.end ?? start) - start >= count
    }

    /// Where a phrase for staff ends, if one stands at `start`, and whether it is for one worker.
    func staffPhrase(in tokens: ArraySlice<CreditToken>, at start: Int) -> (isWorker: Bool, end: Int)? {
        staff.longest(in: tokens, at: start).first.map { ($0.meaning, $0.end) }
    }

    /// Whether a phrase that closes a clause stands at the end of `tokens`; none has more than six words.
    func isClosed(_ tokens: [CreditToken]) -> Bool {
        tokens.indices.suffix(6).contains { closerEnd(in: tokens[...], at: $0) == tokens.endIndex }
    }

    /// Where "reporters from" ends, if it stands at `start`.
    func memberPhraseEnd(in tokens: ArraySlice<CreditToken>, at start: Int) -> Int? {
        memberPhrases.longest(in: tokens, at: start).first?.end
    }
}

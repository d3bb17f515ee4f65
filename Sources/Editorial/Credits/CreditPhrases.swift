/// The phrases and small words by which credit lines of one language are read, to look at.
public struct CreditPhrases: Sendable, Equatable {
    /// A phrase with what it means.
    ///
    /// In its pattern, `|` parts the words that may stand in one place, `?` behind a word says that it may be missing, `*`
    /// is any one word and `#` a number; marks count as words.
    public struct Phrase: Sendable, Equatable {
        /// The pattern: `contributed to this report|story|article`.
        public var pattern: String
        /// What the names did.
        public var role: CreditRole
        /// What they did besides: "text and photos by".
        public var alsoRole: CreditRole?
        /// The kind of line.
        public var form: CreditForm
        /// Where it has to stand, or what has to follow it.
        public var place: String
        /// Which names it allows.
        public var names: String
        /// How sure such a line is a credit, from 0 to 1, before its names are looked at.
        public var confidence: Double
    }

    /// BCP 47.
    public var language: String
    /// What stands before the last name of a list.
    public var conjunctions: [String]
    /// What stands before a name and is no part of it.
    public var articles: [String]
    /// What opens a place.
    public var prepositions: [String]
    /// What opens an affiliation.
    public var affiliationWords: [String]
    /// Phrases before names.
    public var leads: [Phrase]
    /// Phrases behind names.
    public var tails: [Phrase]
    /// What may close a credit without naming anybody.
    public var closers: [String]
    /// What may stand beside a credit without naming anybody.
    public var notes: [String]
    /// What names the people of a house: "reporters from".
    public var memberPhrases: [String]

    /// Those of every language that is read, in the order in which they are asked.
    public static var all: [CreditPhrases] { CreditLanguage.all.map(CreditPhrases.init) }
}

extension CreditPhrases {
    init(_ table: CreditLanguage) {
        language = table.code
        conjunctions = table.conjunctions.sorted()
        articles = table.articles.sorted()
        prepositions = table.prepositions.sorted()
        affiliationWords = table.affiliationWords.sorted()
        leads = table.leads.map { Phrase($0.0, $0.1) }
        tails = table.tails.map { Phrase($0.0, $0.1) }
        closers = table.closers
        notes = table.notes
        memberPhrases = table.memberPhrases
    }
}

extension CreditPhrases.Phrase {
    fileprivate init(_ pattern: String, _ lead: CreditLead) {
        self.init(
            pattern: pattern, role: lead.role, alsoRole: lead.alsoRole, form: lead.form,
            place: lead.reach.wording + (lead.needsCloser ? ", if a closing phrase ends the names" : ""),
            names: lead.names.wording, confidence: lead.confidence)
    }

    fileprivate init(_ pattern: String, _ tail: CreditTail) {
        self.init(
            pattern: pattern, role: tail.role, alsoRole: nil, form: tail.form, place: tail.following.wording,
            names: tail.names.wording, confidence: tail.confidence)
    }
}

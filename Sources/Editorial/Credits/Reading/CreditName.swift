/// A name of a credit line with what stands by it.
struct CreditName: Sendable, Equatable {
    /// As written, without article and title.
    var written: String
    /// The registry's id, or the name as written.
    var contributor: String
    /// What it is.
    var kind: ContributorKind
    /// How sure that is.
    var confidence: Double
    /// The place, as written.
    var location: String?
    /// The house, as written.
    var affiliation: String?
    /// Whether nothing but a comma stands before it.
    var followsComma = false
    /// Whether a semicolon stands before it.
    var followsSemicolon = false
    /// Whether it is one word that nobody knows.
    var isLone = false
    /// Whether the registry has it.
    var isRegistered = false
    /// Whether the registry has it, or everybody knows it.
    var isKnown = false
    /// Whether it is the initials of who wrote for the house beside them: "dpa/vk".
    var isInitials = false
    /// Whether a known house, or a trade in one, stands by it.
    var hasHouse = false

    /// Whether a phrase of its language names it: "la rédaction".
    var isStaffPhrase = false
    /// Whether such a phrase names one worker, whose name may follow: "notre correspondant".
    var isWorker = false

    /// Whether it is staff or agencies that are not named.
    var isUnnamed: Bool { kind == .staff || kind == .agencies }

    /// Whether it is an agency or publication.
    var isHouse: Bool { kind == .agency || kind == .publication }
}

/// What the names of a clause are read with.
struct CreditNameContext: Sendable {
    /// The contributors that are known.
    var registry: ContributorRegistry
    /// The phrases.
    var grammar: CreditGrammar
    /// The language of the clause.
    var language: CreditLanguage
    /// What the names did.
    var role: CreditRole
    /// The kind of line.
    var form: CreditForm
    /// Which names are allowed.
    var policy: CreditNamePolicy
    /// Whether the whole line is in capitals.
    var isCapitals: Bool
    /// The last word of the lead.
    var repeatedWord: String?
    /// Whether a name stands before the one that is read.
    var isAfterName = false
    /// Whether nothing but a comma stands between the two.
    var isAfterComma = false
    /// Whether a slash stands before it.
    var isAfterSlash = false
    /// Whether a slash stands behind it.
    var isBeforeSlash = false
    /// Whether a slash stands before it or behind it.
    var isBesideSlash = false

    /// Whether `token` is one of `words`, written small as it would be within a line.
    func isSmall(_ token: CreditToken, in words: Set<String>) -> Bool {
        token.kind == .word && words.contains(token.folded)
            && (isCapitals || token.text == token.folded || token.isCaseless)
    }
}

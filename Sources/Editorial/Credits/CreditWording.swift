/// How credits are worded in one language.
///
/// Templates have `{names}` where the names go; a sentence ends with its full stop.
public struct CreditWording: Hashable, Sendable {
    /// One sentence, for one name and for several.
    public struct Sentence: Hashable, Sendable {
        /// For one name: `{names} contributed to this report.`
        public var one: String
        /// For several.
        public var many: String

        /// A sentence that is the same for one name and for several.
        public init(_ text: String) {
            one = text
            many = text
        }

        /// A sentence with a form for one name and one for several.
        public init(one: String, many: String) {
            self.one = one
            self.many = many
        }
    }

    /// What stands before the last name: ` and `, blanks included.
    public var and: String
    /// The same before a name in Latin letters, where a script joins it otherwise.
    public var andBeforeLatin: String?
    /// What stands between names: `, `.
    public var comma: String
    /// What stands between names that do not share a place: `; `.
    public var semicolon: String
    /// Names with their place: `{names} in {place}`.
    public var place: String
    /// A name with its house: `{names} of {house}`.
    public var affiliation: String
    /// The sentence of each role.
    public var roles: [CreditRole: Sentence]

    /// The wording of a language.
    public init(
        and: String, andBeforeLatin: String? = nil, comma: String = ", ", semicolon: String = "; ", place: String,
        affiliation: String, roles: [CreditRole: Sentence]
    ) {
        self.and = and
        self.andBeforeLatin = andBeforeLatin
        self.comma = comma
        self.semicolon = semicolon
        self.place = place
        self.affiliation = affiliation
        self.roles = roles
    }
}

/// An entry of the registry: who can be credited, under which names.
public struct Contributor: Hashable, Sendable {
    /// The id, which is also the name of its file: `afp` in `contributors/afp.yaml`.
    public var id: String
    /// The full name: `Agence France-Presse`.
    public var name: String
    /// What kind of contributor it is.
    public var kind: ContributorKind
    /// Other names that mean it; of all but persons the first is the one that a credit line prints, the name where
    /// there is none.
    public var aliases: [String]
    /// How a credit line prints it, by language (BCP 47).
    public var wording: [String: String]
    /// What was agreed on use and pay, in free text.
    public var terms: String?
    /// What it is paid by.
    public var rate: RateUnit?
    /// The days on which it may be credited.
    public var active: ActiveDates

    /// An entry of the registry.
    public init(
        id: String, name: String, kind: ContributorKind, aliases: [String] = [], wording: [String: String] = [:],
        terms: String? = nil, rate: RateUnit? = nil, active: ActiveDates = .always
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.wording = wording
        self.terms = terms
        self.rate = rate
        self.active = active
    }

    /// Id, name and aliases: whatever means the contributor.
    public var names: [String] { [id, name] + aliases }

    /// How a credit line in `language` prints the contributor: its wording, that of the language without region, else
    /// its usual name.
    public func printed(in language: String) -> String {
        let base = String(language.prefix { $0 != "-" && $0 != "_" })
        return wording[language] ?? wording[base] ?? wording[base.lowercased()] ?? usualName
    }

    /// A person's name, since its aliases are misspellings and pen names; of all others the first alias: `AFP`.
    var usualName: String { kind == .person ? name : aliases.first ?? name }
}

/// An entry of the registry: who can be credited, under which names.
public struct Contributor: Hashable, Sendable {
    /// The id, which is also the name of its file: `afp` in `contributors/afp.yaml`.
    public var id: String
    /// The full name: `Agence France-Presse`.
    public var name: String
    /// What kind of contributor it is.
    public var kind: ContributorKind
    /// Other names that mean it; the first is the one that a credit line prints, the name where there is none.
    public var aliases: [String]
    /// How a credit line prints it, by language; the first alias where a language has none.
    public var wording: [String: String]
    /// What was agreed on use and pay, in free text.
    public var terms: String?

    /// An entry of the registry.
    public init(
        id: String, name: String, kind: ContributorKind, aliases: [String] = [], wording: [String: String] = [:],
        terms: String? = nil
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.wording = wording
        self.terms = terms
    }

    /// How a credit line in `language` prints the contributor.
    public func printed(in language: String) -> String { wording[language] ?? aliases.first ?? name }
}

/// Whom a name that the registry does not know may mean.
public struct ContributorMatch: Sendable, Equatable {
    /// Who is meant.
    public enum Target: Sendable, Equatable {
        /// A contributor of the registry.
        case contributor(Contributor)
        /// Somebody who works in the newsroom, and is not in the registry.
        case person(Person)
    }

    /// What two names have in common, the surest first.
    public enum Reason: String, CaseIterable, Sendable {
        /// The same letters; only capitals, accents, apostrophes, hyphens or blanks differ.
        case letters
        /// The same words in another order.
        case order
        /// The same words but for such as "news" and "agency".
        case words
        /// A first name is an initial, or a middle name is missing.
        case initials
        /// A few letters differ.
        case spelling
        /// One is made of the first letters of the other.
        case acronym
    }

    /// Who is meant.
    public let target: Target
    /// The name that is like the unknown one: an id, a name or an alias.
    public let name: String
    /// What they have in common.
    public let reason: Reason

    /// A match.
    public init(target: Target, name: String, reason: Reason) {
        self.target = target
        self.name = name
        self.reason = reason
    }

    /// The id or handle of who is meant.
    public var id: String {
        switch target {
        case .contributor(let contributor): contributor.id
        case .person(let person): person.handle.text
        }
    }

    /// The full name of who is meant.
    public var fullName: String {
        switch target {
        case .contributor(let contributor): contributor.name
        case .person(let person): person.name
        }
    }
}

extension ContributorMatch {
    /// The command that makes the registry take `unknown` for who is meant.
    public func command(for unknown: String, in registry: ContributorRegistry) -> String {
        switch target {
        case .contributor(let contributor):
            return "galley contributors change \(contributor.id) --alias \(Wording.shellWord(unknown))"
        case .person(let person):
            let isSame = ContributorRegistry.key(of: person.name) == ContributorRegistry.key(of: unknown)
            return registry.commandToAdd(person.name, .person, id: person.handle.text)
                + (isSame ? "" : " --alias \(Wording.shellWord(unknown))")
        }
    }
}

extension ContributorRegistry {
    /// The command that adds a contributor of this name, under an id that is free.
    /// - Parameter id: What the id is made of; the name where nothing is said.
    public func commandToAdd(_ name: String, _ kind: ContributorKind, id: String? = nil) -> String {
        "galley contributors add \(freeID(for: id ?? name)) --name \(Wording.shellWord(name)) --kind \(kind.rawValue)"
    }

    /// A free id in small Latin letters; a placeholder for a name without any.
    private func freeID(for name: String) -> String {
        let words = FoldedName(name).words.map { String(decoding: $0, as: UTF8.self) }
        let wanted = Slug.shortened(words.filter(Contributor.isID).joined(separator: "-"), to: 36)
        guard Contributor.isID(wanted) else { return "ID" }
        let free = (1...999).lazy.map { $0 == 1 ? wanted : "\(wanted)-\($0)" }.first { contributor(named: $0) == nil }
        return free ?? "ID"
    }
}

internal import Catalogue
import Editorial

/// Who is meant by names and by persons, as the registry and the people of one moment have it.
struct ContributorIdentities {
    let registry: ContributorRegistry
    let people: People?

    /// What stands for a contributor: its id, or what spellings of a name that is not known have in common.
    func identity(of name: String) -> String { registry.identity(of: name) }

    /// The contributor with an identity that is an id; nil for a name that the registry does not have.
    func registered(_ identity: String) -> CreditedContributor? {
        guard let known = registry.contributor(named: identity) else { return nil }
        return CreditedContributor(id: known.id, name: known.name)
    }

    /// The contributors whose words a revision brought: the wire contributor; else the person, by handle and by name; none
    /// for a notice.
    func identities(of words: WordingRow) -> Set<String> {
        if let wire = words.wire { return [identity(of: wire)] }
        guard let person = words.person else { return [] }
        let now = Handle(person).flatMap { people?.person($0)?.name }
        return Set([person, now ?? words.name ?? person].map(identity))
    }
}

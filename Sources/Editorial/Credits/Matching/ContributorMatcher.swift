/// Finds whom unknown names may mean, among the contributors of a registry and the people of the newsroom.
///
/// Built once for many names: most of what two names can have in common is looked up.
public struct ContributorMatcher: Sendable {
    /// One name of somebody.
    struct Entry: Sendable {
        let target: ContributorMatch.Target
        let name: String
        let spelling: NameSpelling
    }

    let entries: [Entry]
    private(set) var byKey: [Key: [Int]] = [:]
    private(set) var byLength: [Length: [Int]] = [:]

    /// What a name is looked up by.
    enum Key: Hashable, Sendable {
        case letters([UInt8])
        case sortedWords([[UInt8]])
        case lastWord([UInt8])
        case core([UInt8])
        case initials([UInt8])
    }

    /// What names are looked up by to compare their letters.
    struct Length: Hashable, Sendable {
        var isCore: Bool
        var count: Int

        init(_ form: NameForm) { (isCore, count) = (form.isCore, form.letters.count) }
    }

    /// The most matches of one name.
    public static let limit = 3

    /// A matcher; people whom the registry knows by their name are found as contributors.
    /// - Complexity: O(names).
    public init(registry: ContributorRegistry, people: [Person]) {
        let named = registry.contributors.flatMap { contributor in
            contributor.names.map {
                (ContributorMatch.Target.contributor(contributor), $0, contributor.kind == .person)
            }
        }
        let working = people.filter { registry.contributor(named: $0.name) == nil }.map {
            (ContributorMatch.Target.person($0), $0.name, true)
        }
        entries = (named + working).map { target, name, isPerson in
            Entry(target: target, name: name, spelling: NameSpelling(name, isPerson: isPerson))
        }
        for (index, entry) in entries.enumerated() where !entry.spelling.letters.isEmpty {
            for key in entry.spelling.keys { byKey[key, default: []].append(index) }
            for form in entry.spelling.forms { byLength[Length(form), default: []].append(index) }
        }
    }

    /// Whom a name may mean, the likeliest first, at most `limit`. Several words that name a person are matched with
    /// persons only, and what names none with all others; a single word may be anything.
    /// - Complexity: O(names of about the same length).
    public func matches(for name: String, kind: ContributorKind) -> [ContributorMatch] {
        let wanted = NameSpelling(name, isPerson: kind == .person)
        guard !wanted.letters.isEmpty else { return [] }
        var best: [String: Candidate] = [:]
        for found in candidates(for: wanted) where fits(entries[found.index].spelling, wanted) {
            let id = Self.identity(of: entries[found.index].target)
            if best[id].map({ ($0.rank, $0.index) > (found.rank, found.index) }) ?? true { best[id] = found }
        }
        return best.values.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.prefix(Self.limit).map { found in
            ContributorMatch(target: entries[found.index].target, name: entries[found.index].name, reason: found.reason)
        }
    }

    private func fits(_ known: NameSpelling, _ wanted: NameSpelling) -> Bool {
        if wanted.isPerson, wanted.words.count == 1 { return true }
        return known.isPerson == wanted.isPerson
    }

    private static func identity(of target: ContributorMatch.Target) -> String {
        switch target {
        case .contributor(let contributor): "contributor \(contributor.id)"
        case .person(let person): "person \(person.handle)"
        }
    }
}

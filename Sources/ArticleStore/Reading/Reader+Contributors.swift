internal import Catalogue
import Editorial

extension Reader {
    func contributor(_ name: String) throws(NewsroomError) -> ContributorView {
        try answering {
            let registry = try contributors()
            guard let contributor = registry.contributor(named: name) else {
                throw NewsroomError.unknownContributor(name, in: registry)
            }
            let count = try catalogue.articleCount(crediting: registry.keys(of: contributor.id))
            return ContributorView(contributor: contributor, articles: count)
        }
    }

    /// The names that the registry does not know, those of the most articles first.
    func unknownContributors() throws(NewsroomError) -> [UnknownContributor] {
        try answering {
            let registry = try contributors()
            let matcher = ContributorMatcher(registry: registry, people: try people().all)
            let names = try catalogue.creditedNames { registry.contributor(named: $0) == nil }
            return names.map { UnknownContributor($0, registry, matcher) }.sorted {
                ($1.articles, $0.name, $0.example) < ($0.articles, $1.name, $1.example)
            }
        }
    }
}

extension UnknownContributor {
    fileprivate init(_ credited: CreditedName, _ registry: ContributorRegistry, _ matcher: ContributorMatcher) {
        let credit = credited.newest.credits.first { ContributorRegistry.key(of: $0.contributor) == credited.key }
        let name = credit?.contributor ?? credited.key
        let kind = credit.flatMap { ContributorKind(rawValue: $0.kind) } ?? .person
        let matches = matcher.matches(for: name, kind: kind).map {
            Match(match: $0, command: $0.command(for: name, in: registry))
        }
        self.init(
            name: name, kind: kind, articles: credited.articles, example: credited.newest.slug, matches: matches,
            addition: registry.commandToAdd(name, kind))
    }
}

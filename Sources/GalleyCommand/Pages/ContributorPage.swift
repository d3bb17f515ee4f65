import ArticleStore
import Editorial

/// All that is known of a contributor, for people.
enum ContributorPage {
    static func lines(_ view: ContributorView, _ terminal: Terminal) -> [String] {
        let contributor = view.contributor
        let wording = contributor.wording.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        let facts: [(String, String?)] = [
            ("id", contributor.id), ("kind", contributor.kind.rawValue),
            ("aliases", contributor.aliases.isEmpty ? nil : contributor.aliases.joined(separator: ", ")),
            ("wording", wording.isEmpty ? nil : wording.joined(separator: "; ")), ("terms", contributor.terms),
            ("rate", contributor.rate.map { "by \($0.rawValue)" }),
            ("active", contributor.active == .always ? nil : contributor.active.description),
            ("credited in", "\(view.articles) article\(view.articles == 1 ? "" : "s")"),
        ]
        return [Paint.bold(VisibleText.line(contributor.name), terminal.isColoured)]
            + facts.compactMap { name, value in
                value.map { "  \(DisplayWidth.padded(name, to: 11))  \(VisibleText.line($0))" }
            }
    }
}

/// The names that nobody knows, for people: whom each may mean, and what to do.
enum UnknownContributorPage {
    static func lines(_ names: [UnknownContributor]) -> [String] {
        names.isEmpty ? ["Every name that is credited is known."] : names.flatMap(lines)
    }

    private static func lines(_ unknown: UnknownContributor) -> [String] {
        let count = unknown.articles == 1 ? "1 article" : "\(unknown.articles) articles, the newest"
        let matches = unknown.matches.flatMap { match in
            ["  \(question(match.match))", "    \(match.command)"]
        }
        let addition = ["  \(unknown.matches.isEmpty ? "new" : "else new"):", "    \(unknown.addition)"]
        return ["\(unknown.name) (\(unknown.kind.rawValue)), in \(count) \(unknown.example)"].map(VisibleText.line)
            + (matches + addition).map(VisibleText.line)
    }

    /// `afp, Agence France-Presse? (spelling of “Agence France Presse”)`.
    private static func question(_ match: ContributorMatch) -> String {
        let who =
            switch match.target {
            case .contributor(let contributor): "\(contributor.id), \(contributor.name)"
            case .person(let person): "\(person.handle), \(person.name), who works here"
            }
        let reason =
            switch match.reason {
            case .letters: "written otherwise"
            case .order: "its words in another order"
            case .words: "the same but for such words as news and agency"
            case .spelling: "a few letters differ"
            case .initials: "initials, or a middle name"
            case .acronym: "its first letters"
            }
        let like = match.name.utf8.elementsEqual(match.fullName.utf8) ? "" : " of “\(match.name)”"
        return "\(who)? (\(reason)\(like))"
    }
}

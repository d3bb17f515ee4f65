import Editorial

extension Contributor {
    /// One element of what `contributors` answers.
    package var json: JSON {
        let languages = wording.sorted { $0.key < $1.key }.map { JSON.Member(key: $0.key, value: .string($0.value)) }
        return [
            "id": .string(id), "name": .string(name), "kind": .string(kind.rawValue), "aliases": .texts(aliases),
            "wording": .object(languages), "terms": .text(terms), "rate": .text(rate?.rawValue),
            "active": ["from": .text(active.from?.description), "until": .text(active.until?.description)],
        ]
    }
}

extension ContributorView {
    /// What `contributors show` answers.
    package var json: JSON { contributor.json.followed(by: ["articles": .number(articles)]) }
}

extension UnknownContributor {
    /// One element of what `contributors --unknown` answers.
    package var json: JSON {
        [
            "name": .string(name), "kind": .string(kind.rawValue), "articles": .number(articles),
            "example": .string(example), "matches": .array(matches.map(\.json)), "add": .string(addition),
        ]
    }
}

extension UnknownContributor.Match {
    fileprivate var json: JSON {
        let isPerson = if case .person = match.target { true } else { false }
        return [
            "contributor": .text(isPerson ? nil : match.id), "person": .text(isPerson ? match.id : nil),
            "name": .string(match.fullName), "as": .string(match.name), "reason": .string(match.reason.rawValue),
            "command": .string(command),
        ]
    }
}

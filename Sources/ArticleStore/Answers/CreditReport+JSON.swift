import Editorial

extension CreditReport {
    /// What `credits report` answers.
    package func json(of query: CreditReportQuery) -> JSON {
        [
            "commit": .string(commit), "asOf": .text(query.asOf?.description), "since": .text(query.since?.description),
            "until": .text(query.until?.description), "zone": .string(zone), "contributor": contributor?.json ?? .null,
            "role": .text(query.role?.rawValue), "by": .string(grouping.rawValue),
            "published": .bool(query.countsPublishedOnly),
            "rows": .array(rows.map { $0.json(isDetailed: query.isDetailed) }), "total": total.json,
        ]
    }
}

extension CreditedContributor {
    fileprivate var json: JSON { ["id": .text(id), "name": .string(name)] }
}

extension CreditFigures {
    fileprivate var json: JSON {
        [
            "articles": .number(articles), "publications": .number(publications), "words": .number(words),
            "allWords": .number(allWords), "share": .fraction(words, of: allWords),
            "first": .text(first?.description), "last": .text(last?.description),
        ]
    }
}

extension CreditReportRow {
    fileprivate func json(isDetailed: Bool) -> JSON {
        let name: JSON =
            switch group {
            case .month(let month): ["month": .string(month)]
            case .section(let section): ["section": .text(section)]
            case .contributor(let contributor): ["contributor": contributor.json]
            }
        let row = name.followed(by: figures.json)
        guard isDetailed else { return row }
        return row.followed(by: ["uses": .array(uses.map(\.json)), "edition": .array(editions.map(\.json))])
    }
}

extension CreditReportUse {
    fileprivate var json: JSON {
        [
            "article": .string(article), "slug": .string(slug), "headline": .string(headline),
            "revision": .number(revision), "commit": .string(commit), "action": .string(action),
            "at": .string(at.description), "published": .bool(isPublication), "kind": .text(kind),
            "section": .text(section),
            "credits": .array(
                credits.map { ["contributor": .string($0.contributor), "role": .string($0.role)] }),
        ]
    }
}

extension CreditReportEdition {
    fileprivate var json: JSON {
        [
            "article": .string(article), "slug": .string(slug), "revision": .number(revision),
            "commit": .string(commit), "words": .number(words), "allWords": .number(allWords),
            "origins": .array(
                origins.map { origin in
                    [
                        "revision": .number(origin.revision), "commit": .string(origin.commit),
                        "person": .text(origin.person), "wire": .text(origin.wire),
                        "at": .string(origin.at.description), "words": .number(origin.words),
                        "counted": .bool(origin.isCounted),
                    ]
                }),
        ]
    }
}

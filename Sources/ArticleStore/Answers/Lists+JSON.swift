import Editorial

extension ArticleLine {
    /// One element of what `list` and `search` answer.
    package var json: JSON {
        [
            "id": .string(id), "slug": .string(slug), "path": .string(path), "headline": .string(headline),
            "state": .string(state), "status": .string(status), "revision": .number(revision),
            "updated": .string(updated.description), "by": .string(by), "cursor": .string(cursor),
        ]
    }
}

extension SearchPage {
    /// What `search` answers.
    package var json: JSON {
        .array(
            hits.map { hit in
                hit.article.json.followed(by: [
                    "snippet": .array(hit.snippet.map { ["text": .string($0.text), "hit": .bool($0.isHit)] }),
                    "rankedAtOnce": rankedAtOnce.map { .number($0) } ?? .null,
                ])
            })
    }
}

extension BoardState {
    /// One column of what `board` answers.
    package var json: JSON {
        ["state": .string(state), "count": .number(count), "articles": .array(articles.map(\.json))]
    }
}

extension LogEntry {
    /// One element of what `log` answers.
    package var json: JSON {
        [
            "revision": .number(revision), "action": .string(action), "person": .string(person),
            "at": .string(at.description), "from": .text(from), "to": .text(to), "commit": .string(commit),
            "content": .string(content), "note": .text(note),
        ]
    }
}

import Editorial

extension ActionResult {
    /// What every action on an article answers.
    package var json: JSON {
        [
            "id": .string(id.text), "slug": .string(slug), "path": .string(path), "revision": .number(revision),
            "state": .string(state.text), "status": .string(status.rawValue), "content": .string(content.hex),
            "commit": .string(commit), "edition": .text(edition),
        ]
    }
}

extension DueOutcome {
    /// The action's answer, then when it was due, when it ran, and why it was not published.
    package var json: JSON {
        result.json.followed(by: [
            "due": .string(due.description), "ran": .string(ran.description), "failure": .text(failure),
        ])
    }
}

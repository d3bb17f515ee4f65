import Editorial

extension ArticleView {
    /// What `show` answers.
    package var json: JSON {
        [
            "id": .string(id.text), "slug": .string(shown.slug), "path": .string(path), "revision": .number(revision),
            "state": .string(status.state.text), "status": .string(status.publication.rawValue),
            "content": .string(contentID.hex),
            "fields": .object(shown.fields.map { JSON.Member(key: $0.key, value: JSON($0.value)) }),
            "credits": .array(zip(credits, lines).map(JSON.init)), "media": .array(shown.media.map(JSON.init)),
            "approvals": .array(status.approvals.map(JSON.init)),
            "comments": .array(status.comments.filter { $0.resolvedBy == nil }.map(JSON.init)),
            "schedule": status.schedule.map(JSON.init) ?? .null, "kind": .text(status.kind?.rawValue),
            "assignee": .text(status.assignee?.text), "section": .text(shown.section), "tags": .texts(shown.tags),
            "body": .string(shown.body),
        ]
    }

    /// The printed lines, one for each credit.
    private var lines: [String?] {
        creditLines + [String?](repeating: nil, count: max(0, credits.count - creditLines.count))
    }
}

extension JSON {
    /// A credit with the line that it is printed in.
    package init(_ credit: Credit, line: String?) {
        self = [
            "contributor": .string(credit.contributor), "kind": .string(credit.kind.rawValue),
            "role": .string(credit.role.rawValue), "location": .text(credit.location),
            "affiliation": .text(credit.affiliation), "tier": .string(credit.tier.rawValue),
            "confidence": credit.confidence.map { .decimal(Credit.text(of: $0)) } ?? .null, "line": .text(line),
        ]
    }

    /// A media file, or a caption that came without its picture.
    package init(_ item: MediaItem) {
        self = [
            "file": .text(item.file), "caption": .text(item.caption), "credit": .text(item.credit),
            "alt": .text(item.alt),
        ]
    }

    /// An approval.
    package init(_ approval: Approval) {
        self = [
            "by": .string(approval.by.text), "at": .string(approval.at.description),
            "content": .string(approval.content.hex),
        ]
    }

    /// A comment that is open.
    package init(_ comment: Comment) {
        self = [
            "id": .string(comment.id), "by": .string(comment.by.text), "at": .string(comment.at.description),
            "text": .string(comment.text), "blocking": .bool(comment.isBlocking),
        ]
    }

    /// A schedule.
    package init(_ schedule: Schedule) {
        self = [
            "at": .string(schedule.at.description), "zone": .string(schedule.zone), "by": .string(schedule.by.text),
        ]
    }

    /// The value of a field, as the front matter has it.
    ///
    /// The depth is bounded: what nests deeper than 64 levels is refused where front matter is read.
    package init(_ node: YAMLNode) {
        switch node.content {
        case .null: self = .null
        case .bool(let value): self = .bool(value)
        case .int(let value): self = .number(value)
        case .decimal(let value): self = .decimal(value)
        case .string(let value): self = .string(value)
        case .list(let elements): self = .array(elements.map { JSON($0) })
        case .map(let entries): self = .object(entries.map { Member(key: $0.key, value: JSON($0.value)) })
        }
    }
}

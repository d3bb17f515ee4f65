extension ArticleStatus {
    /// The status as `status.yaml` holds it: keys in one order, what is empty left out, instants in UTC.
    public var yaml: YAMLNode {
        .map([
            ("state", .string(state.text)), ("status", .string(publication.rawValue)), ("revision", .int(revision)),
            ("content", .string(content.hex)), ("kind", kind.map { .string($0.rawValue) }),
            ("stands", stands?.yaml), ("submittedby", submittedBy.map { .string($0.text) }),
            ("savers", .texts(savers)), ("approvals", .list(approvals, \.yaml)),
            ("voidedapprovals", .list(voidedApprovals, \.yaml)), ("schedule", schedule?.yaml),
            ("edition", edition?.yaml), ("assignee", assignee.map { .string($0.text) }),
            ("due", due.map { .string($0.description) }), ("comments", .list(comments, \.yaml)),
            ("confirmedcredits", confirmedCredits.map { .string($0.hex) }),
            ("slugline", slugline.map(YAMLNode.string)), ("ednote", ednote.map(YAMLNode.string)),
            ("credits", .list(credits, \.yaml)), ("source", source?.yaml),
        ])
    }

    /// The text of `status.yaml`.
    public var text: String { yaml.yaml() }

    /// Reads a `status.yaml`; keys that are not known are passed over.
    /// - Throws: `YAMLError` with the line and the remedy.
    public init(yaml text: String) throws(YAMLError) {
        try self.init(try YAMLRecord(try YAMLNode.parse(text), "the status"))
    }

    private init(_ record: YAMLRecord) throws(YAMLError) {
        self.init(
            state: try record.required("state", "the name of a state") { StateName($0) },
            content: try record.content("content"), savers: try record.texts("savers"))
        let names = PublicationStatus.allCases.map(\.rawValue).joined(separator: ", ")
        publication = try record.required("status", "one of \(names)") { PublicationStatus(rawValue: $0) }
        revision = try record.revision("revision")
        kind = try record.kind("kind")
        try readReview(record)
        edition = try record.record("edition", EditionRecord.init)
        try readDesk(record)
    }

    private mutating func readReview(_ record: YAMLRecord) throws(YAMLError) {
        stands = try record.record("stands", StandingContent.init)
        submittedBy = try record.optional("submittedby", "a person's handle") { Handle($0) }
        approvals = try record.list("approvals", Approval.init)
        voidedApprovals = try record.list("voidedapprovals", Approval.init)
        schedule = try record.record("schedule", Schedule.init)
        confirmedCredits = try record.optional("confirmedcredits", "an object id") { ContentID($0) }
    }

    private mutating func readDesk(_ record: YAMLRecord) throws(YAMLError) {
        assignee = try record.optional("assignee", "a person's handle") { Handle($0) }
        due = try record.optional("due", "an instant") { Instant($0) }
        comments = try record.list("comments", Comment.init)
        slugline = try record.text("slugline")
        ednote = try record.text("ednote")
        credits = (record.node("credits")?.elements ?? []).compactMap { Credit($0) }
        source = try record.record("source", ImportSource.init)
    }
}

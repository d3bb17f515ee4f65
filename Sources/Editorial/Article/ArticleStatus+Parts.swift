extension StandingContent {
    init(_ record: YAMLRecord) throws(YAMLError) {
        self.init(revision: try record.revision("revision"), content: try record.content("content"))
    }

    var yaml: YAMLNode { .map([("revision", .int(revision)), ("content", .string(content.hex))]) }
}

extension Approval {
    init(_ node: YAMLNode) throws(YAMLError) {
        let record = try YAMLRecord(node, "an approval")
        self.init(
            by: try record.handle("by"), at: try record.instant("at"), content: try record.content("content"),
            revision: try record.revision("revision"))
    }

    var yaml: YAMLNode {
        .map([
            ("by", .string(by.text)), ("at", .string(at.description)), ("content", .string(content.hex)),
            ("revision", .int(revision)),
        ])
    }
}

extension Schedule {
    init(_ record: YAMLRecord) throws(YAMLError) {
        self.init(
            at: try record.instant("at"), zone: try record.required("zone", "a time zone such as Europe/Paris") { $0 },
            by: try record.handle("by"))
        overrides = try record.texts("overrides")
    }

    var yaml: YAMLNode {
        .map([
            ("at", .string(at.description)), ("zone", .string(zone)), ("by", .string(by.text)),
            ("overrides", .texts(overrides)),
        ])
    }
}

extension EditionRecord {
    init(_ record: YAMLRecord) throws(YAMLError) {
        self.init(
            content: try record.content("content"), revision: try record.revision("revision"),
            kind: try record.kind("kind") ?? .original, first: try record.instant("first"),
            updated: try record.instant("updated"), slug: try record.required("slug", "a slug") { $0 })
        path = try record.text("path").flatMap { ArticlePath($0) }
    }

    var yaml: YAMLNode {
        .map([
            ("content", .string(content.hex)), ("revision", .int(revision)), ("kind", .string(kind.rawValue)),
            ("first", .string(first.description)), ("updated", .string(updated.description)), ("slug", .string(slug)),
            ("path", path.map { .string($0.text) }),
        ])
    }
}

extension Comment {
    init(_ node: YAMLNode) throws(YAMLError) {
        let record = try YAMLRecord(node, "a comment")
        self.init(
            id: try record.required("id", "the comment's id") { $0 }, by: try record.handle("by"),
            at: try record.instant("at"), text: try record.text("text") ?? "",
            isBlocking: record.node("blocking")?.flag ?? false)
        resolvedBy = try record.optional("resolvedby", "a person's handle") { Handle($0) }
    }

    var yaml: YAMLNode {
        .map([
            ("id", .string(id)), ("by", .string(by.text)), ("at", .string(at.description)), ("text", .string(text)),
            ("blocking", isBlocking ? true : nil), ("resolvedby", resolvedBy.map { .string($0.text) }),
        ])
    }
}

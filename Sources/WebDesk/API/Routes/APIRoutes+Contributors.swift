import ArticleStore
import Editorial
import HTTPTypes

extension APIRoutes {
    private static let contributor = APIParameter.path("contributor", "An id, a name or an alias.")

    private static let facts = APISchema.request([
        ("name", APISchema.text), ("kind", APISchema.choice(ContributorKind.allCases.map(\.rawValue))),
        ("aliases", APISchema.texts), ("dropAliases", APISchema.texts),
        ("wording", ["type": "object", "additionalProperties": APISchema.textOrNull]),
        ("terms", APISchema.textOrNull),
        ("rate", ["enum": .array(RateUnit.allCases.map { .string($0.rawValue) } + [.null])]),
        ("from", APISchema.textOrNull), ("until", APISchema.textOrNull),
    ])

    static let contributors: [APIRoute] = [
        APIRoute(
            method: .put, path: "/contributors/{contributor}", name: "setContributor",
            summary: "Adds a contributor under an id, or changes what is given of one; the rest stays.",
            access: .insider(.administer), parameters: [contributor, noted], body: .json(facts),
            answer: .json(APISchema.named("ConfigurationResult")), failures: [404, 409]
        ) { call in
            let (name, registry) = (try call.path("contributor"), try await call.newsroom.contributors())
            let edit = try ContributorEdit(try await call.json())
            guard registry.contributor(named: name) == nil else {
                return try await configure(.changeContributor(name, edit), call)
            }
            let bare = Contributor(
                id: name, name: edit.name ?? name, kind: edit.kind ?? .agency, aliases: edit.addedAliases)
            return try await configure(.addContributor(try edit.applied(to: bare)), call)
        },
        APIRoute(
            method: .delete, path: "/contributors/{contributor}", name: "removeContributor",
            summary: "Removes a contributor from the registry; credits keep the id.", access: .insider(.administer),
            parameters: [contributor, noted], answer: .json(APISchema.named("ConfigurationResult")),
            failures: [404, 409]
        ) { call in try await configure(.removeContributor(try call.path("contributor")), call) },
        APIRoute(
            method: .post, path: "/contributors/{contributor}/merge", name: "mergeContributors",
            summary:
                "Makes one contributor of two: the names of this one, and every credit given to it, are the other's.",
            access: .insider(.administer), parameters: [contributor, noted],
            body: .json(APISchema.request([("into", APISchema.text)], required: ["into"])),
            answer: .json(APISchema.named("ConfigurationResult")), failures: [404, 409]
        ) { call in
            var record = try JSONRecord(try await call.json(), keys: ["into"])
            let into = try record.required("into")
            return try await configure(.mergeContributors(from: try call.path("contributor"), into: into), call)
        },
        APIRoute(
            method: .post, path: "/contributors/{contributor}/rename", name: "renameContributor",
            summary:
                "Gives a contributor another name, and another id where one is given; the old ones go on meaning it.",
            access: .insider(.administer), parameters: [contributor, noted],
            body: .json(APISchema.request([("name", APISchema.text), ("id", APISchema.text)], required: ["name"])),
            answer: .json(APISchema.named("ConfigurationResult")), failures: [404, 409]
        ) { call in
            var record = try JSONRecord(try await call.json(), keys: ["name", "id"])
            let (name, id) = (try record.required("name"), try record.text("id"))
            return try await configure(
                .renameContributor(try call.path("contributor"), name: name, id: id), call)
        },
    ]
}

extension ContributorEdit {
    /// Reads an edit. What is null is taken away, what is not there stays.
    /// - Throws: `NewsroomError`, `UnreadableArgument`.
    init(_ json: JSON) throws {
        var record = try JSONRecord(
            json,
            keys: ["name", "kind", "aliases", "dropAliases", "wording", "terms", "rate", "from", "until"])
        let given = Set(record.keys)
        func fact<Value>(_ key: String, _ read: (String) throws -> Value) throws -> Fact<Value> {
            guard given.contains(key) else { return .keep }
            return try record.text(key).map { .set(try read($0)) } ?? .remove
        }
        self.init(
            name: try record.text("name"), kind: try record.text("kind").map(ArgumentText.choice),
            addedAliases: try record.texts("aliases"), droppedAliases: try record.texts("dropAliases"),
            wording: try Self.wording(record.take("wording")), terms: try fact("terms") { $0 },
            rate: try fact("rate", ArgumentText.choice), from: try fact("from", Self.day),
            until: try fact("until", Self.day))
    }

    private static func wording(_ json: JSON?) throws -> [String: String] {
        var record = try json.map { try JSONRecord($0) } ?? JSONRecord()
        var wording: [String: String] = [:]
        // A language that is null is taken away, which an empty text means to an edit.
        for language in record.keys { wording[language] = try record.text(language) ?? "" }
        return wording
    }

    private static func day(_ text: String) throws -> CalendarDay {
        guard let day = CalendarDay(text) else { throw UnreadableArgument("give a day (2026-01-01).") }
        return day
    }
}

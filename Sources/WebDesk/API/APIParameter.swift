import ArticleStore

/// A parameter of a route, in its path or behind the question mark.
struct APIParameter: Sendable {
    /// Where it stands.
    enum Place: String, Sendable { case path, query, header }

    let name: String
    let place: Place
    let isRequired: Bool
    let schema: JSON
    let meaning: String

    /// A part of the path.
    static func path(_ name: String, _ meaning: String, _ schema: JSON = ["type": "string", "minLength": 1]) -> Self {
        Self(name: name, place: .path, isRequired: true, schema: schema, meaning: meaning)
    }

    /// A parameter of the query.
    static func query(
        _ name: String, _ meaning: String, _ schema: JSON = APISchema.text, isRequired: Bool = false
    ) -> Self {
        Self(name: name, place: .query, isRequired: isRequired, schema: schema, meaning: meaning)
    }

    /// A header.
    static func header(_ name: String, _ meaning: String, _ schema: JSON = APISchema.text) -> Self {
        Self(name: name, place: .header, isRequired: false, schema: schema, meaning: meaning)
    }

    static let article = path("article", "An id, four or more characters that begin one, or a slug.")
    static let limit = query(
        "limit", "At most so many.", ["type": "integer", "minimum": 1, "maximum": 200])
    static let after = query("after", "Only those after this place: `next` of the page before.")

    /// How OpenAPI has it.
    var json: JSON {
        [
            "name": .string(name), "in": .string(place.rawValue), "required": .bool(isRequired), "schema": schema,
            "description": .string(meaning),
        ]
    }
}

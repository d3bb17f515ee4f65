import ArticleStore

/// JSON Schemas (draft 2020-12, as OpenAPI 3.1 has them), written down with the routes that answer by them.
enum APISchema {
    static let text: JSON = ["type": "string"]
    static let whole: JSON = ["type": "integer"]
    static let flag: JSON = ["type": "boolean"]
    static let textOrNull: JSON = ["type": ["string", "null"]]
    static let wholeOrNull: JSON = ["type": ["integer", "null"]]
    static let number: JSON = ["type": "number"]
    static let numberOrNull: JSON = ["type": ["number", "null"]]
    static let instant: JSON = ["type": "string", "format": "date-time"]
    static let objectID: JSON = ["type": "string", "pattern": "^[0-9a-f]{40}$"]
    /// Any value.
    static let any: JSON = [:]
    static let texts: JSON = list(text)

    /// A text that is one of some.
    static func choice(_ texts: [String]) -> JSON { ["type": "string", "enum": .texts(texts)] }

    /// A list of values.
    static func list(_ element: JSON) -> JSON { ["type": "array", "items": element] }

    /// A value, or null.
    static func optional(_ schema: JSON) -> JSON { ["anyOf": [schema, ["type": "null"]]] }

    /// An object with all of these members.
    static func object(_ members: [(String, JSON)]) -> JSON {
        [
            "type": "object", "required": .texts(members.map(\.0)),
            "properties": .object(members.map { JSON.Member(key: $0.0, value: $0.1) }),
        ]
    }

    /// An object of a request: some members have to be there, and none besides these may be.
    static func request(_ members: [(String, JSON)], required: [String] = []) -> JSON {
        [
            "type": "object", "required": .texts(required), "additionalProperties": false,
            "properties": .object(members.map { JSON.Member(key: $0.0, value: $0.1) }),
        ]
    }

    /// A schema of the document's, by its name.
    static func named(_ name: String) -> JSON { ["$ref": .string("#/components/schemas/\(name)")] }
}

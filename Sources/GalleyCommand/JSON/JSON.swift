/// A JSON value whose objects keep their keys in order; written by hand, since an encoder costs more to start than a
/// list costs to print.
enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Int)
    /// A number that no `Int` holds, as it was written.
    case decimal(String)
    case string(String)
    case array([JSON])
    case object([Member])

    /// One key of an object with its value.
    struct Member: Sendable, Equatable {
        var key: String
        var value: JSON
    }

    /// A text, or null.
    static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

    /// An array of texts.
    static func texts(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

    /// This object with another's members after its own; itself if either is no object.
    func followed(by other: JSON) -> JSON {
        guard case .object(let own) = self, case .object(let others) = other else { return self }
        return .object(own + others)
    }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member(key: $0.0, value: $0.1) })
    }

    init(arrayLiteral elements: JSON...) {
        self = .array(elements)
    }
}

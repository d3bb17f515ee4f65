/// A JSON value whose objects keep their keys in order; written by hand, since an encoder costs more to start than a
/// list costs to print.
package enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Int)
    /// A number that no `Int` holds, as it was written.
    case decimal(String)
    case string(String)
    case array([JSON])
    case object([Member])

    /// One key of an object with its value.
    package struct Member: Sendable, Equatable {
        package var key: String
        package var value: JSON

        package init(key: String, value: JSON) { (self.key, self.value) = (key, value) }
    }

    /// A text, or null.
    package static func text(_ text: String?) -> JSON { text.map(JSON.string) ?? .null }

    /// An array of texts.
    package static func texts(_ texts: [String]) -> JSON { .array(texts.map(JSON.string)) }

    /// This object with another's members after its own; itself if either is no object.
    package func followed(by other: JSON) -> JSON {
        guard case .object(let own) = self, case .object(let others) = other else { return self }
        return .object(own + others)
    }
}

extension JSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
    package init(dictionaryLiteral elements: (String, JSON)...) {
        self = .object(elements.map { Member(key: $0.0, value: $0.1) })
    }

    package init(arrayLiteral elements: JSON...) {
        self = .array(elements)
    }

    package init(stringLiteral value: String) { self = .string(value) }

    package init(integerLiteral value: Int) { self = .number(value) }

    package init(booleanLiteral value: Bool) { self = .bool(value) }
}

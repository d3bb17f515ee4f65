import Foundation

/// A value of JSON, which is all that the browser takes and gives.
enum PageJSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case list([PageJSON])
    case object([String: PageJSON])

    /// A member of an object; null where there is none.
    subscript(name: String) -> PageJSON {
        guard case .object(let members) = self else { return .null }
        return members[name] ?? .null
    }

    /// The text of a string.
    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// A number.
    var number: Double? {
        guard case .number(let number) = self else { return nil }
        return number
    }

    /// Whether this is true.
    var isTrue: Bool { self == .bool(true) }

    /// The elements of a list.
    var list: [PageJSON] {
        guard case .list(let elements) = self else { return [] }
        return elements
    }

    /// The value as a person, and JavaScript, reads it.
    var text: String {
        guard let bytes = try? JSONEncoder().encode(self) else { return "null" }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension PageJSON: Codable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let members = try? container.decode([String: PageJSON].self) {
            self = .object(members)
        } else if let elements = try? container.decode([PageJSON].self) {
            self = .list(elements)
        } else if let truth = try? container.decode(Bool.self) {
            self = .bool(truth)
        } else {
            self = .number(try container.decode(Double.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let truth): try container.encode(truth)
        case .number(let number): try Self.encode(number, to: &container)
        case .string(let text): try container.encode(text)
        case .list(let elements): try container.encode(elements)
        case .object(let members): try container.encode(members)
        }
    }

    /// Whole numbers without a point, which the browser takes for another type.
    private static func encode(_ number: Double, to container: inout any SingleValueEncodingContainer) throws {
        if let whole = Int(exactly: number) { try container.encode(whole) } else { try container.encode(number) }
    }
}

extension PageJSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    init(stringLiteral text: String) { self = .string(text) }
    init(booleanLiteral truth: Bool) { self = .bool(truth) }
    init(integerLiteral number: Int) { self = .number(Double(number)) }
}

extension PageJSON: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
    init(dictionaryLiteral members: (String, PageJSON)...) { self = .object(Dictionary(members) { $1 }) }
    init(arrayLiteral elements: PageJSON...) { self = .list(elements) }
}

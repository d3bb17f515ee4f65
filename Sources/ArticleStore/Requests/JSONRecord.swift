import Editorial

/// The members of a JSON object that asks for something, each taken once; what is left over nobody knows.
package struct JSONRecord {
    private var members: [String: JSON] = [:]

    /// - Parameter keys: The keys that there are; nil where any may come.
    /// - Throws: `NewsroomError` if it is no object, or has a key twice, or one that there is not.
    package init(_ value: JSON, keys: [String]? = nil) throws(NewsroomError) {
        guard case .object(let all) = value else { throw .unreadable("a line is one JSON object") }
        for member in all {
            if let keys, !keys.contains(member.key) {
                throw .unreadable("there is no key “\(member.key)”; the keys are \(keys.joined(separator: ", "))")
            }
            guard members.updateValue(member.value, forKey: member.key) == nil else {
                throw .unreadable("the key “\(member.key)” comes twice")
            }
        }
    }

    /// Nothing.
    package init() {}

    /// The keys that were not taken, sorted.
    package var keys: [String] { members.keys.sorted() }

    /// Takes a value; nil where there is none, or null.
    @discardableResult
    package mutating func take(_ key: String) -> JSON? {
        let value = members.removeValue(forKey: key)
        return value == .null ? nil : value
    }

    /// Takes whatever is left.
    package mutating func takeAll() -> [(key: String, value: JSON)] {
        defer { members = [:] }
        return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Takes a text.
    package mutating func text(_ key: String) throws(NewsroomError) -> String? {
        switch take(key) {
        case nil: return nil
        case .string(let text): return text
        default: throw .unreadable("“\(key)” is a text")
        }
    }

    /// Takes a text that has to be there.
    package mutating func required(_ key: String) throws(NewsroomError) -> String {
        guard let text = try text(key) else { throw .unreadable("“\(key)” is missing") }
        return text
    }

    /// Takes a whole number.
    package mutating func number(_ key: String, from first: Int) throws(NewsroomError) -> Int? {
        switch take(key) {
        case nil: return nil
        case .number(let number) where number >= first: return number
        // A whole number may be written with zeros behind a point (RFC 8259 has one kind of numbers).
        case .decimal(let text): return try Self.whole(text, key, from: first)
        default: throw .unreadable("“\(key)” is a whole number from \(first) on")
        }
    }

    private static func whole(_ text: String, _ key: String, from first: Int) throws(NewsroomError) -> Int {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]), number >= first,
            !parts[1].isEmpty, parts[1].utf8.allSatisfy({ $0 == UInt8(ascii: "0") })
        else { throw .unreadable("“\(key)” is a whole number from \(first) on") }
        return number
    }

    /// Takes yes or no; no where nothing is said.
    package mutating func flag(_ key: String) throws(NewsroomError) -> Bool {
        switch take(key) {
        case nil: return false
        case .bool(let value): return value
        default: throw .unreadable("“\(key)” is true or false")
        }
    }

    /// Takes a text, or several; none where there is none, or null.
    package mutating func texts(_ key: String) throws(NewsroomError) -> [String] {
        guard let value = take(key) else { return [] }
        if case .string(let text) = value { return [text] }
        guard case .array(let elements) = value else { throw .unreadable("“\(key)” is a text, or an array of texts") }
        var texts: [String] = []
        for element in elements {
            guard case .string(let text) = element else {
                throw .unreadable("“\(key)” is a text, or an array of texts")
            }
            texts.append(text)
        }
        return texts
    }

    /// Takes an object; an empty one where there is none.
    package mutating func record(_ key: String) throws(NewsroomError) -> JSONRecord {
        guard let value = take(key) else { return JSONRecord() }
        guard case .object = value else { throw .unreadable("“\(key)” is an object") }
        return try JSONRecord(value)
    }

    /// Refuses what the action does not take.
    package func requireEmpty(for action: String) throws(NewsroomError) {
        let left = members.filter { $0.value != .null }.keys.sorted()
        guard let key = left.first else { return }
        throw .unreadable("\(action) takes no “\(key)”")
    }
}

extension NewsroomError {
    /// A line of a script, or the body of a request, says nothing that can be done.
    package static func unreadable(_ message: String) -> NewsroomError {
        NewsroomError(.invalid("This action cannot be read: \(message)."))
    }
}

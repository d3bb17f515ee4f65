/// A map of known keys, read with errors that name the line, the key and what belongs there; other keys are passed over.
struct YAMLRecord {
    private let node: YAMLNode

    /// Reads a map.
    /// - Throws: `YAMLError` if `node` is none.
    init(_ node: YAMLNode, _ what: String) throws(YAMLError) {
        guard node.entries != nil else { throw YAMLError(line: node.line, problem: "\(what) is not a map of keys") }
        self.node = node
    }

    /// The line that the map begins on.
    var line: Int { node.line }

    /// The value under a key; nil where there is none or null.
    func node(_ key: String) -> YAMLNode? { node[key].flatMap { $0.isNull ? nil : $0 } }

    /// What `read` makes of the text under `key`; nil where there is none.
    /// - Throws: `YAMLError` if there is no text or `read` makes nothing of it.
    func optional<Value>(
        _ key: String, _ kind: String, _ read: (String) -> Value?
    ) throws(YAMLError) -> Value? {
        guard let found = node(key) else { return nil }
        guard let text = found.text, let value = read(text) else {
            throw YAMLError(line: found.line, problem: "\(key) is not \(kind)")
        }
        return value
    }

    /// What `read` makes of the text under `key`.
    /// - Throws: `YAMLError` if it is missing, no text, or `read` makes nothing of it.
    func required<Value>(_ key: String, _ kind: String, _ read: (String) -> Value?) throws(YAMLError) -> Value {
        guard let value = try optional(key, kind, read) else {
            throw YAMLError(line: line, problem: "\(key) is missing; give \(kind)")
        }
        return value
    }

    /// The text under `key`, nil where there is none.
    func text(_ key: String) throws(YAMLError) -> String? { try optional(key, "a text") { $0 } }

    /// The elements of a list under `key`, none where there is none.
    func list<Value>(
        _ key: String, _ read: (YAMLNode) throws(YAMLError) -> Value
    ) throws(YAMLError) -> [Value] {
        guard let found = node(key) else { return [] }
        guard let elements = found.elements else { throw YAMLError(line: found.line, problem: "\(key) is not a list") }
        var values: [Value] = []
        for element in elements { values.append(try read(element)) }
        return values
    }

    /// The texts of a list under `key`, or one text alone.
    func texts(_ key: String) throws(YAMLError) -> [String] {
        guard let found = node(key) else { return [] }
        guard let texts = found.texts else {
            throw YAMLError(line: found.line, problem: "\(key) is not a list of texts")
        }
        return texts
    }

    /// What `read` makes of the map under `key`; nil where there is none.
    func record<Value>(
        _ key: String, _ read: (YAMLRecord) throws(YAMLError) -> Value
    ) throws(YAMLError) -> Value? {
        guard let found = node(key) else { return nil }
        return try read(try YAMLRecord(found, key))
    }
}

extension YAMLRecord {
    /// The person under `key`.
    func handle(_ key: String) throws(YAMLError) -> Handle {
        try required(key, "a person's handle") { Handle($0) }
    }

    /// The instant under `key`.
    func instant(_ key: String) throws(YAMLError) -> Instant {
        try required(key, "an instant such as 2026-11-22T18:00:00Z") { Instant($0) }
    }

    /// The object id under `key`.
    func content(_ key: String) throws(YAMLError) -> ContentID {
        try required(key, "an object id of 40 hexadecimal digits") { ContentID($0) }
    }

    /// The revision's number under `key`, 1 or more.
    func revision(_ key: String) throws(YAMLError) -> Int {
        try required(key, "a revision's number from 1") { Int($0).flatMap { $0 >= 1 ? $0 : nil } }
    }

    /// The kind of publication under `key`; nil where there is none.
    func kind(_ key: String) throws(YAMLError) -> PublicationKind? {
        let names = PublicationKind.allCases.map(\.rawValue).joined(separator: ", ")
        return try optional(key, "one of \(names)") { PublicationKind(rawValue: $0) }
    }
}

extension YAMLNode {
    /// A list of texts; nil where there are none, so that no key is written.
    static func texts(_ texts: [String]) -> YAMLNode? { texts.isEmpty ? nil : .list(texts.map(YAMLNode.string)) }

    /// A list of what `write` makes of each value; nil where there are none.
    static func list<Value>(_ values: [Value], _ write: (Value) -> YAMLNode) -> YAMLNode? {
        values.isEmpty ? nil : .list(values.map(write))
    }
}

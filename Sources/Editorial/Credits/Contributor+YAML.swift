extension Contributor {
    /// Reads a file of the registry; keys that are not known are passed over.
    /// - Parameters:
    ///   - text: The file.
    ///   - id: The file's name without `.yaml`, which an `id` in it must repeat.
    /// - Throws: `YAMLError` with the line and the remedy.
    public init(yaml text: String, id: String) throws(YAMLError) {
        let record = try YAMLRecord(try YAMLNode.parse(text), "the contributor")
        if let written = try record.text("id"), !written.hasSameBytes(as: id) {
            throw YAMLError(line: record.node("id")?.line ?? 0, problem: "the id must be \(id), as the file is named")
        }
        let kinds = ContributorKind.allCases.map(\.rawValue).joined(separator: ", ")
        self.init(
            id: id, name: try record.required("name", "the full name") { $0.isEmpty ? nil : $0 },
            kind: try record.required("kind", "one of \(kinds)") { ContributorKind(rawValue: $0) },
            aliases: try record.texts("aliases"), wording: try Self.wording(record), terms: try record.text("terms"))
    }

    /// The text of a new file.
    public var text: String { yaml.yaml() }

    /// A file with what differs in this contributor changed in place: comments and other keys keep their bytes.
    /// - Throws: `YAMLError` if `text` is not a file of the registry.
    public func changing(_ text: String) throws(YAMLError) -> String {
        var map = try YAMLMapText(text)
        for key in ["id", "name", "kind", "aliases", "wording", "terms"] {
            let new = yaml[key]
            let old = map.entries.position(of: key).map { map.entries[$0].value }
            if key == "id", old == nil { continue }
            guard Self.meaning(of: old, key) != Self.meaning(of: new, key) else { continue }
            map.set([key], to: new)
        }
        return map.text
    }

    /// Whether a text can be an id: small letters, digits and hyphens, at most 40, since it names a file.
    public static func isID(_ text: String) -> Bool { StateName(text) != nil }

    private var yaml: YAMLNode {
        let languages = wording.sorted { $0.key < $1.key }.map { YAMLEntry($0.key, .string($0.value)) }
        return .map([
            ("id", .string(id)), ("name", .string(name)), ("kind", .string(kind.rawValue)),
            ("aliases", .texts(aliases)), ("wording", languages.isEmpty ? nil : YAMLNode(.map(languages))),
            ("terms", terms.map(YAMLNode.string)),
        ])
    }

    private static func wording(_ record: YAMLRecord) throws(YAMLError) -> [String: String] {
        guard let found = record.node("wording") else { return [:] }
        guard let entries = found.entries else {
            throw YAMLError(line: found.line, problem: "wording is not a map from languages to texts")
        }
        var wording: [String: String] = [:]
        for entry in entries {
            guard let text = entry.value.text else {
                throw YAMLError(line: entry.line, problem: "the wording for \(entry.key) is not a text")
            }
            wording[entry.key] = text
        }
        return wording
    }

    /// What a value says, so that another spelling of the same is left alone: the bytes of its texts, in one order.
    private static func meaning(of node: YAMLNode?, _ key: String) -> [[UInt8]] {
        guard let node, !node.isNull else { return [] }
        if let entries = node.entries {
            return entries.map { Array("\($0.key): \($0.value.text ?? "")".utf8) }.sorted {
                $0.lexicographicallyPrecedes($1)
            }
        }
        return (node.texts ?? []).map { Array($0.utf8) }
    }
}

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
        let rates = RateUnit.allCases.map(\.rawValue).joined(separator: ", ")
        self.init(
            id: id, name: try record.required("name", "the full name") { $0.isEmpty ? nil : $0 },
            kind: try record.required("kind", "one of \(kinds)") { ContributorKind(rawValue: $0) },
            aliases: try record.texts("aliases"), wording: try Self.wording(record), terms: try record.text("terms"),
            rate: try record.optional("rate", "one of \(rates)") { RateUnit(rawValue: $0) },
            active: try Self.active(record))
        try requireNames(record)
    }

    /// A name that takes up several lines, or turns the direction of what stands beside it, would break credit lines.
    private func requireNames(_ record: YAMLRecord) throws(YAMLError) {
        let names = [("name", [name]), ("aliases", aliases), ("wording", wording.values.sorted())]
        for (key, texts) in names {
            for text in texts {
                do {
                    try FieldAssignment.checkName(text, name: key)
                } catch {
                    throw YAMLError(line: record.node(key)?.line ?? 0, problem: "\(error)")
                }
            }
        }
    }

    /// The text of a new file.
    public var text: String { yaml.yaml() }

    /// Whether a text can be an id: small letters, digits and hyphens, at most 40, since it names a file.
    public static func isID(_ text: String) -> Bool { StateName(text) != nil }

    /// The keys of the file, in their order; what there is nothing to say of is left out.
    var yaml: YAMLNode {
        let languages = wording.sorted { $0.key < $1.key }.map { YAMLEntry($0.key, .string($0.value)) }
        let dates = YAMLNode.map([
            ("from", active.from.map { .string($0.description) }),
            ("until", active.until.map { .string($0.description) }),
        ])
        return .map([
            ("id", .string(id)), ("name", .string(name)), ("kind", .string(kind.rawValue)),
            ("aliases", .texts(aliases)), ("wording", languages.isEmpty ? nil : YAMLNode(.map(languages))),
            ("terms", terms.map(YAMLNode.string)), ("rate", rate.map { .string($0.rawValue) }),
            ("active", active == .always ? nil : dates),
        ])
    }

    private static func wording(_ record: YAMLRecord) throws(YAMLError) -> [String: String] {
        guard let found = record.node("wording") else { return [:] }
        guard let entries = found.entries else {
            throw YAMLError(line: found.line, problem: "wording is not a map from languages to texts")
        }
        var wording: [String: String] = [:]
        for entry in entries {
            guard LanguageTag.isWellFormed(entry.key) else {
                throw YAMLError(
                    line: entry.line,
                    problem:
                        "\(YAMLEmitter.quoted(entry.key)) in wording is no language; write a tag such as de or pt-BR"
                )
            }
            guard let text = entry.value.text, !text.isEmpty else {
                throw YAMLError(line: entry.line, problem: "the wording for \(entry.key) is not a text")
            }
            wording[entry.key] = text
        }
        return wording
    }

    private static func active(_ record: YAMLRecord) throws(YAMLError) -> ActiveDates {
        guard let found = record.node("active") else { return .always }
        let dates = try YAMLRecord(found, "active")
        // A key that is spelt wrong would open an end that was meant to be closed.
        for entry in found.entries ?? [] where !["from", "until"].contains(entry.key) {
            throw YAMLError(
                line: entry.line,
                problem: "active has an unknown key \(YAMLEmitter.quoted(entry.key)); it has from and until")
        }
        let form = "a day such as 2026-12-31"
        let from = try dates.optional("from", form) { CalendarDay($0) }
        let until = try dates.optional("until", form) { CalendarDay($0) }
        guard let active = ActiveDates(from: from, until: until) else {
            throw YAMLError(
                line: dates.node("until")?.line ?? found.line,
                problem: "active ends before it begins; put from and until right")
        }
        return active
    }
}

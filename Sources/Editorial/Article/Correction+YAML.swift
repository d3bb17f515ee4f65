extension Correction {
    /// Reads an entry of `corrections`; an unknown kind is a correction.
    /// - Returns: nil if there is no date or no note.
    init?(_ node: YAMLNode) {
        guard let date = node["date"]?.text.flatMap({ Instant($0) }), let note = node["note"]?.text else { return nil }
        let kind = node["kind"]?.text.flatMap { PublicationKind(rawValue: $0.lowercased()) }
        self.init(date: date, kind: kind ?? .correction, note: note)
    }

    /// The entry as it stands in the front matter.
    var yaml: YAMLNode {
        .map([("date", .string(date.description)), ("kind", .string(kind.rawValue)), ("note", .string(note))])
    }
}

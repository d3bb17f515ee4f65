internal import Prose

extension FieldChange: CustomStringConvertible {
    /// The longest text that is quoted whole, in characters.
    private static let longestQuoted = 60

    /// One line for people: "headline: “Vote” -> “Big vote”", "credits: AFP came, Jo Poe went", "subjects: +economy".
    public var description: String { "\(Self.line(name)): \(whatChanged)" }

    private var whatChanged: String {
        switch detail {
        case .text(let diff): textLine(diff)
        case .credits(let change): change.description
        case .list(let added, let removed, let isReordered):
            Self.joined(
                added.map { "+" + Self.line($0) } + removed.map { "-" + Self.line($0) }
                    + (isReordered ? ["reordered"] : []))
        case .media(let change): change.description
        case .instant(let old, let new):
            new.map { old == nil ? "set to \($0)" : "\(old?.description ?? "") -> \($0)" } ?? "removed"
        case .other: old == nil ? "added" : new == nil ? "removed" : "changed"
        }
    }

    private func textLine(_ diff: TextDiff) -> String {
        let (before, after) = (old ?? "", new ?? "")
        if new == nil { return "removed" }
        guard Self.isQuotable(before), Self.isQuotable(after) else {
            return before.isEmpty ? "added" : diff.summary.description
        }
        return before.isEmpty ? "“\(after)”" : "“\(before)” -> “\(after)”"
    }

    private static func isQuotable(_ text: String) -> Bool {
        text.utf8.count <= longestQuoted * 4 && text.count <= longestQuoted && !text.utf8.contains { $0 < 0x20 }
    }

    /// What changed, or that it was no more than the way of writing it.
    static func joined(_ parts: [String]) -> String {
        parts.isEmpty ? "written otherwise" : parts.joined(separator: ", ")
    }

    /// A text of somebody's as part of a line: no breaks, and not endless.
    static func line(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(longestQuoted * 2)
        let plain = String(
            String.UnicodeScalarView(scalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
        return scalars.endIndex == text.unicodeScalars.endIndex ? plain : plain + "…"
    }
}

extension CreditsChange: CustomStringConvertible {
    /// One line for people: "AFP came, Jo Poe went, Ana Ruiz author -> contributor".
    public var description: String {
        FieldChange.joined(
            added.map { FieldChange.line($0.contributor) + " came" }
                + removed.map { FieldChange.line($0.contributor) + " went" } + changed.map(\.description)
                + (isReordered ? ["reordered"] : []))
    }
}

extension CreditsChange.Pair: CustomStringConvertible {
    /// "Ana Ruiz author -> contributor and location none -> Rome", "Foo 80 % sure -> sure".
    public var description: String {
        let parts = [
            ("", old.role.rawValue, new.role.rawValue), ("kind ", old.kind.rawValue, new.kind.rawValue),
            ("tier ", old.tier.rawValue, new.tier.rawValue),
            ("location ", old.location ?? "none", new.location ?? "none"),
            ("affiliation ", old.affiliation ?? "none", new.affiliation ?? "none"),
            ("", old.sureness ?? "sure", new.sureness ?? "sure"),
        ]
        let changed = parts.filter { !$0.1.hasSameBytes(as: $0.2) }
        return FieldChange.line(new.contributor) + " "
            + changed.map { "\($0.0)\(FieldChange.line($0.1)) -> \(FieldChange.line($0.2))" }.joined(separator: " and ")
    }
}

extension MediaChange: CustomStringConvertible {
    /// One line for people: "+boat.jpg, -map.png, pier.jpg: file and caption changed".
    public var description: String {
        FieldChange.joined(
            added.map { "+" + $0.title } + removed.map { "-" + $0.title } + changed.map(\.description)
                + (isReordered ? ["reordered"] : []))
    }
}

extension MediaChange.Pair: CustomStringConvertible {
    /// "pier.jpg: file and caption changed".
    public var description: String { "\(new.title): \(parts.map(\.rawValue).joined(separator: " and ")) changed" }
}

extension MediaItem {
    /// What to call it in a line.
    fileprivate var title: String {
        file.map(FieldChange.line) ?? caption.map { "“\(FieldChange.line($0))”" } ?? "an item"
    }
}

extension WorkflowReader {
    /// Reads a list of requirements: names, or maps of a name to its value with options beside it.
    mutating func requirements(of action: Action, _ node: YAMLNode) -> [DeclaredRequirement] {
        if node.isNull { return [] }
        guard let items = node.elements else {
            note(.wrongForm(of: "requires", expected: "a list, one requirement to a line: - headline"), at: node.line)
            return []
        }
        return items.compactMap { item in
            let entries = item.entries ?? item.text.map { [YAMLEntry($0, YAMLNode(.null), line: item.line)] }
            guard let entries, !entries.isEmpty else {
                note(.wrongForm(of: "requires", expected: "- REQUIREMENT, or - REQUIREMENT: VALUE"), at: item.line)
                return nil
            }
            return requirement(of: action, entries, line: item.line)
        }
    }

    private mutating func requirement(
        of action: Action, _ entries: [YAMLEntry], line: Int
    ) -> DeclaredRequirement? {
        let known = RequirementName.declarable.map(\.rawValue)
        guard let main = entries.first(where: { known.contains($0.key) }) else {
            let first = entries.first { !["override", "by"].contains($0.key) } ?? entries[0]
            let nearest = NearestName.of(first.key, among: known)
            note(.unknownRequirement(first.key, nearest: nearest), at: first.line)
            return nil
        }
        guard let name = RequirementName(rawValue: main.key) else { return nil }
        var options: [String: Eligible] = [:]
        for entry in entries where entry.key != main.key {
            if entry.key == "override" || (entry.key == "by" && name == .approvals) {
                options[entry.key] = eligible(entry.value)
            } else {
                note(.unknownOption(entry.key, of: name), at: entry.line)
            }
        }
        guard let requirement = requirement(name, main, by: options["by"]) else { return nil }
        check(requirement, override: options["override"], for: action, at: main.line)
        return DeclaredRequirement(requirement, override: options["override"])
    }

    private mutating func requirement(_ name: RequirementName, _ entry: YAMLEntry, by: Eligible?) -> Requirement? {
        switch name {
        case .fields: return fields(entry)
        case .approvals:
            if let count = entry.value.number, (1...20).contains(count) { return .approvals(count, by: by) }
            note(.badCount(entry.value.text ?? ""), at: entry.line)
            return nil
        default:
            if !entry.value.isNull {
                let expected = "\(entry.key): without a value, and its options on lines of their own"
                note(.wrongForm(of: entry.key, expected: expected), at: entry.line)
            }
            return Requirement.plain(name)
        }
    }

    private mutating func fields(_ entry: YAMLEntry) -> Requirement? {
        guard let names = entry.value.texts, !names.isEmpty else {
            note(.wrongForm(of: "fields", expected: "fields: [headline, body]"), at: entry.line)
            return nil
        }
        for name in names where !Requirement.knownFields.contains(name) {
            let nearest = NearestName.of(name, among: Requirement.knownFields)
            note(.unknownField(name, nearest: nearest), at: entry.line)
        }
        return .fields(names)
    }

    /// Approvals are asked for where they can stand, and credit for wire copy where a text goes on; and what the engine requires anyhow, or binds to bytes, or is the
    /// reason of an override itself, nobody overrides.
    private mutating func check(_ requirement: Requirement, override: Eligible?, for action: Action, at line: Int) {
        let name = requirement.name
        let goingOn = [Action.publish, .schedule, .submit, .approve]
        if [.approvals, .wireCredited].contains(name), !goingOn.contains(action) {
            note(.misplacedRequirement(name, action), at: line)
        }
        if action == .configure, name != .note { note(.misplacedRequirement(name, action), at: line) }
        guard override != nil else { return }
        let isFixed = name == .approvals || name == .note || Requirement.builtIn(for: action).contains(requirement)
        if isFixed { note(.noOverride(name), at: line) }
    }
}

extension Requirement {
    /// The requirement called `name`, if it takes no value.
    fileprivate static func plain(_ name: RequirementName) -> Requirement? {
        switch name {
        case .creditsConfirmed: .creditsConfirmed
        case .wireCredited: .wireCredited
        case .embargoPassed: .embargoPassed
        case .noBlockingComments: .noBlockingComments
        case .note: .note
        case .publicNote: .publicNote
        case .fourEyes: .fourEyes
        case .ownWork: .ownWork
        default: nil
        }
    }
}

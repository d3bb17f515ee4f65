/// A requirement is overridden only where the workflow says so, by whom it says, and with a reason that is kept.
extension ActionRequest {
    /// What is missing, and what was missing and is overridden.
    struct Findings {
        var unmet: [UnmetRequirement] = []
        var overridden: Set<String> = []
    }

    /// Looks at each of `requirements`, and at the overrides themselves.
    func findings(on requirements: [DeclaredRequirement], overriding: Set<String>) -> Findings {
        var findings = Findings()
        for declared in requirements {
            guard let breach = missing(declared.requirement) else { continue }
            let name = declared.requirement.name.rawValue
            if overriding.contains(name), declared.override?.includes(person.roles) == true {
                findings.overridden.insert(name)
            } else if !findings.unmet.contains(breach) {
                findings.unmet.append(breach)
            }
        }
        findings.unmet += overriding.sorted().compactMap { wrongOverride($0, of: requirements) }
        if !overriding.isEmpty, Wording.isBlank(note), !findings.unmet.contains(where: { $0.requirement == "note" }) {
            findings.unmet.append(missingReason(for: overriding.sorted()))
        }
        return findings
    }

    private func missingReason(for names: [String]) -> UnmetRequirement {
        let options = names.map { "--override \(Wording.shellWord($0))" }.joined(separator: " ")
        return unmet(
            .note, "An override needs a note; it is kept for good and says why.",
            remedy: "\(command(action)) \(options) --note \"…\"")
    }

    private func wrongOverride(_ name: String, of requirements: [DeclaredRequirement]) -> UnmetRequirement? {
        let meant = requirements.filter { $0.requirement.name.rawValue == name }
        if meant.contains(where: { $0.override?.includes(person.roles) == true }) { return nil }
        let allowed = meant.compactMap(\.override)
        guard let first = allowed.first else { return noSuchOverride(name, isRequired: !meant.isEmpty, requirements) }
        let eligible = allowed.dropFirst().reduce(first) { $0.union($1) }
        let message = "\(name) can be overridden by \(eligible.phrase) only; \(person.handle) has no such role."
        let able = asking(for: action, among: eligible).map { "\($0) --override \(name) --note \"…\"" }
        return unmet(.override, message, remedy: able ?? "Meet it instead: \(command(action))")
    }

    private func noSuchOverride(
        _ name: String, isRequired: Bool, _ requirements: [DeclaredRequirement]
    ) -> UnmetRequirement {
        let message =
            isRequired
            ? "Nobody can override \(name)."
            : "\(action.rawValue) has no requirement \(Wording.shellWord(name)) that could be overridden."
        let possible = Set(requirements.filter { $0.override != nil }.map(\.requirement.name.rawValue)).sorted()
        let remedy =
            possible.isEmpty
            ? "Ask again without it: \(command(action))"
            : "Here can be overridden: \(Wording.list(possible, joinedBy: "and")). See galley workflow"
        return unmet(.override, message, remedy: remedy)
    }
}

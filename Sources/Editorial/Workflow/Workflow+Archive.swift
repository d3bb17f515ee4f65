extension Workflow {
    /// Decides whether a person may import an article as one that readers have already: whoever may change the newsroom
    /// itself may, and what must not be published then must not be imported so.
    ///
    /// Approvals, confirmed credits and the like are not asked for: what readers have is not to be decided again.
    /// - Parameters:
    ///   - subject: The article as it would be.
    ///   - people: The roles that people have now, by handle.
    /// - Throws: `Refusal` with everything that is missing.
    public func decideArchiving(
        _ subject: WorkflowSubject, by person: Person, at now: Instant, people: [Handle: [Role]]
    ) throws(Refusal) {
        let unmet = [
            missingRight(toArchive: person, people), missingFields(toArchive: subject),
            standingEmbargo(of: subject, at: now),
        ]
        .compactMap { $0 }
        guard unmet.isEmpty else { throw Refusal(action: .create, unmet: unmet) }
    }

    private func missingRight(toArchive person: Person, _ people: [Handle: [Role]]) -> UnmetRequirement? {
        let eligible = eligible(for: .configure) ?? .roles([])
        guard !eligible.includes(person.roles) else { return nil }
        let has = person.roles.isEmpty ? "has no role" : "is \(Wording.list(person.roles.map(\.text), joinedBy: "and"))"
        let able = people.filter { eligible.includes($0.value) }.keys.sorted().map(\.text)
        let names = Wording.list(able, joinedBy: "or", atMost: 3)
        return UnmetRequirement(
            requirement: RequirementName.role.rawValue,
            message: "An import as published needs the role \(eligible.phrase); \(person.handle) \(has).",
            remedy: able.isEmpty
                ? "Nobody has that role yet; import without --published."
                : "Ask \(names) to import it, or import a draft, without --published.")
    }

    private func missingFields(toArchive subject: WorkflowSubject) -> UnmetRequirement? {
        let required = (rules[.publish] ?? []).first?.requirements.flatMap { declared -> [String] in
            if case .fields(let fields) = declared.requirement { return fields }
            return []
        }
        let missing = (required ?? []).filter { !subject.presentFields.contains($0) }
        guard !missing.isEmpty else { return nil }
        return UnmetRequirement(
            requirement: RequirementName.fields.rawValue,
            message: "\(subject.name) has no \(Wording.list(missing, joinedBy: "and no")), which a publication needs.",
            remedy: "Put it into the file (the headline is “title”), or import a draft, without --published.")
    }

    private func standingEmbargo(of subject: WorkflowSubject, at now: Instant) -> UnmetRequirement? {
        guard let end = subject.embargoed, now < end else { return nil }
        return UnmetRequirement(
            requirement: RequirementName.embargoPassed.rawValue,
            message: "\(subject.name) is embargoed until \(end); it is \(now).",
            remedy: "Import a draft, without --published, and schedule it.")
    }
}

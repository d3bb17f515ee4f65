/// Whoever takes an action must have one of the roles that the workflow gives it to.
extension ActionRequest {
    /// The workflow has no rule for the action, so nobody may take it.
    var missingAction: UnmetRequirement {
        unmet(
            .action, "The workflow of this newsroom has no action \(action.governing.rawValue).",
            remedy: "Ask an administrator to add it: \(Action.configure.command(on: ""))")
    }

    /// What is missing of the right to take the action, and of the state that it is taken in. Without a way for the
    /// article's state, the right to take the action in any other one counts.
    func missingRightOrState(on course: Workflow.Course?) -> [UnmetRequirement] {
        var unmet: [UnmetRequirement] = []
        let eligible = course?.rule.eligible ?? workflow.eligible(for: action) ?? .roles([])
        if !eligible.includes(person.roles) {
            unmet.append(.missingRole(for: action, on: name, eligible: eligible, person: person, people: people))
        }
        if course == nil { unmet.append(wrongState) }
        return unmet
    }
}

extension UnmetRequirement {
    /// `person` has none of the roles that may take `action`.
    static func missingRole(
        for action: Action, on name: String, eligible: Eligible, person: Person, people: [Handle: [Role]]
    ) -> UnmetRequirement {
        let roles = person.roles.map(\.text)
        let has = roles.isEmpty ? "has no role" : "is \(Wording.list(roles, joinedBy: "and"))"
        let able = people.filter { eligible.includes($0.value) }.keys.sorted().map(\.text)
        let names = Wording.list(able, joinedBy: "or", atMost: 3)
        let remedy =
            if able.isEmpty {
                "Nobody has that role yet; an administrator gives it: galley people change HANDLE --role ROLE"
            } else if action == .configure {
                // What of the newsroom was to be changed is not known here.
                "Ask \(names) to make the change; galley people shows who may."
            } else {
                "Ask \(names): \(action.command(on: name))"
            }
        return UnmetRequirement(
            requirement: RequirementName.role.rawValue,
            message: "\(action.rawValue) needs the role \(eligible.phrase); \(person.handle) \(has).", remedy: remedy)
    }

    /// What is missing of the right to change people, contributors, workflow or style.
    static func missing(
        toConfigureBy rule: ActionRule, person: Person, note: String?, people: [Handle: [Role]]
    ) -> [UnmetRequirement] {
        var unmet: [UnmetRequirement] = []
        if !rule.eligible.includes(person.roles) {
            unmet.append(
                .missingRole(for: .configure, on: "", eligible: rule.eligible, person: person, people: people))
        }
        if rule.requirements.contains(where: { $0.requirement == .note }), Wording.isBlank(note) {
            unmet.append(.missingNote(for: .configure, on: ""))
        }
        return unmet
    }
}

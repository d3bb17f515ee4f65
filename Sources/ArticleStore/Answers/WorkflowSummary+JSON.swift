import Editorial

extension WorkflowSummary {
    /// What `workflow` answers.
    package var json: JSON {
        [
            "states": .array(states.map { ["name": .string($0.name.text), "meaning": .string($0.meaning)] }),
            "roles": .array(roles.map { ["name": .string($0.name.text), "meaning": .string($0.meaning)] }),
            "actions": .array(
                rules.map {
                    [
                        "action": .string($0.action.rawValue), "roles": .texts($0.roles), "places": .texts($0.places),
                        "requirements": .texts($0.requirements),
                    ]
                }),
        ]
    }
}

/// A workflow as it is shown to people.
public struct WorkflowSummary: Sendable, Equatable {
    /// One rule of an action.
    public struct Rule: Sendable, Equatable {
        /// The action; `save` speaks for attach, detach, credit and uncredit too.
        public let action: Action
        /// Who may take it: roles, or `everyone` alone.
        public let roles: [String]
        /// `draft -> review`, or the name of a state for an action that stays in it, or `any` alone.
        public let places: [String]
        /// What it requires: first what always holds, then what the file says, with who may override it.
        public let requirements: [String]
    }

    /// The states, in order.
    public let states: [WorkflowState]
    /// The roles, in order.
    public let roles: [WorkflowRole]
    /// The rules, in the order of `Action`.
    public let rules: [Rule]
}

extension Workflow {
    /// The workflow as it is shown to people.
    public var summary: WorkflowSummary {
        let shown = Action.governingActions.flatMap { action in
            (rules[action] ?? []).map { summary(of: action, $0) }
        }
        return WorkflowSummary(states: states, roles: roles, rules: shown)
    }

    private func summary(of action: Action, _ rule: ActionRule) -> WorkflowSummary.Rule {
        var places = rule.moves.map { $0.from == $0.to ? $0.from.text : "\($0.from) -> \($0.to)" }
        if rule.isForAnyState { places = ["any"] }
        if action == .create { places = [initialState.text] }
        let builtIn = Requirement.builtIn(for: action)
        let declared = rule.requirements.filter { !builtIn.contains($0.requirement) }
        return WorkflowSummary.Rule(
            action: action, roles: rule.eligible.names, places: places,
            requirements: builtIn.map(\.description) + declared.map(\.description))
    }
}

extension Requirement: CustomStringConvertible {
    /// As the workflow file puts it: `approvals: 2 by editor or publisher`.
    public var description: String {
        switch self {
        case .fields(let fields): "fields: \(fields.joined(separator: ", "))"
        case .approvals(let count, let eligible):
            "approvals: \(count)\(eligible.map { " by \($0.phrase)" } ?? "")"
        case .noteOfKind: "note (of a correction or clarification)"
        default: name.rawValue
        }
    }
}

extension DeclaredRequirement: CustomStringConvertible {
    /// The requirement, and who may override it.
    public var description: String {
        "\(requirement)\(override.map { " (override: \($0.phrase))" } ?? "")"
    }
}

/// The states of articles, the actions between them, who may take each, and what each requires.
///
/// Read from `workflow.yaml` by `Workflow.parse`, which only gives out workflows that hold together: every state can
/// be reached, publication is possible from every state in which an article is worked on, no name dangles.
public struct Workflow: Sendable, Equatable {
    /// The states, in the order of the file.
    public let states: [WorkflowState]
    /// The roles, in the order of the file.
    public let roles: [WorkflowRole]
    /// The rules of each action, in the order of the file; an action without rules nobody may take.
    public let rules: [Action: [ActionRule]]
    /// The state of an article just created.
    public let initialState: StateName
    /// The state that `publish` leads to; what readers have is changed in it by no action but `kill`.
    public let publishedState: StateName
    /// The states that `spike` and `kill` lead to.
    public let setAsideStates: Set<StateName>
    /// Where approvals stand: the states in which an article may be approved, those that it is published from, and
    /// those that `submit` leads to from there.
    public let reviewStates: Set<StateName>

    /// Whether articles are worked on in `state`: neither published nor set aside, and part of the workflow.
    public func isWorking(_ state: StateName) -> Bool {
        state != publishedState && !setAsideStates.contains(state) && states.contains { $0.name == state }
    }

    /// Who may take `action`, by one rule or another; nil if the workflow does not have it.
    public func eligible(for action: Action) -> Eligible? {
        guard let rules = rules[action.governing], let first = rules.first else { return nil }
        return rules.dropFirst().reduce(first.eligible) { $0.union($1.eligible) }
    }

    /// The states that `action` may be taken in, in the order of the file; all of them for a rule for any state.
    public func states(for action: Action) -> [StateName] {
        let rules = rules[action.governing] ?? []
        if rules.contains(where: \.isForAnyState) { return states.map(\.name) }
        let origins = Set(rules.flatMap(\.moves).map(\.from))
        return states.map(\.name).filter(origins.contains)
    }
}

/// A state of the workflow, with what it means to those who work here.
public struct WorkflowState: Hashable, Sendable {
    /// Its name.
    public let name: StateName
    /// What it means, in the administrator's words; empty if nothing was said.
    public let meaning: String
}

/// A role of the workflow, with what it means to those who work here.
public struct WorkflowRole: Hashable, Sendable {
    /// Its name.
    public let name: Role
    /// What those who have it do, in the administrator's words; empty if nothing was said.
    public let meaning: String
}

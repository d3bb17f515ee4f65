/// A workflow as its file says, before it is known to hold together.
struct WorkflowSketch {
    /// A state or role, with its line.
    struct Named<Name> {
        let name: Name
        let meaning: String
        let line: Int
    }

    /// A rule of an action, with the line of the action.
    struct Rule {
        let action: Action
        let rule: ActionRule
        let line: Int
    }

    var states: [Named<StateName>] = []
    var roles: [Named<Role>] = []
    var rules: [Rule] = []
    /// Where articles begin; nil as long as `create` was not read.
    var initial: StateName?

    /// The rules of `action`.
    func rules(of action: Action) -> [Rule] { rules.filter { $0.action == action } }

    /// The states that `actions` lead to.
    func targets(of actions: Action...) -> Set<StateName> {
        Set(rules.filter { actions.contains($0.action) }.flatMap(\.rule.moves).map(\.to))
    }
}

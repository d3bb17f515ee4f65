/// An action is taken in the states that the workflow names for it, and in no other.
extension ActionRequest {
    /// The article's state does not allow the action: where it would be allowed, and how the article gets there.
    var wrongState: UnmetRequirement {
        guard workflow.states.contains(where: { $0.name == status.state }) else { return strandedState }
        switch action {
        case .revise where workflow.isWorking(status.state):
            let message = "\(name) was never published, so there is nothing to revise; it is in \(status.state)."
            return unmet(.state, message, remedy: command(.save))
        case .spike where status.state == workflow.publishedState:
            let message = "\(name) is in \(status.state); what was published is put on hold or killed, not spiked."
            return unmet(.state, message, remedy: "\(command(.hold)), or \(command(.kill))")
        default:
            let possible = Wording.list(workflow.states(for: action).map(\.text), joinedBy: "or")
            let message = "\(name) is in \(status.state); \(action.rawValue) is possible in \(possible)."
            return unmet(.state, message, remedy: wayToState)
        }
    }

    private var strandedState: UnmetRequirement {
        unmet(
            .state, "\(name) is in \(status.state), which the workflow no longer has.",
            remedy: "Ask an administrator to put the state back: \(Action.configure.command(on: ""))")
    }

    /// The commands that take the article to a state in which the action is possible: those that this person may use,
    /// else any.
    private var wayToState: String {
        steps(to: Set(workflow.states(for: action))) ?? "See where it stands: galley show \(Wording.shellWord(name))"
    }

    /// The commands that take the article to one of `goals`, one after another; nil if there are none.
    func steps(to goals: Set<StateName>) -> String? {
        let own = workflow.path(from: status.state, to: goals) { $0.eligible.includes(person.roles) }
        guard let path = own ?? workflow.path(from: status.state, to: goals, where: { _ in true }) else { return nil }
        return path.isEmpty ? nil : path.map { command($0) }.joined(separator: ", then ")
    }
}

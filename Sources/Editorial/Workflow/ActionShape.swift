/// How an action stands in the workflow file.
enum ActionShape: Sendable {
    /// It begins an article: `to: STATE`.
    case begins
    /// It takes an article from a state to another: `moves: [FROM -> TO]`.
    case moves
    /// It leaves an article where it is: `in: [STATE]`.
    case stays
    /// It concerns no article.
    case newsroom
}

extension Action {
    /// How the action stands in the workflow file.
    var shape: ActionShape {
        switch self {
        case .create: .begins
        case .submit, .withdraw, .return, .publish, .revise, .spike, .revive, .kill: .moves
        case .configure: .newsroom
        case .save, .attach, .detach, .credit, .uncredit, .approve, .schedule, .unschedule, .hold, .release, .revert,
            .assign, .comment, .resolve, .confirm:
            .stays
        }
    }

    /// The actions that a workflow file may name: those that no other one governs.
    static var governingActions: [Action] { allCases.filter { $0.governing == $0 } }
}

/// What a state is for; each state is for one thing only.
enum StateClass: String, Sendable {
    /// Articles are worked on.
    case working
    /// Readers have the article.
    case published
    /// Spiked or killed.
    case setAside
}

extension Action {
    /// The classes of the states that the action may be taken in.
    var originClasses: Set<StateClass> {
        switch self {
        case .revise: [.published]
        case .revive: [.setAside]
        case .kill, .hold: [.working, .published]
        case .release, .assign, .comment, .resolve, .confirm, .create, .configure: [.working, .published, .setAside]
        case .save, .attach, .detach, .credit, .uncredit, .submit, .withdraw, .return, .approve, .publish, .schedule,
            .unschedule, .spike, .revert:
            [.working]
        }
    }

    /// The class of the states that the action leads to; nil if it leads nowhere.
    var targetClass: StateClass? {
        switch self {
        case .publish: .published
        case .spike, .kill: .setAside
        case .create, .submit, .withdraw, .return, .revise, .revive: .working
        default: nil
        }
    }
}

/// From one state to another; to the same one for an action that leaves the article where it is.
public struct Move: Hashable, Sendable {
    /// The state before.
    public let from: StateName
    /// The state after.
    public let to: StateName

    /// A move.
    public init(from: StateName, to: StateName) {
        self.from = from
        self.to = to
    }
}

/// One rule of the workflow: who may take an action, in which states or from which to which, and what it requires.
public struct ActionRule: Sendable, Equatable {
    /// Who may take the action.
    public let eligible: Eligible
    /// From which state to which; empty for `create` and `configure`, and for a rule for any state.
    public let moves: [Move]
    /// Whether the action may be taken in any state, also in one that the workflow no longer has.
    public let isForAnyState: Bool
    /// What must hold, in the order of the file.
    public let requirements: [DeclaredRequirement]

    /// The state that the rule takes an article in `state` to; nil if it does not speak of that state.
    func target(from state: StateName) -> StateName? {
        isForAnyState ? state : moves.first { $0.from == state }?.to
    }
}

/// A requirement as a rule of the workflow states it.
public struct DeclaredRequirement: Hashable, Sendable {
    /// What must hold.
    public let requirement: Requirement
    /// Who may override it, with a note; nil if nobody may.
    public let override: Eligible?

    /// A requirement, and who may override it.
    init(_ requirement: Requirement, override: Eligible? = nil) {
        self.requirement = requirement
        self.override = override
    }
}

/// Why the workflow does not allow an action: everything that is missing, at once.
public struct Refusal: Error, Equatable, Sendable {
    /// The action that was asked for.
    public var action: Action
    /// What must hold and does not, at least one.
    public var unmet: [UnmetRequirement]

    /// A refusal of `action`.
    public init(action: Action, unmet: [UnmetRequirement]) {
        self.action = action
        self.unmet = unmet
    }
}

/// One thing that must hold before an action is allowed and does not.
public struct UnmetRequirement: Equatable, Sendable {
    /// Its name in the workflow: `approvals`, `fields`, `role`, `state`, …
    public var requirement: String
    /// What is missing, in one sentence.
    public var message: String
    /// What to do about it, in one sentence or command.
    public var remedy: String

    /// A thing that is missing.
    public init(requirement: String, message: String, remedy: String) {
        self.requirement = requirement
        self.message = message
        self.remedy = remedy
    }
}

extension Refusal: CustomStringConvertible {
    /// The messages on one line.
    public var description: String { unmet.map(\.message).joined(separator: " ") }
}

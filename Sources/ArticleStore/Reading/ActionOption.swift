public import Editorial

/// An action that an article's state knows, and what keeps a person from taking it.
public struct ActionOption: Sendable, Equatable {
    /// The action.
    public var action: Action
    /// What is missing, a note apart; nothing where the person may take it.
    public var unmet: [UnmetRequirement]
    /// Whether it needs a note.
    public var needsNote: Bool

    /// Whether the person may take it.
    public var isAllowed: Bool { unmet.isEmpty }

    /// Whether it is only the state or the person's roles that keep the person from it: then there is nothing to wait for.
    public var isElsewhere: Bool { unmet.contains { Self.elsewhere.contains($0.requirement) } }

    private static let elsewhere: Set<String> = [
        "action", "state", "role", "person", "own-work", "withheld", "not-withheld", "with-readers", "not-killed",
        "scheduled", "kind", "open-comment",
    ]
}

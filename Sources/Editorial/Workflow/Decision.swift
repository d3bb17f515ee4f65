/// What the workflow allows: the order that `ArticleStatus` carries out with its `record…` functions.
///
/// Only `Workflow.decide` makes one, so that no state changes past the workflow.
public struct Decision: Sendable, Equatable {
    /// The action.
    public let action: Action
    /// The state before.
    public let from: StateName
    /// The state after; the same for an action that leaves the article where it is.
    public let to: StateName
    /// The names of the requirements that did not hold and were overridden, in the order of the alphabet.
    public let overridden: [String]
    /// For `revise`, what the open revision will be published as; nil for every other action.
    public let kind: PublicationKind?
    /// Whether the article is under review before and after, so that its approvals go on standing.
    public let staysUnderReview: Bool
    /// For `spike`, whether only the open revision is dropped, since readers have, or had before a hold, an older one.
    public let dropsRevision: Bool
}

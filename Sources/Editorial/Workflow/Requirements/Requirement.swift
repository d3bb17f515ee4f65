/// What an action requires: a closed set, one rule in each file of this folder.
public enum Requirement: Hashable, Sendable {
    /// The article is on hold.
    case withheld
    /// The article is not on hold.
    case notWithheld
    /// Readers have the article, or it is on hold.
    case withReaders
    /// The article was not killed.
    case notKilled
    /// A schedule stands.
    case scheduled
    /// The kind is one that can be opened, with the note to readers that it needs.
    case openableKind
    /// A correction or clarification is opened with the note to readers that it needs.
    case noteOfKind
    /// A comment is open.
    case openComment
    /// These fields hold something.
    case fields([String])
    /// So many people approved these exact bytes; `by` says who counts, or nil for whoever may approve.
    case approvals(Int, by: Eligible?)
    /// The credits that were not read with full confidence are confirmed.
    case creditsConfirmed
    /// Text that came from wire copy is credited.
    case wireCredited
    /// The embargo is over.
    case embargoPassed
    /// No blocking comment is open.
    case noBlockingComments
    /// A note is given.
    case note
    /// A correction or clarification has its note to readers in the content.
    case publicNote
    /// The person did not save the content since its last publication.
    case fourEyes
    /// The person submitted the article, or saved its content since its last publication.
    case ownWork

    /// The name in the workflow file, in refusals and in `--override`.
    public var name: RequirementName {
        switch self {
        case .withheld: .withheld
        case .notWithheld: .notWithheld
        case .withReaders: .withReaders
        case .notKilled: .notKilled
        case .scheduled: .scheduled
        case .openableKind: .kind
        case .noteOfKind, .note: .note
        case .openComment: .openComment
        case .fields: .fields
        case .approvals: .approvals
        case .creditsConfirmed: .creditsConfirmed
        case .wireCredited: .wireCredited
        case .embargoPassed: .embargoPassed
        case .noBlockingComments: .noBlockingComments
        case .publicNote: .publicNote
        case .fourEyes: .fourEyes
        case .ownWork: .ownWork
        }
    }
}

extension ActionRequest {
    /// What is missing of `requirement`; nil if it holds.
    func missing(_ requirement: Requirement) -> UnmetRequirement? {
        switch requirement {
        case .withheld: missingHold
        case .notWithheld: standingHold
        case .withReaders: missingReaders
        case .notKilled: standingKill
        case .scheduled: missingSchedule
        case .openableKind: wrongKind
        case .noteOfKind: missingNoteOfKind
        case .openComment: missingComment
        case .fields(let fields): missingFields(fields)
        case .approvals(let count, let eligible): missingApprovals(count, by: eligible)
        case .creditsConfirmed: unconfirmedCredits
        case .wireCredited: uncreditedWireCopy
        case .embargoPassed: standingEmbargo
        case .noBlockingComments: blockingComments
        case .note: missingNote
        case .publicNote: missingPublicNote
        case .fourEyes: ownEyes
        case .ownWork: othersWork
        }
    }
}

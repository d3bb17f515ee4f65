/// The names of all that an action may require, as refusals and the workflow file give them.
public enum RequirementName: String, CaseIterable, Sendable {
    /// The workflow has the action.
    case action
    /// The person has a role that may take it.
    case role
    /// The article is in a state in which it may be taken.
    case state
    /// An override is one that the workflow lets this person give.
    case override
    /// The article is on hold (for `release`).
    case withheld
    /// The article is not on hold.
    case notWithheld = "not-withheld"
    /// Readers have the article, or it is on hold (for `kill`).
    case withReaders = "with-readers"
    /// The article was not killed.
    case notKilled = "not-killed"
    /// A schedule stands.
    case scheduled
    /// The kind of publication is one that can be opened.
    case kind
    /// A comment is open.
    case openComment = "open-comment"
    /// Fields hold something.
    case fields
    /// Enough people approved these exact bytes.
    case approvals
    /// The credits that were not read with full confidence are confirmed.
    case creditsConfirmed = "credits-confirmed"
    /// Text that came from wire copy is credited.
    case wireCredited = "wire-credited"
    /// The embargo is over.
    case embargoPassed = "embargo-passed"
    /// No blocking comment is open.
    case noBlockingComments = "no-blocking-comments"
    /// A note is given.
    case note
    /// A correction or clarification has its note to readers in the content.
    case publicNote = "public-note"
    /// The person did not save the content since its last publication.
    case fourEyes = "four-eyes"
    /// The person submitted the article, or saved its content since its last publication.
    case ownWork = "own-work"

    /// The names that a workflow file may list under `requires`.
    static let declarable: [RequirementName] = [
        .fields, .approvals, .creditsConfirmed, .wireCredited, .embargoPassed, .noBlockingComments, .note, .publicNote,
        .fourEyes,
        .ownWork,
    ]
}

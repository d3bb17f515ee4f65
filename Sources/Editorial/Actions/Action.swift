/// What a person does in the newsroom; each is recorded as one commit. The raw value is the trailer and the verb.
public enum Action: String, CaseIterable, Sendable {
    /// Begins an article.
    case create
    /// Changes the content or an internal field.
    case save
    /// Adds a media file.
    case attach
    /// Takes a media file out.
    case detach
    /// Adds a credit.
    case credit
    /// Takes a credit out.
    case uncredit
    /// Hands a draft in for review.
    case submit
    /// Takes one's own text back from review.
    case withdraw
    /// Sends a text back with a reason: changes requested.
    case `return`
    /// States that these exact bytes may go out.
    case approve
    /// Puts the approved bytes into the edition.
    case publish
    /// Sets the instant of publication.
    case schedule
    /// Takes the schedule back.
    case unschedule
    /// Opens a new revision of a published article.
    case revise
    /// Sets an article, or its open revision, aside.
    case spike
    /// Takes up a spiked article again.
    case revive
    /// Takes an article out of the edition until it is released.
    case hold
    /// Ends a hold.
    case release
    /// Withdraws an article, with a notice in its place.
    case kill
    /// Makes an old text the newest revision.
    case revert
    /// Says who has the article now.
    case assign
    /// Remarks on the article.
    case comment
    /// Closes a comment.
    case resolve
    /// States that the credits are right.
    case confirm
    /// Changes people, contributors, workflow or style.
    case configure

    /// The action whose roles, states and requirements stand for this one in the workflow: making and changing
    /// content is one right.
    public var governing: Action {
        switch self {
        case .attach, .detach, .credit, .uncredit: .save
        default: self
        }
    }
}

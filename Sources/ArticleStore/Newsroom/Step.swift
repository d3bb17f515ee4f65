import Editorial

/// An action on an article that exists, other than a save, with what it needs besides person, base and note.
public enum Step: Sendable, Equatable {
    /// Hands a draft in for review.
    case submit
    /// Takes one's own text back.
    case withdraw
    /// Sends a text back; the note says why.
    case `return`
    /// States that these bytes may go out.
    case approve
    /// Puts the approved bytes into the edition.
    case publish
    /// Sets the instant of publication; the zone is an IANA name.
    case schedule(at: Instant, zone: String)
    /// Takes the schedule back.
    case unschedule
    /// Opens a new revision, or changes the kind or note of the open one; nil is the open one's kind, or an update.
    case revise(PublicationKind?)
    /// Sets it aside.
    case spike
    /// Takes it up again.
    case revive
    /// Takes it out of the edition.
    case hold
    /// Ends a hold.
    case release
    /// Withdraws it; the note is the public notice.
    case kill
    /// Makes the text of a revision the newest one.
    case revert(to: Int)
    /// Says who has it now, nil for nobody, and until when.
    case assign(Handle?, due: Instant?)
    /// Remarks on it.
    case comment(String, isBlocking: Bool)
    /// Closes a comment.
    case resolve(String)
    /// States that the credits are right which were read with less than full confidence.
    case confirm
    /// Adds a credit.
    case credit(CreditRequest)
    /// Takes the credits of a contributor out, those in `role` where one is given.
    case uncredit(contributor: String, role: CreditRole?)
    /// Adds a media file, or replaces the one of the same name.
    case attach(MediaFile)
    /// Takes a media file out, by its name.
    case detach(String)

    /// The action that is recorded.
    public var action: Action {
        switch self {
        case .submit: .submit
        case .withdraw: .withdraw
        case .return: .return
        case .approve: .approve
        case .publish: .publish
        case .schedule: .schedule
        case .unschedule: .unschedule
        case .revise: .revise
        case .spike: .spike
        case .revive: .revive
        case .hold: .hold
        case .release: .release
        case .kill: .kill
        case .revert: .revert
        case .assign: .assign
        case .comment: .comment
        case .resolve: .resolve
        case .confirm: .confirm
        case .credit: .credit
        case .uncredit: .uncredit
        case .attach: .attach
        case .detach: .detach
        }
    }
}

/// A credit as a person asks for it.
public struct CreditRequest: Sendable, Hashable {
    /// An id, name or alias; a name that the registry does not know is kept as written.
    public var contributor: String
    /// What the contributor did.
    public var role: CreditRole
    /// The place worked from.
    public var location: String?
    /// Where the credit is shown; the tagline where nothing is said, the byline for an author.
    public var tier: CreditTier?

    /// A credit to add.
    public init(contributor: String, role: CreditRole, location: String? = nil, tier: CreditTier? = nil) {
        self.contributor = contributor
        self.role = role
        self.location = location
        self.tier = tier
    }
}

/// A file to attach, with what is printed beside it.
public struct MediaFile: Sendable, Equatable {
    /// The name in the article's folder.
    public var name: String
    /// The bytes, 100 MB at most.
    public var bytes: [UInt8]
    /// The caption.
    public var caption: String?
    /// The credit of the picture.
    public var credit: String?
    /// What the picture shows.
    public var alt: String?

    /// A file to attach.
    public init(name: String, bytes: [UInt8], caption: String? = nil, credit: String? = nil, alt: String? = nil) {
        self.name = name
        self.bytes = bytes
        self.caption = caption
        self.credit = credit
        self.alt = alt
    }
}

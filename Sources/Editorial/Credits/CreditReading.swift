/// What a line of prose says about credits.
public struct CreditReading: Sendable, Equatable {
    /// The credits, in the order of the line, at least one.
    public var credits: [ReadCredit]
    /// The kind of line that it is.
    public var form: CreditForm
    /// How sure it is that the line is a credit line, from 0 to 1; 1 for the unmistakable forms.
    public var confidence: Double

    /// What a line says.
    public init(credits: [ReadCredit], form: CreditForm, confidence: Double) {
        self.credits = credits
        self.form = form
        self.confidence = confidence
    }
}

/// One credit that was read, with the name as it stood.
public struct ReadCredit: Sendable, Equatable {
    /// The name as written, without article and title.
    public var name: String
    /// The credit; its contributor is the registry's id where the registry knows the name.
    public var credit: Credit
    /// How sure its name, kind and role are, from 0 to 1; never above the line's.
    public var confidence: Double

    /// A credit that was read.
    public init(name: String, credit: Credit, confidence: Double) {
        self.name = name
        self.credit = credit
        self.confidence = confidence
    }
}

/// The kinds of credit line.
public enum CreditForm: String, CaseIterable, Sendable {
    /// "By Jane Roe", above the text.
    case byline
    /// "AFP contributed to this report.", below it.
    case tagline
    /// "(Reporting by A in B; Editing by C)".
    case signOff = "sign-off"
    /// "This story first appeared in …".
    case republication
    /// "Photograph: Jane Roe/AFP".
    case photoCredit = "photo credit"

    /// Where the credits of such a line are shown.
    var tier: CreditTier { self == .byline ? .byline : .tagline }
}

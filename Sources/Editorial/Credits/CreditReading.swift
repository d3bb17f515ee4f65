/// What a line of prose says about credits.
public struct CreditReading: Sendable, Equatable {
    /// The credits, in the order of the line, at least one.
    public var credits: [ReadCredit]
    /// The kind of line that it is.
    public var form: CreditForm
    /// How sure it is that the line is a credit line and nothing else, from 0 to 1.
    ///
    /// - 1: the wording can mean nothing else ("contributed to this report", "Additional reporting by"), every word of
    ///   the line has its place in it, and a name at least is known or plain.
    /// - 0.9: the wording is a credit's wherever it was seen, but prose could have it: "Edited by Jane Roe", "By Jane
    ///   Roe", "Source: AFP", "Graphics: Jane Roe".
    /// - 0.8: a byline in a language whose "by" has other uses, a place tells that it is a credit ("Jane Roe reported
    ///   from Kyiv"), or something beside it names nobody ("Follow us."); a line of one of the kinds above whose only
    ///   names are lone words or unknown acronyms has 0.8 of the kind's.
    /// - 0.7 and less: names alone, told by the house beside them ("Jane Roe, AFP", "Jane Roe/AFP"), a copyright, or a
    ///   credit at the end of other text, such as a caption; `isWhole` tells the latter.
    public var confidence: Double
    /// Whether the whole line is the credit; else it stands in other text, such as a caption, which is not to be lost.
    public var isWhole: Bool

    /// What a line says.
    public init(credits: [ReadCredit], form: CreditForm, confidence: Double, isWhole: Bool = true) {
        self.credits = credits
        self.form = form
        self.confidence = confidence
        self.isWhole = isWhole
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

    /// The credit as it is recorded: with its doubt, where there is one.
    public var recorded: Credit { credit.read(withConfidence: confidence) }

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

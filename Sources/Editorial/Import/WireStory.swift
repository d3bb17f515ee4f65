/// A story as agencies and archives hand it over: plain text, whose parts are told by their place and look.
///
/// The usual layout is headline, standfirst, byline, caption, body and credit lines, parted by blank lines; each
/// but the headline may be missing. A house may stand below the byline, and a credit line ("With AFP"). Every line that is not blank stands in exactly one part, a caption's repetition
/// apart; what cannot be told stays in the body.
public struct WireStory: Sendable, Equatable {
    /// The first line; empty where the text begins with something else, such as a paragraph.
    public var headline: String
    /// The summary under the headline.
    public var standfirst: String?
    /// The byline, tidied.
    public var byline: Byline?
    /// Captions of pictures that are not there, each once, with their credit as it stood in the line.
    public var captions: [String]
    /// The paragraphs, byte for byte, from the first word on; where credit lines were lifted, as `CreditLines` says.
    public var body: String
    /// The credits of the byline and the credit lines, in this order.
    public var credits: [Credit]
    /// The credit lines, worded as they were.
    public var creditLines: [String]
    /// How sure the least sure of the credits is, from 0 to 1; 1 where there is none.
    public var confidence: Double

    /// The longest headline, in characters; a longer first line is a paragraph.
    public static let longestHeadline = 300

    /// Reads a plain text without front matter.
    /// - Parameter registry: Who can be credited.
    /// - Complexity: O(length).
    public static func read(_ text: String, registry: ContributorRegistry) -> WireStory {
        let reader = CreditReader(registry: registry)
        var layout = WireLayout(TextLines(text), reader: reader)
        layout.readHead()
        let lifted = CreditLines.lift(fromBody: layout.rest, reader: reader, isPlain: true)
        let bylineCredits = layout.byline.map { layout.credits(of: $0) } ?? []
        let credits = bylineCredits + layout.creditLines.flatMap(\.reading.credits) + lifted.credits
        let lines = layout.creditLines.map { String(layout.text.text($0.bytes).trimmingBlanks()) } + lifted.lines
        return WireStory(
            headline: layout.headline, standfirst: layout.standfirst, byline: layout.byline, captions: layout.captions,
            body: lifted.body, credits: credits.map(\.recorded), creditLines: lines,
            confidence: credits.map(\.confidence).min() ?? 1)
    }
}

/// How much of what changed, in a line for people.
public struct DiffSummary: Sendable, Equatable, CustomStringConvertible {
    /// A paragraph that stands at another place.
    public struct Move: Sendable, Equatable {
        /// Its number in the old text. Only paragraphs of prose are counted, from 1, as a reader counts them; a heading
        /// or a list's item has the number of the paragraph that follows.
        public let from: Int
        /// Its number in the new text.
        public let to: Int
        /// What to call it: `paragraph`, `heading`, `list item`, `picture`, `block`.
        public let noun: String
    }

    /// As an advisory has it.
    private static let mostMovesNamed = 3

    /// How many changes there are of each kind; kinds without one are left out. Breaks that part or join
    /// paragraphs, and blank lines between them, are not counted.
    public let counts: [TextChange.Kind: Int]
    /// The paragraphs that moved, in the order of the new text.
    public let moves: [Move]
    /// The paragraphs with words, headings and items included, that only the new text has.
    public let paragraphsInserted: Int
    /// The paragraphs with words that only the old text has.
    public let paragraphsDeleted: Int
    /// The paragraphs that became more than one.
    public let paragraphsSplit: Int
    /// The paragraphs that several were joined to.
    public let paragraphsJoined: Int
    /// Whether the texts are the same, byte for byte.
    public let isEmpty: Bool

    /// The number of changes of a kind.
    public func count(_ kind: TextChange.Kind) -> Int { counts[kind] ?? 0 }

    /// A line in English: "2 numbers, 1 quotation changed, paragraph 4 moved to 2, 1 paragraph added", or "nothing
    /// changed". Always in this order: number, name, quotation, link, attribution, formatting, wording, then moves and
    /// what happened to whole paragraphs.
    public var description: String {
        let kinds = TextChange.Kind.allCases.compactMap(phrase)
        var parts = kinds.isEmpty ? [] : [kinds.joined(separator: ", ") + " changed"]
        parts += movePhrases
        let whole = [
            (paragraphsInserted, "added"), (paragraphsDeleted, "removed"), (paragraphsSplit, "split"),
            (paragraphsJoined, "joined"),
        ]
        parts += whole.filter { $0.0 > 0 }.map { Self.count($0.0, "paragraph") + " " + $0.1 }
        if parts.isEmpty { return isEmpty ? "nothing changed" : "line breaks changed" }
        return parts.joined(separator: ", ")
    }

    private func phrase(_ kind: TextChange.Kind) -> String? {
        let number = count(kind)
        guard number > 0 else { return nil }
        switch kind {
        case .number, .name, .quotation, .link, .attribution: return Self.count(number, kind.rawValue)
        case .formatting, .wording: return "\(kind) in \(Self.count(number, "place"))"
        }
    }

    /// Where each paragraph went if they are few, else how many went; of what has no number of its own how many did.
    private var movePhrases: [String] {
        let numbered = moves.filter { $0.noun == "paragraph" }
        var phrases = numbered.map { "paragraph \($0.from) moved to \($0.to)" }
        if numbered.count > Self.mostMovesNamed { phrases = [Self.count(numbered.count, "paragraph") + " moved"] }
        for block in TextBlock.unnumbered {
            let count = moves.count { $0.noun == block.noun }
            if count > 0 {
                phrases.append(count == 1 ? "\(block.noun) moved" : Self.count(count, block.noun) + " moved")
            }
        }
        return phrases
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}

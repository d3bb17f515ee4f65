/// A story in the layout of some newsroom, made of parts of which it is known what import should make of them.
struct StoryLayout {
    /// What becomes of a part.
    enum Fate: Equatable {
        /// A field of a plain text; Markdown has it in its front matter.
        case field
        case byline([String])
        case creditLine([String])
        /// A credit line in parentheses behind the last sentence, or right below it.
        case glued([String])
        case body

        /// Whether it stands in a paragraph of the body.
        var isOfBody: Bool {
            if case .glued = self { return true }
            return self == .body
        }
    }

    struct Part {
        var text: String
        var fate: Fate

        init(_ text: String, _ fate: Fate = .body) { (self.text, self.fate) = (text, fate) }
    }

    var parts: [Part]

    /// The text of a file, and what import should make of it.
    struct Story: CustomStringConvertible {
        var text = ""
        var body = ""
        var byline: String?
        var lines: [String] = []
        var credits: [String] = []
        var description: String { text.debugDescription }
    }

    /// The parts with blanks, line ends and edges as the dice fall.
    func story(isPlain: Bool, _ dice: inout CreditDice) -> Story {
        var story = Story()
        let parts = parts.filter { isPlain || $0.fate != .field }
        var separatorBelowBody = ""
        for (index, part) in parts.enumerated() {
            let isFirst = index == 0
            let separator = isFirst ? "" : Self.separator(before: part, &dice)
            if !isFirst, parts[index - 1].fate.isOfBody {
                // The blanks behind what is lifted from a line go with it.
                let isBody = parts[index - 1].fate == .body
                separatorBelowBody = isBody ? separator : String(separator.drop { " \t".contains($0) })
            }
            story.text += separator + part.text
            story.add(part, below: separatorBelowBody)
        }
        let end = dice.pick(["", "\n", "\n\n", "\n\u{A0}\n", "  \n"])
        story.text += end
        let rest =
            parts.last?.fate == .body
            ? end : Self.line(of: separatorBelowBody.contains("\n") ? separatorBelowBody : end)
        story.body += rest
        story.begin(isPlain ? dice.pick(["", "", "\u{FEFF}", "\n"]) : dice.pick(["", "\n"]), isPlain: isPlain)
        story.endLines(with: dice.pick(["\n", "\n", "\r\n", "\r"]))
        return story
    }

    private static func separator(before part: Part, _ dice: inout CreditDice) -> String {
        if case .glued = part.fate { return dice.pick([" ", "\n"]) }
        return dice.pick(["\n\n", "\n\n", "\n\n\n", "\n \n", " \t\n\n", "\n\u{A0}\n\n"])
    }

    /// What is left of a line of the body: blanks at its end, where it ends with them, and the line break.
    private static func line(of separator: String) -> String {
        guard let lineBreak = separator.firstIndex(of: "\n") else { return "" }
        return separator.hasPrefix("  ") ? "\n" : String(separator[...lineBreak])
    }
}

extension StoryLayout.Story {
    fileprivate mutating func add(_ part: StoryLayout.Part, below separator: String) {
        switch part.fate {
        case .field: return
        case .byline(let credits):
            byline = part.text
            self.credits += credits
        case .creditLine(let credits), .glued(let credits):
            lines.append(part.text)
            self.credits += credits
        case .body: body += (body.isEmpty ? "" : separator) + part.text
        }
    }

    fileprivate mutating func begin(_ start: String, isPlain: Bool) {
        text = isPlain ? start + text : "---\ntitle: Harbour bridge closed\n---\n\(start)\(text)"
        if !isPlain { body = start + body }
    }

    fileprivate mutating func endLines(with lineBreak: String) {
        text = text.replacing("\n", with: lineBreak)
        body = body.replacing("\n", with: lineBreak)
        lines = lines.map { $0.replacing("\n", with: lineBreak) }
    }
}

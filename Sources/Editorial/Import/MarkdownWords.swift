/// The words of a line of Markdown, as a reader of the page sees them: without the marks of a block quote, the tags of
/// HTML, and where links lead.
///
/// Emphasis stays, since it can be told from words without this. So does whatever is no credit line, such as code.
struct MarkdownWords {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var words: [Unicode.Scalar?] = []
    /// Where in `words` the brackets stand that are open.
    private var brackets: [Int] = []

    /// The words of `line`.
    /// - Complexity: O(length).
    static func of(_ line: some StringProtocol) -> String {
        guard line.utf8.contains(where: { "<>[&\\".utf8.contains($0) }) else { return String(line) }
        var reader = MarkdownWords(scalars: Array(line.unicodeScalars))
        reader.run()
        var words = String.UnicodeScalarView()
        words.append(contentsOf: reader.words.lazy.compactMap { $0 })
        return String(words)
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private mutating func run() {
        while position < scalars.count, scalars[position] == ">" || scalars[position].properties.isWhitespace {
            position += 1
        }
        while position < scalars.count {
            let isTaken = takeEscape() || takeTag() || takeEntity() || takeLink()
            guard !isTaken else { continue }
            words.append(scalars[position])
            position += 1
        }
    }

    private mutating func takeEscape() -> Bool {
        guard scalars[position] == "\\", position + 1 < scalars.count, scalars[position + 1].isASCII else {
            return false
        }
        guard !scalars[position + 1].properties.isAlphabetic, !scalars[position + 1].properties.isWhitespace else {
            return false
        }
        words.append(scalars[position + 1])
        position += 2
        return true
    }

    /// Tags that only set a line, or stand around it.
    private static let tags: Set<String> = [
        "p", "em", "i", "b", "strong", "small", "span", "div", "footer", "a", "br", "cite", "font", "u", "sub", "sup",
        "center", "section", "aside", "address", "h5", "h6",
    ]

    private mutating func takeTag() -> Bool {
        guard scalars[position] == "<", let end = end(of: ">", within: 500) else { return false }
        let inside = scalars[(position + 1)..<end].drop { $0 == "/" }
        let name = inside.prefix { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        guard !name.isEmpty, Self.tags.contains(Self.text(name).lowercased()) else { return false }
        let next = inside.dropFirst(name.count).first ?? ">"
        guard next == ">" || next == "/" || next.properties.isWhitespace else { return false }
        if Self.text(name).lowercased() == "br" { words.append(" ") }
        position = end + 1
        return true
    }

    private static let entities: [String: Unicode.Scalar] = [
        "amp": "&", "nbsp": "\u{A0}", "quot": "\"", "apos": "'", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
        "ndash": "–", "mdash": "—", "#8211": "–", "#8212": "—", "#8217": "’", "#39": "'", "#160": "\u{A0}",
        "eacute": "é", "egrave": "è", "ouml": "ö", "uuml": "ü", "auml": "ä", "ntilde": "ñ", "ccedil": "ç", "copy": "©",
    ]

    private mutating func takeEntity() -> Bool {
        guard scalars[position] == "&", let end = end(of: ";", within: 10) else { return false }
        guard let scalar = Self.entities[Self.text(scalars[(position + 1)..<end])] else { return false }
        words.append(scalar)
        position = end + 1
        return true
    }

    private mutating func takeLink() -> Bool {
        if scalars[position] == "[" { brackets.append(words.count) }
        guard scalars[position] == "]", let opening = brackets.popLast(), position + 1 < scalars.count else {
            return false
        }
        let closing: Unicode.Scalar
        switch scalars[position + 1] {
        case "(": closing = ")"
        case "[": closing = "]"
        default: return false
        }
        guard opening == 0 || words[opening - 1] != "!", let end = end(of: closing, within: 1_000) else { return false }
        words[opening] = nil
        position = end + 1
        return true
    }

    /// Where `mark` stands next, at most `count` scalars from here.
    private func end(of mark: Unicode.Scalar, within count: Int) -> Int? {
        let limit = min(scalars.count, position + count)
        return scalars[(position + 1)..<limit].firstIndex(of: mark)
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }
}

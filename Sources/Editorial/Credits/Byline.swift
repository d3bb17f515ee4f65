/// A byline as a field of an article: tidied, without its "By".
public struct Byline: Hashable, Sendable, CustomStringConvertible {
    /// The names, tidied: `Desk Staff`.
    public var text: String
    /// The word that stood before them, as written: `By`; nil where there was none.
    public var prefix: String?

    /// A byline of `text`, with the word that is printed before it.
    public init(text: String, prefix: String? = nil) {
        self.text = text
        self.prefix = prefix
    }

    /// Tidies a byline: single blanks, none before a comma, no comma of any script, dash or mark of direction at its
    /// ends, "By" kept apart.
    /// - Returns: nil if nothing is left.
    public init?(tidying line: String) {
        let tidy = Self.tidied(line)
        guard !tidy.isEmpty else { return nil }
        let first = tidy.prefix { $0 != " " }
        if Self.prefixes.values.contains(where: { $0.lowercased() == first.lowercased() }),
            first.endIndex < tidy.endIndex
        {
            self.init(text: Self.tidied(String(tidy[first.endIndex...])), prefix: String(first))
        } else {
            self.init(text: tidy)
        }
    }

    /// As printed: `By Jane Roe` where there was a "By", else `Jane Roe`.
    public var description: String { prefix.map { "\($0) \(text)" } ?? text }

    /// As printed, without where links lead.
    var words: String { MarkdownWords.of(description) }

    /// The credits that the byline gives: role author, tier byline.
    ///
    /// Collective words (Staff, Desk, Newsroom, Redaktion) are staff, and what `reader` finds in its registry is what
    /// the registry says; a text that is no list of names is kept whole as one person, at confidence 0.5. Where links
    /// lead does not count.
    /// - Parameter language: BCP 47; tells which "and" and "in" a byline without "By" has, besides the English ones.
    public func credits(reader: CreditReader, language: String = "en") -> [ReadCredit] {
        let base = String(language.prefix { $0 != "-" && $0 != "_" }).lowercased()
        let own = prefix ?? Self.prefixes[base] ?? "By"
        if let reading = reading(reader, own) ?? reading(reader, "By") {
            return reading.credits.map { read in
                var read = read
                // What was unsure is whether the line is a byline, and it is.
                if read.confidence >= reading.confidence { read.confidence = 1 }
                return read
            }
        }
        let name = MarkdownWords.of(text)
        guard name.utf8.count <= 200, !name.isEmpty else { return [] }
        let credit = Credit(contributor: name, kind: .person, role: .author, tier: .byline)
        return [ReadCredit(name: name, credit: credit, confidence: 0.5)]
    }

    private func reading(_ reader: CreditReader, _ prefix: String) -> CreditReading? {
        guard let reading = reader.read("\(prefix) \(MarkdownWords.of(text))"), reading.form == .byline else {
            return nil
        }
        return reading
    }

    /// The word before the names, by language.
    private static let prefixes = [
        "en": "By", "de": "Von", "fr": "Par", "es": "Por", "it": "Di", "pt": "Por", "nl": "Door", "he": "מאת",
        "ar": "بقلم",
    ]

    /// Commas and semicolons, of whatever script.
    static let commas: Set<Character> = [",", ";", "،", "؛", "、", "，", "；"]

    /// What no byline begins or ends with; the marks of direction stand in right-to-left texts unseen.
    private static let edges = commas.union(["-", "–", "—", " ", "\u{200E}", "\u{200F}", "\u{61C}"])

    /// - Complexity: O(length).
    private static func tidied(_ text: String) -> String {
        var tidy = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            let isMark = word.allSatisfy(commas.contains)
            if !tidy.isEmpty, !isMark { tidy += " " }
            if !isMark || !(tidy.last.map(commas.contains) ?? false) { tidy += word }
        }
        let rest = tidy.drop { edges.contains($0) }
        guard let last = rest.lastIndex(where: { !edges.contains($0) }) else { return "" }
        return String(rest[...last])
    }
}

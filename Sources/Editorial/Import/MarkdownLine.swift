/// What a line of Markdown is, as far as it matters to what may be lifted from a text.
struct MarkdownLine {
    /// The line without blanks at its ends.
    let text: Substring

    /// - Parameter line: A line, without its line break.
    init(_ line: some StringProtocol) { text = Substring(line).trimmingBlanks() }

    /// A line across the page: `---`, `***`, `* * *`, `<hr>`, an agency's `___`.
    var isRule: Bool {
        if text.lowercased().hasPrefix("<hr"), text.hasSuffix(">"), text.utf8.count < 60 { return true }
        let marks = text.unicodeScalars.filter { !$0.properties.isWhitespace }
        guard let first = marks.first, marks.count > 1, marks.count < 200 else { return false }
        return "-*_=#~•–—".unicodeScalars.contains(first) && marks.allSatisfy { $0 == first }
    }

    /// An item of a list: `- `, `* `, `+ `, `1. `.
    var isListItem: Bool {
        if let first = text.first, "-*+".contains(first) { return text.dropFirst().first?.isWhitespace ?? true }
        let rest = text.drop { ("0"..."9").contains($0) }
        guard rest.startIndex > text.startIndex, let mark = rest.first, mark == "." || mark == ")" else { return false }
        return rest.dropFirst().first?.isWhitespace ?? true
    }

    /// A list whose mark is a hyphen, with which plain texts also open a credit line.
    var isHyphenated: Bool { text.hasPrefix("-") }

    /// A row of a table.
    var isTableRow: Bool { text.hasPrefix("|") || (text.hasSuffix("|") && text.utf8.count > 1) }

    /// A line of a block quote.
    var isQuote: Bool { text.hasPrefix(">") }

    /// A heading that begins with `#`.
    var isHeading: Bool { text.hasPrefix("#") && text.drop { $0 == "#" }.first?.isWhitespace ?? false }

    /// A footnote's text, or where a link of the text leads.
    var isDefinition: Bool { text.hasPrefix("[") && text.contains("]:") }

    /// A line that begins with a picture.
    var isImage: Bool {
        let plain = text.drop { "[*_> ".contains($0) }
        return plain.hasPrefix("![") || plain.hasPrefix("<img") || plain.hasPrefix("<figure")
            || (plain.hasPrefix("{") && plain.contains("figure")) || (plain.hasPrefix("{") && plain.contains("image"))
    }

    /// A line that is only for whatever makes a page of it: `<div>`, `{{< ad >}}`, `{% include x %}`.
    var isMarkup: Bool {
        if text.hasPrefix("{{") || text.hasPrefix("{%") || text.hasPrefix("{:") { return text.hasSuffix("}") }
        return text.hasPrefix("<") && text.hasSuffix(">") && MarkdownWords.of(text).allSatisfy(\.isWhitespace)
    }

    /// Whether emphasis or parentheses stand around all of it.
    var isWrapped: Bool {
        guard let first = text.first, let last = text.last, text.utf8.count > 2 else { return false }
        switch first {
        case "*", "_": return last == first
        case "(": return last == ")"
        case "[": return last == "]"
        case "<": return text.hasSuffix("</em></p>") || text.hasSuffix("</i></p>") || text.hasSuffix("</em>")
        default: return false
        }
    }
}

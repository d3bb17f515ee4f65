/// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
package enum CSV {
    /// What stands between two commas.
    package enum Cell {
        /// What Galley says itself: a number, an instant, an id.
        case number(String)
        /// What somebody wrote.
        case text(String)
    }

    /// Lines of cells, each ended by `lineEnd`.
    package static func text(_ lines: [[Cell]], lineEnd: String) -> String {
        lines.map { $0.map(written).joined(separator: ",") + lineEnd }.joined()
    }

    private static func written(_ cell: Cell) -> String {
        switch cell {
        case .number(let text): text
        case .text(let text): quoted(isFormula(text) ? "'" + text : text)
        }
    }

    /// Whether a spreadsheet may take the text for a formula and run it; an apostrophe before it makes it text
    /// (<https://owasp.org/www-community/attacks/CSV_Injection>).
    private static func isFormula(_ text: String) -> Bool {
        // Blanks before a formula do not stop every program.
        guard let first = text.unicodeScalars.first(where: { $0 != " " }) else { return false }
        return "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
    }

    private static func quoted(_ text: String) -> String {
        let isPlain = !text.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
        let hasBlanks = text.utf8.first == 0x20 || text.utf8.last == 0x20
        if isPlain && !hasBlanks { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}

/// How messages put lists and numbers.
enum Wording {
    /// `a`, `a or b`, `a, b or c`; of a long list the first ones, and how many more there are.
    static func list(_ parts: [String], joinedBy word: String, atMost limit: Int = 8) -> String {
        var shown = Array(parts.prefix(limit))
        if parts.count > limit { shown.append("\(parts.count - limit) more") }
        guard let last = shown.popLast() else { return "none" }
        return shown.isEmpty ? last : "\(shown.joined(separator: ", ")) \(word) \(last)"
    }

    /// `1 approval`, `2 approvals`.
    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// The beginning of a text, on one line: at most `length` characters.
    static func excerpt(_ text: String, of length: Int) -> String {
        CommitSubject.shortened(CommitSubject.plain(text), to: length)
    }

    /// Whether a note says nothing: absent, or blanks and invisible characters only.
    static func isBlank(_ note: String?) -> Bool {
        guard let note else { return true }
        return note.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
                || scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
        }
    }

    /// `text` as one word of a shell command, in quotes where it would not be one without.
    static func shellWord(_ text: String) -> String {
        let plain = text.unicodeScalars.allSatisfy { scalar in
            let isSafeMark = "-_./:@+".unicodeScalars.contains(scalar)
            return isSafeMark || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        if plain, !text.isEmpty, text.utf8.first != UInt8(ascii: "-") { return text }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}

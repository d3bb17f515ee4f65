extension CreditReading {
    /// Whether the line is nothing but credits: its end alone, from a later sentence or parenthesis on, says less.
    ///
    /// Of "He spoke on Monday. (AFP)" the end says all of it, and the line is prose.
    /// - Complexity: O(length), as at most eight places are tried.
    func isWhole(_ line: String, reader: CreditReader) -> Bool {
        guard isWhole else { return false }
        var places = 0
        var previous: Substring?
        for word in line.split(whereSeparator: \.isWhitespace) {
            defer { previous = word }
            guard let previous, Self.opens(word, behind: previous) else { continue }
            places += 1
            if places > 8 { return false }
            if let end = reader.read(String(line[word.startIndex...])), end.credits.count >= credits.count {
                return false
            }
        }
        return true
    }

    private static func opens(_ word: Substring, behind previous: Substring) -> Bool {
        if word.hasPrefix("(") || word.hasPrefix("[") { return true }
        guard let last = previous.last, ".!?…\"”’»)。؟".contains(last) else { return false }
        return !WireLook.isShortForm(previous)
    }
}

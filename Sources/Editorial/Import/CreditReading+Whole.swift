extension CreditReading {
    /// Whether the line is nothing but credits: its end alone, from a later sentence or parenthesis on, says less.
    ///
    /// Of "He spoke on Monday. (AFP)" the end says all of it, and the line is prose.
    /// - Complexity: O(length), as at most eight places are tried.
    func isWhole(_ line: String, reader: CreditReader) -> Bool {
        var places = 0
        var previous: Character = " "
        var sentenceEnds = false
        for index in line.indices.dropFirst() {
            let character = line[index]
            defer { previous = character }
            let isOpening = previous.isWhitespace && (sentenceEnds || character == "(" || character == "[")
            if !character.isWhitespace { sentenceEnds = ".!?…\"”’»)。؟".contains(character) }
            guard isOpening else { continue }
            places += 1
            if places > 8 { return false }
            if let end = reader.read(String(line[index...])), end.credits.count >= credits.count { return false }
        }
        return true
    }
}

/// A few numbers by which a text is found again that shares words with another: hashes of words in a row.
///
/// Of the rows of a text that is stored only some are kept. Most are chosen by winnowing (Schleimer, Wilkerson and Aiken,
/// "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003): the least of each ``window`` that follow each
/// other. So any seven words in a row that a text shares are found, eleven in scripts without spaces. The first and the
/// last row of each long sentence are kept too, so that it is found with any one of its words changed, in scripts without
/// spaces from sixteen ideographs on. A text that is looked up gives all of its rows.
///
/// The numbers are stored: whoever changes how they are made has to see to it that they are made anew.
public enum TextFingerprints {
    /// How many words in a row are one number, and how many ideographs.
    static let words = 4
    static let ideographs = 8
    /// Of how many rows that follow each other one is kept.
    static let window = 4

    /// The fingerprints to store for a text, in rising order, each once; none for fewer than four words.
    /// - Complexity: O(length).
    public static func chosen(from text: String) -> [Int64] {
        let folded = FoldedWords(text)
        let ends = folded.longSentences(of: text).flatMap { sentence in
            let end = sentence.words.upperBound
            return [sentence.words.lowerBound, end - (folded.isIdeograph[end - 1] ? ideographs : words)]
        }
        return Set(winnowed(rows(of: folded)) + ends.compactMap { row(of: folded, at: $0) }).sorted()
    }

    /// Those of all rows of words of a text, in rising order, each once, to look up what shares words with it.
    /// - Complexity: O(length).
    public static func all(of text: String) -> [Int64] {
        Set(rows(of: FoldedWords(text))).sorted()
    }

    private static func winnowed(_ rows: [Int64]) -> [Int64] {
        guard rows.count > window else { return rows.min().map { [$0] } ?? [] }
        var chosen: [Int64] = []
        var least = -1
        for end in (window - 1)..<rows.count {
            let start = end - window + 1
            // The rightmost of equals, so that a word that is repeated on and on is kept seldom.
            if least < start {
                least = (start...end).reversed().min { rows[$0] < rows[$1] } ?? end
                chosen.append(rows[least])
            } else if rows[end] <= rows[least] {
                least = end
                chosen.append(rows[least])
            }
        }
        return chosen
    }

    /// The hashes of all rows, in order.
    private static func rows(of text: FoldedWords) -> [Int64] {
        text.words.indices.compactMap { row(of: text, at: $0) }
    }

    /// The hash of the row that begins at a word: 48 bits, which SQLite stores in six bytes. Nil where the text ends
    /// before the row does.
    private static func row(of text: FoldedWords, at start: Int) -> Int64? {
        let end = start + (text.isIdeograph[start] ? ideographs : words)
        return end <= text.count ? Int64(WordRow.hash(text.words[start..<end]) >> 16) : nil
    }
}

/// Words in a row.
enum WordRow {
    /// One number for them, the same in every run.
    static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.reduce(0xCBF2_9CE4_8422_2325) { hash, word in
            let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            return product ^ (product >> 32)
        }
    }
}

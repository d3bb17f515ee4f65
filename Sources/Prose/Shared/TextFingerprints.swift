/// A few numbers by which a text is found again that shares words with another: hashes of words in a row.
///
/// Of the rows of a text that is stored only some are kept, chosen by winnowing (Schleimer, Wilkerson and Aiken,
/// "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD 2003): the least of each ``window`` that follow each
/// other. A text that is looked up gives all of its rows. So any seven words in a row that both have are found, and many
/// that are shorter; eleven in scripts without spaces.
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
        let all = rows(of: FoldedWords(text))
        guard all.count > window else { return all.min().map { [$0] } ?? [] }
        var chosen: Set<Int64> = []
        var least = 0
        for end in (window - 1)..<all.count {
            let start = end - window + 1
            // The rightmost of equals, so that a word that is repeated on and on is kept seldom.
            if least < start || end == window - 1 {
                least = (start...end).reversed().min { all[$0] < all[$1] } ?? end
            } else if all[end] <= all[least] {
                least = end
            }
            chosen.insert(all[least])
        }
        return chosen.sorted()
    }

    /// Those of all rows of words of a text, in rising order, each once, to look up what shares words with it.
    /// - Complexity: O(length).
    public static func all(of text: String) -> [Int64] {
        Set(rows(of: FoldedWords(text))).sorted()
    }

    /// The hashes of all rows, in order: 48 bits, which SQLite stores in six bytes.
    private static func rows(of text: FoldedWords) -> [Int64] {
        text.words.indices.compactMap { start in
            let end = start + (text.isIdeograph[start] ? ideographs : words)
            guard end <= text.count else { return nil }
            return Int64(WordRow.hash(text.words[start..<end]) >> 16)
        }
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

/// Tells whether two words are spellings of one name.
enum NearSpelling {
    private static let longest = 40
    /// What may be another form of the same word.
    private static let endings: Set<String> = [
        "s", "'s", "es", "n", "en", "e", "er", "ern", "r", "ed", "d", "ing", "ly",
    ]

    /// Whether one text may be a slip for the other: "Jon Smyth", "John Smith".
    /// - Complexity: O(40²) at most; longer texts are not compared.
    static func isSlip(_ first: String, _ second: String) -> Bool {
        let (one, other) = (letters(first), letters(second))
        let length = max(one.count, other.count)
        guard length <= longest, min(one.count, other.count) >= 2 else { return false }
        return (1...max(1, length / 3)).contains(distance(one, other))
    }

    /// Whether two words with a capital can only be one name spelt in two ways, even where any word has a capital:
    /// the same first letter, and more than another ending.
    static func isSameName(_ first: String, _ second: String) -> Bool {
        let (one, other) = (letters(first), letters(second))
        let length = max(one.count, other.count)
        guard length <= longest, min(one.count, other.count) >= 4, one.first == other.first else { return false }
        guard !isInflection(one, other), !isInflection(other, one) else { return false }
        return (1...(length <= 7 ? 1 : 2)).contains(distance(one, other))
    }

    private static func letters(_ text: String) -> [Unicode.Scalar] {
        Array(text.lowercased().unicodeScalars.prefix(longest + 1))
    }

    private static func isInflection(_ longer: [Unicode.Scalar], _ stem: [Unicode.Scalar]) -> Bool {
        guard longer.starts(with: stem) else { return false }
        return endings.contains(String(String.UnicodeScalarView(longer.dropFirst(stem.count))))
    }

    private static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var row = Array(0...other.count)
        for (index, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in other.indices {
                let above = row[column + 1]
                row[column + 1] = min(above + 1, row[column] + 1, diagonal + (letter == other[column] ? 0 : 1))
                diagonal = above
            }
        }
        return row[other.count]
    }
}

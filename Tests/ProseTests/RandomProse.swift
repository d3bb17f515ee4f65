/// Texts for property tests: nasty ones, and plain ones whose every word is different.
enum RandomProse {
    /// Few words, so that they repeat, and everything that can go wrong at a boundary.
    static let pieces = [
        "the", "the", "vote", "vote", "minister", "12", "1,000.5", "don't", "well-known", "צה\"ל", "הממשלה", "אישרה",
        "الحكومة", "وافقت",
        "总理", "辞职", "สวัสดี", "e\u{301}", "\u{e9}", "\u{301}", "👩🏽‍🚀", "🇫🇷🇩🇪", "\u{200F}", "\u{200D}", "\0", ".", ",",
        "\u{201C}", "\u{201D}",
        " ", " ", " ", " ", "  ", "\t", "\u{A0}", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "- ", "# ",
        "\u{2028}", "\u{FEFF}",
    ]

    static func nasty(_ length: Int, _ random: inout SeededRandom) -> [String] {
        (0..<random.below(length + 1)).map { _ in random.pick(pieces, or: "") }
    }

    /// A few edits: deletions, insertions, and stretches put elsewhere.
    static func edited(_ parts: [String], edits: Int, _ random: inout SeededRandom) -> [String] {
        var parts = parts
        for _ in 0..<random.below(edits + 1) {
            let place = random.below(parts.count)
            let end = min(parts.count, place + random.below(6))
            switch random.below(3) {
            case 0: parts.removeSubrange(place..<end)
            case 1: parts.insert(contentsOf: nasty(4, &random), at: place)
            default:
                let moved = Array(parts[place..<end])
                parts.removeSubrange(place..<end)
                parts.insert(contentsOf: moved, at: random.below(parts.count + 1))
            }
        }
        return parts
    }

    /// Paragraphs of words that occur once each: "w1 w2 w3 w4".
    static func distinct(paragraphs: Int, words: Int) -> [[String]] {
        (0..<paragraphs).map { paragraph in (0..<words).map { "w\(paragraph * words + $0)" } }
    }

    /// Deletes, replaces and inserts single words; inserted ones are named after the side.
    static func edited(_ paragraphs: [[String]], side: String, edits: Int, _ random: inout SeededRandom) -> [[String]] {
        var paragraphs = paragraphs
        for edit in 0..<edits {
            let paragraph = random.below(paragraphs.count)
            let place = random.below(paragraphs[paragraph].count)
            switch random.below(4) {
            case 0 where !paragraphs[paragraph].isEmpty: paragraphs[paragraph].remove(at: place)
            case 1 where !paragraphs[paragraph].isEmpty: paragraphs[paragraph][place] = "\(side)\(edit)"
            case 2: paragraphs.insert(["\(side)\(edit)", "\(side)\(edit)b"], at: paragraph)
            default: paragraphs[paragraph].insert("\(side)\(edit)", at: place)
            }
        }
        return paragraphs
    }

    static func joined(_ paragraphs: [[String]]) -> String {
        paragraphs.map { $0.joined(separator: " ") }.joined(separator: "\n\n")
    }
}

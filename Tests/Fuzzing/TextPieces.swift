/// What fuzzed texts are made of.
enum TextPieces {
    /// Few words, so that they repeat, several scripts, and everything that can go wrong at a boundary.
    static let nasty = [
        " ", " ", " ", " ", "\n", "\n\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "  ", "\t", "\u{A0}", "\u{2028}", "\u{85}",
        "the", "the", "vote", "minister", "12", "1,000.5", "don't", "well-known", "U.S.", "a_b", "R&D",
        "צה\"ל", "הממשלה", "שָׁלוֹם", "الحكومة", "\u{200F}", "\u{202B}", "\u{202C}",
        "总理", "辞职", "。", ",", "日本語", "สวัสดี", "한국", "é", "e\u{301}", "\u{301}", "\u{20DD}",
        "👩🏽‍🚀", "🇫🇷", "🇩🇪", "\u{200D}", "\u{FE0F}", "\u{0}", "\u{1B}", "\u{FEFF}", "\u{FFFD}",
        ".", ". ", ",", "“", "”", "’", "-", "—", "# ", "- ", "> ", "1. ", "**", "_", "`", "```\n", "[", "](u)", "| ",
        "***\n",
        "<b>", "&amp;", "\\", "    ", "    a\n", "---\n", "\n<<<<<<<\n",
    ]

    /// What may stand between words so that each stands alone.
    static let gaps = [" ", " ", " ", " ", "\n", "\n\n", "\r\n", "\r\n\r\n", ". ", "\u{A0}"]

    /// Up to sixteen pieces.
    static func row(_ bytes: inout FuzzBytes) -> [String] {
        (0...bytes.below(16)).map { _ in bytes.pick(nasty) }
    }

    /// The row again and again, up to a size in bytes.
    static func repeated(_ row: [String], _ size: Int) -> [String] {
        let length = row.reduce(0) { $0 + $1.utf8.count }
        guard length > 0 else { return [] }
        return (0..<size / length).flatMap { _ in row }
    }
}

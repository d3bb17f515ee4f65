/// The beginning of a text on one line.
enum Excerpt {
    /// The most bytes for each character that may be, as characters can be of any length, with marks upon marks.
    private static let bytesPerCharacter = 16

    /// At most `limit` characters, with the `…`.
    static func text(of source: String, limit: Int) -> String {
        var (text, count, wantsBlank) = ("", 0, false)
        for character in source {
            if character.isWhitespace {
                wantsBlank = !text.isEmpty
                continue
            }
            let added = (wantsBlank ? " " : "") + String(character)
            count += added.count
            guard count <= limit, text.utf8.count + added.utf8.count <= limit * bytesPerCharacter else {
                return cut(text, to: max(0, limit - 1), isBetweenWords: wantsBlank)
            }
            text += added
            wantsBlank = false
        }
        return text
    }

    /// Ends a text behind a whole word, if one ends in the second half; scripts without blanks are cut anywhere.
    private static func cut(_ text: String, to length: Int, isBetweenWords: Bool) -> String {
        var kept = text.prefix(length)
        let isWhole = isBetweenWords && kept.endIndex == text.endIndex
        if !isWhole, let blank = kept.lastIndex(of: " "), kept[..<blank].count * 2 >= length { kept = kept[..<blank] }
        return kept + "…"
    }
}

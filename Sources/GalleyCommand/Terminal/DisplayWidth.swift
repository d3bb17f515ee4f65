/// How many columns of a terminal a text takes.
enum DisplayWidth {
    /// The columns of a text without line breaks.
    /// - Complexity: O(length).
    static func of(_ text: String) -> Int {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
        return text.reduce(0) { $0 + of($1) }
    }

    /// The columns of a character as a person sees it: 0, 1 or 2.
    static func of(_ character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            if scalar == "\u{FE0F}" { return 2 }
            width = max(width, of(scalar))
        }
        return width
    }

    /// The text if it fits, else as much of it as leaves room for `…`.
    static func cut(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        var kept = ""
        var used = 1
        for character in text {
            used += of(character)
            if used > width { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// The text with blanks after it, or before it, up to `width` columns.
    static func padded(_ text: String, to width: Int, atEnd: Bool = true) -> String {
        let blanks = String(repeating: " ", count: max(0, width - of(text)))
        return atEnd ? text + blanks : blanks + text
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return isWide(scalar.value) ? 2 : 1
    }

    /// Whether the range table has the scalar, by halving.
    private static func isWide(_ value: UInt32) -> Bool {
        var low = 0
        var high = WideRanges.all.count
        while low < high {
            let middle = (low + high) / 2
            let range = WideRanges.all[middle]
            if range.contains(value) { return true }
            if value < range.lowerBound { high = middle } else { low = middle + 1 }
        }
        return false
    }
}

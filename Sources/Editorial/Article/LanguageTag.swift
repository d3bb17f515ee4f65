/// Language tags as BCP 47 shapes them; whether a language has the tag is not looked up.
public enum LanguageTag {
    /// Whether `text` has the shape of a tag: `en`, `pt-BR`, `zh-Hant-TW`, `x-house`.
    ///
    /// RFC 5646, section 2.1: subtags of 1 to 8 letters and digits, the first of letters only.
    public static func isWellFormed(_ text: String) -> Bool {
        guard text.utf8.count <= 100 else { return false }
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard let first = parts.first, parts.allSatisfy({ isSubtag($0) }) else { return false }
        guard first.allSatisfy(isLetter) else { return false }
        return first.count >= 2 || parts.count >= 2 && "xXiI".utf8.contains(first[first.startIndex])
    }

    private static func isSubtag(_ part: Substring.UTF8View) -> Bool {
        (1...8).contains(part.count) && part.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}

/// The mail addresses that stand bare in a text, as GitHub finds them:
/// <https://github.github.com/gfm/#extended-email-autolink>.
enum MailAddresses {
    /// Where they are, from the first to the last.
    /// - Complexity: O(length of the text).
    static func ranges(in text: String) -> [Range<String.Index>] {
        let bytes = text.utf8
        var ranges: [Range<String.Index>] = []
        var searched = bytes.startIndex
        while let at = bytes[searched...].firstIndex(of: UInt8(ascii: "@")) {
            let name = bytes[searched..<at].reversed().prefix(while: isInName)
            searched = bytes.index(after: at)
            let domain = bytes[searched...].prefix(while: isInDomain)
            if !name.isEmpty, let end = end(ofDomain: domain, before: bytes[domain.endIndex...].first) {
                ranges.append(bytes.index(at, offsetBy: -name.count)..<end)
            }
            searched = domain.endIndex
        }
        return ranges
    }

    /// Where a domain ends without the full stop of the sentence; nil if it is none.
    private static func end(ofDomain domain: Substring.UTF8View, before next: UInt8?) -> String.Index? {
        var domain = domain
        while domain.last == UInt8(ascii: ".") { domain.removeLast() }
        guard next != UInt8(ascii: "@"), domain.first.map(isLetterOrDigit) == true,
            domain.last.map(isLetterOrDigit) == true, domain.contains(UInt8(ascii: "."))
        else { return nil }
        return domain.endIndex
    }

    private static func isInName(_ byte: UInt8) -> Bool { isInDomain(byte) || byte == UInt8(ascii: "+") }

    private static func isInDomain(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}

/// The identity of an article for its whole life: a ULID, 26 characters of Crockford's base 32.
///
/// Format: <https://github.com/ulid/spec>.
public struct ArticleID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The 26 characters, in capitals.
    public let text: String

    /// Reads an id in either case.
    /// - Returns: nil if `text` is not a ULID.
    public init?(_ text: String) {
        let capitals = text.uppercased()
        guard capitals.utf8.count == 26, let first = capitals.utf8.first, first <= UInt8(ascii: "7") else { return nil }
        guard capitals.utf8.allSatisfy(Self.alphabet.contains) else { return nil }
        self.text = capitals
    }

    /// An id of the instant and 80 random bits.
    /// - Parameters:
    ///   - instant: When the article is created.
    ///   - random: 10 bytes or more, of which the first 10 count; missing ones are zero.
    public init(at instant: Instant, random: [UInt8]) {
        let milliseconds = UInt64(clamping: instant.seconds) &* 1000
        var bytes = (0..<6).map { UInt8(truncatingIfNeeded: milliseconds >> (40 - 8 * UInt64($0))) }
        bytes += random.prefix(10)
        bytes += [UInt8](repeating: 0, count: max(0, 16 - bytes.count))
        text = Self.encode(bytes)
    }

    /// In order of creation.
    public static func < (left: ArticleID, right: ArticleID) -> Bool { left.text < right.text }

    /// The 26 characters.
    public var description: String { text }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// 128 bits as 26 digits of five bits, of which the first holds three.
    private static func encode(_ bytes: [UInt8]) -> String {
        var digits: [UInt8] = []
        for digit in 0..<26 {
            let first = digit * 5 - 2
            let value = (first..<(first + 5)).reduce(0) { $0 << 1 | bit($1, of: bytes) }
            digits.append(alphabet[value])
        }
        return String(decoding: digits, as: UTF8.self)
    }

    private static func bit(_ index: Int, of bytes: [UInt8]) -> Int {
        index < 0 ? 0 : Int(bytes[index / 8] >> UInt8(7 - index % 8)) & 1
    }
}

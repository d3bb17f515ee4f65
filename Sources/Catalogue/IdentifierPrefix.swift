/// The beginning of an article's id as a person types it, in Crockford's base 32
/// (https://www.crockford.com/base32.html): I and L read as 1, O as 0, case does not matter.
struct IdentifierPrefix {
    let upper: String
    let lower: String

    /// Nil if the text is shorter, or holds anything that no id can hold.
    init?(_ text: String, atLeast length: Int) {
        var digits: [UInt8] = []
        guard (length...26).contains(text.utf8.count) else { return nil }
        for byte in text.utf8 {
            guard let digit = Self.digit(byte) else { return nil }
            digits.append(digit)
        }
        upper = String(decoding: digits, as: UTF8.self)
        lower = upper.lowercased()
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): digit(byte - 32)
        case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
        case UInt8(ascii: "O"): UInt8(ascii: "0")
        case UInt8(ascii: "U"): nil
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
        default: nil
        }
    }
}

/// Who did something, and when, as a commit records it.
public struct Signature: Hashable, Sendable {
    /// The person's name.
    public let name: String

    /// The person's e-mail address.
    public let email: String

    /// Seconds since 1970 in UTC, in the years 1970 to 9999: `git fsck` refuses earlier ones.
    public let seconds: Int64

    /// Minutes that the person's clock is ahead of UTC, at most 5999 either way.
    public let offsetMinutes: Int

    /// A signature that git accepts: `<`, `>` and zero bytes are left out of name and address, line ends become spaces,
    /// spaces around them are trimmed, and the numbers are brought into their ranges.
    public init(name: String, email: String, seconds: Int64, offsetMinutes: Int = 0) {
        self.name = Self.acceptable(name)
        self.email = Self.acceptable(email)
        self.seconds = min(max(seconds, 0), 253_402_300_799)
        let offset = min(max(offsetMinutes, -5999), 5999)
        // Git cannot show a time that is before 1970 on the person's own clock.
        self.offsetMinutes = self.seconds + Int64(offset) * 60 < 0 ? 0 : offset
    }

    private static func acceptable(_ text: String) -> String {
        if isAcceptable(text) { return text }
        var kept: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<", ">", "\0": continue
            case "\n", "\r": kept.append(" ")
            default: kept.append(scalar)
            }
        }
        let trimmed = kept.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        return String(String.UnicodeScalarView(trimmed))
    }

    /// Whether nothing has to be left out: so it is with nearly every name.
    private static func isAcceptable(_ text: String) -> Bool {
        let space = UInt8(ascii: " ")
        guard text.utf8.first != space, text.utf8.last != space else { return false }
        return text.utf8.allSatisfy { $0 >= space && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
    }
}

extension Signature {
    /// The line of a commit, without its keyword: `Name <address> 1457956800 +0100`.
    var encoded: String {
        let minutes = abs(offsetMinutes)
        let zone = String(10_000 + minutes / 60 * 100 + minutes % 60).dropFirst()
        return "\(name) <\(email)> \(seconds) \(offsetMinutes < 0 ? "-" : "+")\(zone)"
    }

    /// Reads a line as leniently as git does: what is missing is empty, or zero.
    init(parsing line: some BidirectionalCollection<UInt8>) {
        guard let open = line.firstIndex(of: UInt8(ascii: "<")),
            let close = line.lastIndex(of: UInt8(ascii: ">")), open < close
        else {
            self.init(name: String(decoding: line, as: UTF8.self), email: "", seconds: 0)
            return
        }
        let time = line[line.index(after: close)...].split(separator: UInt8(ascii: " "))
        self.init(
            name: String(decoding: line[..<open], as: UTF8.self),
            email: String(decoding: line[line.index(after: open)..<close], as: UTF8.self),
            seconds: time.first.flatMap { Int64(String(decoding: $0, as: UTF8.self)) } ?? 0,
            offsetMinutes: time.dropFirst().first.map { Self.minutes(ofZone: String(decoding: $0, as: UTF8.self)) } ?? 0
        )
    }

    /// The minutes of `+0130`: 90.
    private static func minutes(ofZone text: String) -> Int {
        guard let number = Int(text), (-9999...9999).contains(number) else { return 0 }
        return number / 100 * 60 + number % 100
    }
}

extension Timestamp {
    /// Reads `2026-11-22`, or a date with a time after `T`, `t` or a blank; seconds, a fraction (dropped) and the
    /// offset may be missing, and UTC is meant without one.
    /// - Returns: nil if `text` is no such timestamp or names no day of the calendar.
    public init?(_ text: String) {
        self.init(text, assumingOffset: { _ in 0 })
    }

    /// Whether `text` carries an offset of its own (`Z` or `+01:00`).
    public static func statesOffset(_ text: String) -> Bool {
        var reader = Reader(text)
        return reader.readDate() != nil && reader.readTime() != nil && reader.readOffset() != nil
    }

    /// Reads a timestamp; one without an offset is given the one that `assumingOffset` returns for it at UTC.
    public init?(_ text: String, assumingOffset: (Timestamp) -> Int) {
        var reader = Reader(text)
        guard let (year, month, day) = reader.readDate() else { return nil }
        let time = reader.isAtEnd ? 0 : reader.readTime()
        guard let time else { return nil }
        let offset = reader.isAtEnd ? nil : reader.readOffset()
        guard reader.isAtEnd else { return nil }
        (self.year, self.month, self.day, secondOfDay, offsetMinutes) = (year, month, day, time, 0)
        offsetMinutes = offset ?? assumingOffset(self)
    }

    /// Reads digits and marks from the front of a text.
    private struct Reader {
        var rest: Substring.UTF8View

        init(_ text: String) { rest = Substring(text).utf8 }

        var isAtEnd: Bool { rest.isEmpty }

        mutating func readDate() -> (Int, Int, Int)? {
            guard let year = readNumber(4), skip("-"), let month = readNumber(2), skip("-"), let day = readNumber(2)
            else { return nil }
            guard (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year) else { return nil }
            return (year, month, day)
        }

        mutating func readTime() -> Int? {
            guard skip("T") || skip("t") || skip(" ") else { return nil }
            guard let hour = readNumber(2), skip(":"), let minute = readNumber(2) else { return nil }
            let second = skip(":") ? readNumber(2) : 0
            guard let second, hour < 24, minute < 60, second <= 60 else { return nil }
            if skip(".") || skip(",") { rest = rest.drop { (0x30...0x39).contains($0) } }
            return hour * 3600 + minute * 60 + min(second, 59)
        }

        mutating func readOffset() -> Int? {
            _ = skip(" ")
            if skip("Z") || skip("z") { return 0 }
            let isNegative = skip("-")
            guard isNegative || skip("+"), let hours = readNumber(2) else { return nil }
            _ = skip(":")
            guard let minutes = readNumber(2), hours < 24, minutes < 60 else { return nil }
            return (hours * 60 + minutes) * (isNegative ? -1 : 1)
        }

        private mutating func readNumber(_ digits: Int) -> Int? {
            let part = rest.prefix(digits)
            guard part.count == digits, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            rest = rest.dropFirst(digits)
            return part.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }

        private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: mark) else { return false }
            rest = rest.dropFirst()
            return true
        }

        private static func length(of month: Int, in year: Int) -> Int {
            Timestamp.days(year: month == 12 ? year + 1 : year, month: month == 12 ? 1 : month + 1, day: 1)
                - Timestamp.days(year: year, month: month, day: 1)
        }
    }
}

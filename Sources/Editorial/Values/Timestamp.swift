/// A date and a time of day at an offset from UTC, as RFC 3339 writes it.
///
/// Calendar arithmetic after Howard Hinnant, <https://howardhinnant.github.io/date_algorithms.html>.
public struct Timestamp: Hashable, Sendable, CustomStringConvertible {
    /// The year, from 0 to 9999.
    public var year: Int
    /// The month, from 1.
    public var month: Int
    /// The day of the month, from 1.
    public var day: Int
    /// Seconds since midnight.
    public var secondOfDay: Int
    /// Minutes ahead of UTC.
    public var offsetMinutes: Int

    /// The date and time that clocks show at `instant` where they are `offsetMinutes` ahead of UTC.
    public init(_ instant: Instant, offsetMinutes: Int) {
        let first: Int64 = -62_167_219_200
        let last: Int64 = 253_402_300_799
        let local = min(max(instant.seconds, first), last) + Int64(offsetMinutes) * 60
        let days = Int(local.floorDivided(by: 86_400))
        secondOfDay = Int(local - Int64(days) * 86_400)
        (year, month, day) = Self.civil(fromDays: days)
        self.offsetMinutes = offsetMinutes
    }

    /// The instant that is meant.
    public var instant: Instant {
        let days = Int64(Self.days(year: year, month: month, day: day))
        return Instant(seconds: days * 86_400 + Int64(secondOfDay) - Int64(offsetMinutes) * 60)
    }

    /// RFC 3339: `2026-11-22T18:00:00+01:00`, with `Z` for UTC.
    public var description: String {
        let time = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60].map { Self.padded($0) }
        return "\(dateText)T\(time.joined(separator: ":"))\(zoneText)"
    }

    /// The date alone: `2026-11-22`.
    public var dateText: String { "\(Self.padded(year, 4))-\(Self.padded(month))-\(Self.padded(day))" }

    private var zoneText: String {
        guard offsetMinutes != 0 else { return "Z" }
        let minutes = abs(offsetMinutes)
        return "\(offsetMinutes < 0 ? "-" : "+")\(Self.padded(minutes / 60)):\(Self.padded(minutes % 60))"
    }

    private static func padded(_ number: Int, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    static func days(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.floorDivided(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func civil(fromDays days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = shifted.floorDivided(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }
}

extension BinaryInteger {
    /// The quotient rounded towards minus infinity.
    fileprivate func floorDivided(by divisor: Self) -> Self {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}

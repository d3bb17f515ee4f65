import Editorial

extension LocalTime {
    /// Whether `text` reads as a time that an article may have been looked at.
    package static func isMoment(_ text: String) -> Bool { Timestamp(text) != nil || isClock(text) }

    /// The instant that `text` means, said of what was.
    /// - Parameters:
    ///   - text: RFC 3339; without an offset, what clocks show in `zone`; a date alone is its beginning, and a time
    ///     alone is the last one that was.
    ///   - zone: An IANA name, such as `Europe/Berlin`.
    /// - Throws: `UnreadableArgument` as ``instant(_:in:)`` does.
    package static func past(_ text: String, in zone: String, now: Instant) throws -> Instant {
        guard isClock(text) else {
            let isDate = !text.utf8.contains(UInt8(ascii: ":"))
            return try instant(isDate ? "\(text)T00:00" : text, in: zone)
        }
        let today = try date(now, in: zone)
        let last = try instant("\(today)T\(text)", in: zone)
        return last <= now ? last : try instant("\(day(before: today))T\(text)", in: zone)
    }

    /// The day before another, by the calendar: days of 23 and 25 hours are days too.
    private static func day(before date: String) -> String {
        guard let midnight = Instant(date) else { return date }
        return Timestamp(Instant(seconds: midnight.seconds - 86_400), offsetMinutes: 0).dateText
    }

    /// Whether `text` is a time of the clock without a date: `14:32`.
    private static func isClock(_ text: String) -> Bool {
        let date = "2026-11-20"
        return Timestamp("\(date)T\(text)") != nil && !Timestamp.statesOffset("\(date)T\(text)")
    }
}

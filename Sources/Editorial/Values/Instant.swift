/// A point in time, in whole seconds since 1970-01-01 00:00 UTC.
public struct Instant: Hashable, Comparable, Sendable {
    /// Seconds since 1970, UTC, leap seconds not counted.
    public var seconds: Int64

    /// The instant `seconds` after 1970 began.
    public init(seconds: Int64) { self.seconds = seconds }

    /// Earlier first.
    public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: CustomStringConvertible {
    /// Reads RFC 3339 (`2026-11-22T18:00:00Z`, offsets and fractions too) or a date alone, which is its midnight in UTC.
    /// - Returns: nil if `text` is neither, or names no day of the calendar.
    public init?(_ text: String) {
        guard let stamp = Timestamp(text) else { return nil }
        self = stamp.instant
    }

    /// RFC 3339 in UTC: `2026-11-22T18:00:00Z`.
    public var description: String { text(offsetMinutes: 0) }

    /// RFC 3339 at an offset from UTC.
    public func text(offsetMinutes: Int) -> String {
        Timestamp(self, offsetMinutes: offsetMinutes).description
    }
}

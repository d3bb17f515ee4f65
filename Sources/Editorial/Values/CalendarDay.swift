/// A day of the calendar, without a time or a zone.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The year, from 0 to 9999.
    public let year: Int
    /// The month, from 1.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// The day that a timestamp's clocks show.
    public init(_ timestamp: Timestamp) { (year, month, day) = (timestamp.year, timestamp.month, timestamp.day) }

    /// Reads `2026-11-22`.
    /// - Returns: nil if `text` has another form or names no day of the calendar.
    public init?(_ text: String) {
        guard text.utf8.count == 10, let timestamp = Timestamp(text) else { return nil }
        self.init(timestamp)
    }

    /// Earlier first.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// `2026-11-22`.
    public var description: String {
        let parts = [(year, 4), (month, 2), (day, 2)].map { number, width in
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return parts.joined(separator: "-")
    }
}

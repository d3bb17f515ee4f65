/// The days on which a contributor may be credited, both ends included; an end that is missing is open.
public struct ActiveDates: Hashable, Sendable, CustomStringConvertible {
    /// The first day.
    public let from: CalendarDay?
    /// The last day.
    public let until: CalendarDay?

    /// Every day.
    public static let always = ActiveDates()

    private init() { (from, until) = (nil, nil) }

    /// The days from one to another.
    /// - Returns: nil if the last one is before the first.
    public init?(from: CalendarDay?, until: CalendarDay?) {
        if let from, let until, until < from { return nil }
        (self.from, self.until) = (from, until)
    }

    /// Whether a day is one of them.
    public func contains(_ day: CalendarDay) -> Bool {
        from.map { $0 <= day } ?? true && until.map { day <= $0 } ?? true
    }

    /// `from 2024-01-01 until 2026-12-31`; empty for every day.
    public var description: String {
        [from.map { "from \($0)" }, until.map { "until \($0)" }].compactMap(\.self).joined(separator: " ")
    }
}

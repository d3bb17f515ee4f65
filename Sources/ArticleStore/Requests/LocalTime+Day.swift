import Editorial
import Foundation

extension LocalTime {
    /// An end of a period.
    package enum PeriodEnd {
        /// A date is its first second.
        case since
        /// A date is its last second.
        case until
    }

    /// Reads an argument that names an end of a period, which only the newsroom's zone makes an instant.
    package static func checked(_ text: String) throws -> String {
        guard isMoment(text) else {
            throw UnreadableArgument(
                "give a date (2026-11-22), a time (\"2026-11-22 18:00\") or an instant (2026-11-22T18:00:00Z).")
        }
        return text
    }

    /// The instant that an end of a period is; a date is the whole day, as calendars in the zone have it.
    /// - Throws: `UnreadableArgument` as ``past(_:in:now:)`` does.
    package static func end(_ end: PeriodEnd, _ text: String, in zone: String, now: Instant) throws -> Instant {
        guard !text.utf8.contains(UInt8(ascii: ":")), let date = Timestamp(text) else {
            return try past(text, in: zone, now: now)
        }
        switch end {
        case .since: return try beginning(of: date.instant, in: zone)
        case .until:
            let next = try beginning(of: Instant(seconds: date.instant.seconds + 86_400), in: zone)
            return Instant(seconds: next.seconds - 1)
        }
    }

    /// The instant at which a day begins on clocks in the zone, also where they skip its midnight.
    /// - Parameter midnight: The day's midnight in UTC.
    private static func beginning(of midnight: Instant, in zone: String) throws -> Instant {
        let zone = try timeZone(zone)
        func shown(_ seconds: Int64) -> Int64 { seconds + offset(of: zone, at: seconds) }
        var (early, late) = (midnight.seconds - 86_400, midnight.seconds + 86_400)
        while early + 1 < late {
            let middle = (early + late) / 2
            if shown(middle) >= midnight.seconds { late = middle } else { early = middle }
        }
        return Instant(seconds: late)
    }
}

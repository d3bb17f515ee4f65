import Editorial
import Foundation

/// An instant as people say it: with an offset, or as clocks show it in a zone.
package enum LocalTime {
    /// The instant that `text` means.
    /// - Parameters:
    ///   - text: RFC 3339; without an offset, what clocks show in `zone`.
    ///   - zone: An IANA name, such as `Europe/Berlin`.
    /// - Throws: `UnreadableArgument` if it is no time, the zone is unknown, or the time does not exist, or comes twice,
    ///   because clocks change.
    package static func instant(_ text: String, in zone: String) throws -> Instant {
        let timeZone = try timeZone(zone)
        guard text.utf8.contains(UInt8(ascii: ":")), let local = Timestamp(text) else {
            throw UnreadableArgument(
                "“\(text)” is no instant; give 2026-11-22T18:00 as clocks show it, or 2026-11-22T18:00:00+01:00.")
        }
        if Timestamp.statesOffset(text) { return local.instant }
        return try instant(local, text, in: timeZone)
    }

    /// The one instant at which clocks in the zone show this time.
    private static func instant(_ local: Timestamp, _ text: String, in zone: TimeZone) throws -> Instant {
        let shown = local.instant.seconds
        let nearby = Set([-86_400, 86_400].map { offset(of: zone, at: shown + $0) })
        let fitting = nearby.filter { offset(of: zone, at: shown - $0) == $0 }.sorted(by: >)
        guard let first = fitting.first else {
            throw UnreadableArgument(
                "\(text) does not exist in \(zone.identifier): clocks are put forward then. Give another time.")
        }
        guard fitting.count == 1 else {
            let choices = fitting.map {
                Timestamp(Instant(seconds: shown - $0), offsetMinutes: Int($0 / 60)).description
            }
            throw UnreadableArgument(
                "\(text) comes twice in \(zone.identifier), since clocks are put back: give "
                    + choices.joined(separator: " or ") + ".")
        }
        return Instant(seconds: shown - first)
    }

    /// The day that calendars show in a zone: `2026-11-22`.
    package static func date(_ instant: Instant, in zone: String) throws -> String {
        let offset = offset(of: try timeZone(zone), at: instant.seconds)
        return Timestamp(instant, offsetMinutes: Int(offset / 60)).dateText
    }

    /// The day and minute that clocks show in a zone: `2026-11-22 18:00`.
    package static func minute(_ instant: Instant, in zone: String) throws -> String {
        let offset = offset(of: try timeZone(zone), at: instant.seconds)
        return Instant(seconds: instant.seconds + offset).shown
    }

    package static func timeZone(_ name: String) throws -> TimeZone {
        if let zone = TimeZone(identifier: name) { return zone }
        throw UnreadableArgument("The zone “\(name)” is unknown; give an IANA name, such as Europe/Berlin.")
    }

    package static func offset(of zone: TimeZone, at seconds: Int64) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
    }
}

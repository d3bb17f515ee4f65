import Editorial
import Foundation

extension HouseStyle {
    /// Whether the system knows the zone.
    var isKnownZone: Bool { TimeZone(identifier: zone) != nil }

    /// How many minutes the newsroom's clocks are ahead of UTC at an instant; 0 where the system knows no such zone.
    func offsetMinutes(at instant: Instant) -> Int {
        guard zone != "UTC", let zone = TimeZone(identifier: zone) else { return 0 }
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds))) / 60
    }
}

extension HouseStyle {
    /// The calendar of the newsroom's zone; that of UTC where the system knows no such zone.
    var months: Months { Months(zone: zone == "UTC" ? nil : TimeZone(identifier: zone)) }

    /// The months of a calendar.
    struct Months {
        fileprivate let zone: TimeZone?

        /// The month that calendars show at an instant: `2026-10`.
        func month(of instant: Instant) -> String {
            let date = Date(timeIntervalSince1970: Double(instant.seconds))
            let local = Timestamp(instant, offsetMinutes: (zone?.secondsFromGMT(for: date) ?? 0) / 60)
            return String(local.dateText.prefix(7))
        }
    }
}

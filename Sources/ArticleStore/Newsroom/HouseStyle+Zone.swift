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

import Editorial
import Foundation

/// Where a newsroom reads the time.
public enum NewsroomClock: Sendable {
    /// The machine's clock.
    case system
    /// A clock that stands still, for runs that repeat byte for byte.
    case fixed(Instant)

    /// The time now.
    public var now: Instant {
        switch self {
        case .system: Instant(seconds: Int64(Date().timeIntervalSince1970.rounded(.down)))
        case .fixed(let instant): instant
        }
    }
}

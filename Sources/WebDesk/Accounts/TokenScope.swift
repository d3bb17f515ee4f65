import Editorial

/// What a program may do with an access token; never more than the person whose token it is.
public enum TokenScope: String, CaseIterable, Codable, Sendable {
    /// Read whatever the person may read.
    case read
    /// Write: create, save, submit, comment and what else changes no edition.
    case write
    /// Change what readers have: publish, schedule, hold, release, kill.
    case publish
    /// Change people, contributors, the workflow and the style.
    case administer

    /// The scope that an action needs.
    static func needed(for action: Action) -> TokenScope {
        switch action {
        case .publish, .schedule, .unschedule, .hold, .release, .kill: .publish
        case .configure: .administer
        default: .write
        }
    }
}

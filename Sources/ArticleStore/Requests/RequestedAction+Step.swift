import Editorial

extension RequestedAction {
    /// The step that it is in a newsroom, whose zone makes an instant of a time; nil for what is no step, or needs a file.
    /// - Throws: `UnreadableArgument` for a time that clocks do not show, or show twice.
    package func step(in newsroom: Newsroom) async throws -> Step? {
        switch self {
        case .step(let step, _): return step
        case .schedule(let at, let zone, _):
            let zone = if let zone { zone } else { try await newsroom.style().zone }
            return .schedule(at: try LocalTime.instant(at, in: zone), zone: zone)
        case .create, .save, .attach: return nil
        }
    }
}

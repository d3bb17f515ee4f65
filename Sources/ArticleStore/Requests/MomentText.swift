import Editorial

/// A moment as a person says it: a time of the clock needs the newsroom's zone to be an instant.
package enum MomentText: Equatable {
    /// A moment by its number or name.
    case moment(Moment)
    /// A date, a time, or both.
    case time(String)

    /// The moments that have a name.
    private static let names: [(String, Moment)] = [
        ("edition", .edition), ("approved", .approved), ("submitted", .submitted),
    ]

    /// Reads an argument.
    /// - Throws: `UnreadableArgument` if it is neither a revision's number, nor a name, nor a time.
    package init(_ text: String) throws {
        if let named = Self.names.first(where: { $0.0.utf8.elementsEqual(text.utf8) }) {
            self = .moment(named.1)
        } else if let number = Int(text), number >= 1 {
            self = .moment(.revision(number))
        } else if LocalTime.isMoment(text) {
            self = .time(text)
        } else {
            throw UnreadableArgument(
                "“\(text)” is no moment of an article: give the number of a revision, edition, approved, submitted, "
                    + "or a time (14:32, 2026-11-20, \"2026-11-20 14:32\", 2026-11-20T14:32:00+01:00).")
        }
    }

    /// The moment that is meant in a newsroom.
    /// - Throws: `UnreadableArgument` for a time that its clocks never showed, showed twice, or have not shown yet.
    package func moment(in newsroom: Newsroom) async throws -> Moment {
        switch self {
        case .moment(let moment): return moment
        case .time(let text):
            let zone = try await newsroom.style().zone
            let now = newsroom.clock.now
            let instant = try LocalTime.past(text, in: zone, now: now)
            guard instant <= now else {
                throw UnreadableArgument("“\(text)” is still to come; leave it out for the article as it stands.")
            }
            return .instant(instant)
        }
    }
}

import Editorial

/// Reads arguments: each function gives the value that a text stands for, or says what would be one.
package enum ArgumentText {
    /// The number of a revision.
    package static func revision(_ text: String) throws -> Int {
        guard let number = Int(text), number >= 1 else {
            throw UnreadableArgument("revisions are numbered 1, 2, 3, …")
        }
        return number
    }

    /// How many to show.
    package static func limit(_ text: String) throws -> Int {
        guard let number = Int(text), number >= 1 else { throw UnreadableArgument("give a number from 1 on.") }
        return number
    }

    /// A date or an instant.
    package static func instant(_ text: String) throws -> Instant {
        guard let instant = Instant(text) else {
            throw UnreadableArgument("give a date (2026-11-22) or an instant (2026-11-22T18:00:00Z).")
        }
        return instant
    }

    /// One of a closed set of words.
    package static func choice<Choice: RawRepresentable<String> & CaseIterable>(_ text: String) throws -> Choice {
        if let choice = Choice(rawValue: text) { return choice }
        throw UnreadableArgument("give one of \(Choice.allCases.map(\.rawValue).joined(separator: ", ")).")
    }

    /// What a revision may be opened as.
    package static func kind(_ text: String) throws -> PublicationKind {
        guard let kind = PublicationKind(rawValue: text), kind != .original else {
            throw UnreadableArgument("give one of \(kinds.joined(separator: ", ")).")
        }
        return kind
    }

    /// The words for what a revision may be opened as.
    package static let kinds = PublicationKind.allCases.filter { $0 != .original }.map(\.rawValue)

    /// The name of a state; whether the workflow has it is for the newsroom to know.
    package static func state(_ text: String) throws -> String {
        guard StateName(text) != nil else {
            throw UnreadableArgument("a state is a name in small letters, such as review; see galley workflow.")
        }
        return text
    }

    /// A role of people.
    package static func role(_ text: String) throws -> Role {
        guard let role = Role(text) else {
            throw UnreadableArgument("a role is a name in small letters, such as editor; see galley workflow.")
        }
        return role
    }

    /// A field and the value that it is to have, parted by the first `=`.
    package static func assignment(_ text: String) throws -> FieldEdit {
        // By bytes: a value may begin with a mark that would make one Character of it and the sign before.
        let parts = text.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.count == 2, !parts[0].isEmpty else { throw UnreadableArgument("write FIELD=VALUE.") }
        return FieldEdit(parts[0], parts[1])
    }
}

/// The message of a commit that records an action: a subject for people, the note, the trailers.
public struct CommitMessage: Sendable, Equatable {
    /// One line, at most 72 characters.
    public var subject: String
    /// The reason or note; nil if there is none.
    public var note: String?
    /// What the action was, for programs; `Trailers.none` for a commit that Galley did not make.
    public var trailers: Trailers

    /// A message.
    /// - Parameter subject: The line that `CommitSubject` gives; a longer one, or one with control characters, is made
    ///   fit.
    public init(subject: String, note: String? = nil, trailers: Trailers) {
        self.subject = CommitSubject.fitted(subject)
        self.note = note
        self.trailers = trailers
    }

    /// The message as it is stored. No note can forge a trailer or hide one, see `NoteQuoting`.
    public var text: String {
        let body = note.flatMap { NoteQuoting.quoted($0) }
        return [subject, body, trailers.lines.joined(separator: "\n")].compactMap { $0 }.joined(separator: "\n\n")
            + "\n"
    }

    /// Reads a message. One that Galley did not write has no trailers, and all that follows its first line is the note.
    /// - Complexity: O(length).
    public static func parse(_ message: String) -> CommitMessage {
        let lines = lines(of: message)
        guard let first = lines.first else { return CommitMessage(exactly: "", note: nil, trailers: .none) }
        let paragraph = lines.lastIndex { isBlank($0) }.map { $0 + 1 } ?? lines.count
        if let trailers = Trailers(Array(lines[paragraph...])), isBlank(lines[1]) {
            let note = paragraph > 3 ? NoteQuoting.unquoted(Array(lines[2..<(paragraph - 1)])) : nil
            return CommitMessage(exactly: String(first), note: note, trailers: trailers)
        }
        let rest = lines.dropFirst().drop { isBlank($0) }
        let note = rest.isEmpty ? nil : rest.joined(separator: "\n")
        return CommitMessage(exactly: String(first), note: note, trailers: .none)
    }

    private init(exactly subject: String, note: String?, trailers: Trailers) {
        self.subject = subject
        self.note = note
        self.trailers = trailers
    }

    /// The lines without their ends, no blank ones before the first and after the last.
    private static func lines(of message: String) -> [Substring] {
        let lines = message.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
        let kept = lines.drop { isBlank($0) }
        return Array(kept[..<((kept.lastIndex { !isBlank($0) } ?? kept.startIndex - 1) + 1)])
    }

    private static func isBlank(_ line: Substring) -> Bool {
        line.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    }
}

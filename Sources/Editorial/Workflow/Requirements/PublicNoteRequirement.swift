/// What readers must see of a correction or clarification is part of the content, so that it is approved with the text.
extension ActionRequest {
    /// The open correction or clarification has no note to readers in its content.
    var missingPublicNote: UnmetRequirement? {
        guard let kind = status.kind, kind.needsPublicNote, !subject.hasPublicNote else { return nil }
        let message = "The \(kind.rawValue) of \(name) has no note to readers in its text."
        return unmet(.publicNote, message, remedy: revising(as: kind))
    }

    /// A correction or clarification is opened without a note to readers.
    var missingNoteOfKind: UnmetRequirement? {
        let kind = kindToOpen
        guard kind.needsPublicNote, Wording.isBlank(note) else { return nil }
        let message = "A \(kind.rawValue) needs a note, which tells readers what was wrong."
        return unmet(.note, message, remedy: revising(as: kind))
    }

    private func revising(as kind: PublicationKind) -> String {
        "\(command(.revise)) --kind \(kind.rawValue) --note \"…\""
    }
}

/// Some actions are taken with a reason, for those who come after.
extension ActionRequest {
    /// No note is given, or it says nothing.
    var missingNote: UnmetRequirement? {
        guard Wording.isBlank(note) else { return nil }
        return .missingNote(for: action, on: name)
    }
}

extension UnmetRequirement {
    /// `action` was asked for without a note.
    static func missingNote(for action: Action, on name: String) -> UnmetRequirement {
        let purpose =
            switch action {
            case .return: "says what is to be changed"
            case .kill: "is what readers will find in the article's place"
            default: "says why"
            }
        let command = action.command(on: name)
        let option = action == .return || action == .kill ? "" : " --note \"…\""
        return UnmetRequirement(
            requirement: RequirementName.note.rawValue,
            message: "\(action.rawValue) needs a note; it \(purpose).", remedy: command + option)
    }
}

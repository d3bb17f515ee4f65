/// What stands before an article's headline in a subject, and what after.
struct Phrase {
    let before: String
    let after: String

    init(_ before: String, _ after: String = "") {
        self.before = before
        self.after = after
    }
}

extension Action {
    /// How a subject puts the action.
    func phrase(to state: StateName?, detail: String, kind: PublicationKind?) -> Phrase {
        let more = detail.isEmpty ? "" : " \(detail)"
        switch self {
        case .submit: return Phrase("Submit", state.map { " for \($0)" } ?? "")
        case .return: return Phrase("Return", state.map { " to \($0)" } ?? "")
        case .attach: return Phrase("Attach\(more.isEmpty ? " a file" : more) to")
        case .detach: return Phrase("Detach\(more.isEmpty ? " a file" : more) from")
        case .credit: return Phrase("Credit\(more.isEmpty ? " a contributor" : more) in")
        case .uncredit: return Phrase("Uncredit\(more.isEmpty ? " a contributor" : more) in")
        case .schedule: return Phrase("Schedule", detail.isEmpty ? "" : " for \(detail)")
        case .revise: return Phrase("Revise", kind.map { " for \($0 == .update ? "an" : "a") \($0.rawValue)" } ?? "")
        case .revert: return Phrase("Revert", detail.isEmpty ? "" : " to revision \(detail)")
        case .assign: return Phrase("Assign", detail.isEmpty ? " to nobody" : " to \(detail)")
        case .comment: return Phrase("Comment on")
        case .resolve: return Phrase("Resolve\(more.isEmpty ? " a comment" : more) on")
        case .confirm: return Phrase("Confirm the credits of")
        case .withdraw: return Phrase("Withdraw", " from review")
        case .create where kind != nil: return Phrase("Import", " as published")
        case .create, .save, .approve, .publish, .unschedule, .spike, .revive, .hold, .release, .kill, .configure:
            return Phrase(rawValue.prefix(1).uppercased() + rawValue.dropFirst())
        }
    }
}

import Editorial

extension NewsroomError: CustomStringConvertible {
    /// The error's name in JSON.
    public var code: String {
        switch problem {
        case .refused: "refused"
        case .conflict: "conflict"
        case .notFound: "not-found"
        case .ambiguous: "ambiguous"
        case .invalid: "invalid"
        case .notANewsroom: "not-a-newsroom"
        case .busy: "busy"
        case .failed: "failed"
        }
    }

    /// What is missing, where the workflow refused.
    public var unmet: [UnmetRequirement] {
        if case .refused(let refusal, _) = problem { refusal.unmet } else { [] }
    }

    /// One sentence or two for people: what was wrong, where, and what to do.
    public var description: String {
        switch problem {
        case .refused(let refusal, let article):
            "\(article ?? "This") cannot be \(refusal.action.participle): \(refusal)"
        case .conflict(let conflict): conflict.message
        case .notFound(let thing, let name, let remedy): "No \(thing.rawValue) “\(name)”; \(remedy)"
        case .ambiguous(let name, let matches):
            "“\(name)” may mean \(matches.count) articles; give the id: "
                + matches.map { "\($0.id) (\($0.headline.isEmpty ? $0.path : $0.headline))" }.joined(separator: ", ")
        case .invalid(let message), .busy(let message), .failed(let message): message
        case .notANewsroom(_, let reason): reason
        }
    }
}

extension Action {
    /// The action as it is said of an article: "cannot be published".
    public var participle: String {
        switch self {
        case .create: "created"
        case .save: "saved"
        case .attach: "given media"
        case .detach: "relieved of media"
        case .credit, .uncredit: "credited"
        case .submit: "submitted"
        case .withdraw: "withdrawn"
        case .return: "returned"
        case .approve: "approved"
        case .publish: "published"
        case .schedule: "scheduled"
        case .unschedule: "unscheduled"
        case .revise: "revised"
        case .spike: "spiked"
        case .revive: "revived"
        case .hold: "held"
        case .release: "released"
        case .kill: "killed"
        case .revert: "reverted"
        case .assign: "assigned"
        case .comment: "commented on"
        case .resolve: "resolved"
        case .confirm: "confirmed"
        case .configure: "changed"
        }
    }
}

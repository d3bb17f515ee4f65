@testable import Editorial

/// What the starter's workflow means, written down a second time and independently: a table, and rules of one line.
struct StarterOracle {
    struct Case {
        var action: Action
        var status: ArticleStatus
        var roles: Set<String>
        var isSaver: Bool
        var isSubmitter: Bool
        var hasNote: Bool
        var askedKind: PublicationKind?
        var missing: Set<String>
        var isEmbargoed: Bool
        var hasPublicNote: Bool
        var isUnsure: Bool
        var isWireCredited: Bool
        var countedApprovals: Int
    }

    /// Action, roles (reporter, editor, publisher, administrator; * for all), states (draft, review, published, spiked;
    /// * for any).
    private static let table: [Action: (roles: String, states: String)] = [
        .create: ("re", "*"), .save: ("re", "dr"), .attach: ("re", "dr"), .detach: ("re", "dr"),
        .credit: ("re", "dr"), .uncredit: ("re", "dr"), .revert: ("re", "dr"), .submit: ("re", "d"),
        .withdraw: ("re", "r"), .return: ("e", "r"), .approve: ("ep", "r"), .publish: ("p", "r"),
        .schedule: ("p", "r"), .unschedule: ("p", "r"), .revise: ("re", "p"), .spike: ("ep", "dr"),
        .revive: ("ep", "s"), .hold: ("p", "drp"), .release: ("p", "*"), .kill: ("p", "drp"), .assign: ("*", "*"),
        .comment: ("*", "*"), .resolve: ("*", "*"), .confirm: ("e", "*"), .configure: ("a", "*"),
    ]

    static func unmet(_ given: Case) -> Set<String> {
        var unmet: Set<String> = []
        func need(_ holds: Bool, _ name: String) { if !holds { unmet.insert(name) } }
        let status = given.status
        let row = table[given.action] ?? ("", "")
        let letter = status.state.text == "legal" ? "?" : String(status.state.text.prefix(1))
        let isOpen = (letter == "d" || letter == "r") && status.edition != nil
        need(row.roles == "*" || given.roles.contains { row.roles.contains($0.prefix(1)) }, "role")
        need(row.states == "*" || row.states.contains(letter) || (given.action == .revise && isOpen), "state")
        let isWithheld = status.publication == .withheld
        let fields = { (names: Set<String>) in names.isDisjoint(with: given.missing) }
        let noteStands = status.kind?.needsPublicNote != true || given.hasPublicNote
        switch given.action {
        case .submit:
            need(fields(["headline", "body"]), "fields")
            need(noteStands, "public-note")
        case .withdraw: need(given.isSaver || given.isSubmitter, "own-work")
        case .return: need(given.hasNote, "note")
        case .approve: need(!given.isSaver, "four-eyes")
        case .publish, .schedule:
            need(!isWithheld, "not-withheld")
            need(given.countedApprovals >= 1, "approvals")
            need(fields(["headline", "slug", "body"]), "fields")
            need(noteStands, "public-note")
            need(!given.isEmbargoed, "embargo-passed")
            need(!status.comments.contains { $0.isBlocking && $0.resolvedBy == nil }, "no-blocking-comments")
            need(!given.isUnsure || status.confirmedCredits == status.content, "credits-confirmed")
            need(given.isWireCredited, "wire-credited")
        case .unschedule: need(status.schedule != nil, "scheduled")
        case .hold: need(!isWithheld, "not-withheld")
        case .release: need(isWithheld, "withheld")
        case .kill:
            need(isWithheld || status.publication == .published, "with-readers")
            need(given.hasNote, "note")
        case .resolve: need(status.comments.contains { $0.resolvedBy == nil }, "open-comment")
        case .revise:
            let opened = given.askedKind ?? (letter == "d" || letter == "r" ? status.kind : nil) ?? .update
            need(status.publication != .killed, "not-killed")
            need(opened != .original || (status.edition == nil && given.askedKind == nil), "kind")
            need(!opened.needsPublicNote || given.hasNote, "note")
        default: break
        }
        return unmet
    }

    /// The state that an allowed action leads to.
    static func target(_ given: Case) -> String {
        let status = given.status
        let hasOlder = status.edition != nil && [.published, .withheld].contains(status.publication)
        return switch given.action {
        case .create, .withdraw, .return, .revive: "draft"
        case .submit: "review"
        case .publish: "published"
        case .kill: "spiked"
        case .spike: hasOlder ? "published" : "spiked"
        case .revise: status.state.text == "published" ? "draft" : status.state.text
        default: status.state.text
        }
    }
}

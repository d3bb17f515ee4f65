import ArticleStore
import Editorial

/// The actions that a page offers, each as a button or a small form.
struct ActionForms: Sendable {
    let article: ArticleView
    let people: People
    let zone: String

    /// The actions that have a place of their own on the pages, or are no decision.
    private static let elsewhere: Set<Action> = [
        .save, .attach, .detach, .credit, .uncredit, .comment, .resolve, .revert, .create, .configure,
    ]
    private static let primary: Set<Action> = [.submit, .approve, .publish, .revise]
    private static let order: [Action] = [
        .submit, .approve, .publish, .schedule, .unschedule, .return, .withdraw, .confirm, .revise, .assign, .hold,
        .release, .spike, .revive, .kill,
    ]

    /// What the person may do, or could if something else held.
    func values(_ options: [ActionOption]) -> [PageValues] {
        let isSure = article.credits.allSatisfy { $0.confidence == nil }
        let shown = options.filter { option in
            !Self.elsewhere.contains(option.action) && !option.isElsewhere && !(option.action == .confirm && isSure)
        }
        let sorted = shown.sorted { place($0.action) < place($1.action) }
        return sorted.map(values)
    }

    /// What has to hold for an action, and whether it does.
    func requirements(_ options: [ActionOption], for action: Action) -> [PageValues] {
        guard let option = options.first(where: { $0.action == action }) else { return [] }
        let unmet = option.unmet.map { $0.values.with(["met": false, "name": $0.requirement]) }
        return unmet.isEmpty
            ? [["met": true, "name": action.rawValue, "message": "All that \(action.rawValue) requires holds."]] : unmet
    }

    private func place(_ action: Action) -> Int { Self.order.firstIndex(of: action) ?? Self.order.count }

    private func values(_ option: ActionOption) -> PageValues {
        let action = option.action
        let needsKind = action == .revise
        let needsNote = option.needsNote
        let mayNote = !needsNote && [.approve, .hold, .spike, .release, .revise].contains(action)
        let asks = needsNote || mayNote || needsKind || action == .schedule || action == .assign
        return [
            "name": action.rawValue, "label": Self.label(action), "allowed": option.isAllowed,
            "why": option.unmet.isEmpty ? nil : option.unmet.map(\.message).joined(separator: " "),
            "primary": Self.primary.contains(action), "isLink": false, "base": String(article.revision), "asks": asks,
            "href": "/desk/articles/\(article.id.text)/actions/\(action.rawValue)", "needsNote": needsNote,
            "mayNote": mayNote, "needsKind": needsKind, "needsTime": action == .schedule, "zone": zone,
            "needsPerson": action == .assign, "noteLabel": Self.noteLabel(action),
            "people": people.all.map { person -> PageValues in
                [
                    "handle": person.handle.text, "name": person.name,
                    "selected": article.status.assignee == person.handle,
                ]
            },
            "overrides": [PageValues](),
        ]
    }

    private static func label(_ action: Action) -> String {
        switch action {
        case .confirm: "Confirm the credits"
        case .hold: "Hold back from readers"
        case .revise: "Revise"
        default: action.rawValue.prefix(1).uppercased() + action.rawValue.dropFirst()
        }
    }

    private static func noteLabel(_ action: Action) -> String? {
        switch action {
        case .return: "Reason"
        case .kill: "Notice to readers"
        case .revise: "Note: to readers for a correction or clarification"
        default: nil
        }
    }
}

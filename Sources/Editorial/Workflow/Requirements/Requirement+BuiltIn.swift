extension Requirement {
    /// What the engine requires for `action`, whatever the workflow file says; nobody can override it.
    static func builtIn(for action: Action) -> [Requirement] {
        standing(for: action) + beyondStanding(for: action)
    }

    /// The part of `builtIn` that the article's status alone decides.
    static func standing(for action: Action) -> [Requirement] {
        switch action {
        case .publish, .schedule, .hold: [.notWithheld]
        case .release: [.withheld]
        case .kill: [.withReaders]
        case .unschedule: [.scheduled]
        case .revise: [.notKilled]
        case .resolve: [.openComment]
        default: []
        }
    }

    private static func beyondStanding(for action: Action) -> [Requirement] {
        switch action {
        case .kill: [.note]
        case .revise: [.openableKind, .noteOfKind]
        case .approve: [.fourEyes]
        case .withdraw: [.ownWork]
        default: []
        }
    }

    /// Whether a requirement of `standing` holds; every other one is taken to hold.
    func holds(for status: ArticleStatus) -> Bool {
        switch self {
        case .notWithheld: status.publication != .withheld
        case .withheld: status.publication == .withheld
        case .withReaders: status.publication == .published || status.publication == .withheld
        case .scheduled: status.schedule != nil
        case .notKilled: status.publication != .killed
        case .openComment: status.comments.contains { $0.resolvedBy == nil }
        default: true
        }
    }
}

import Editorial

extension Session {
    /// Takes an action on an article that exists.
    func take(
        _ step: Step, on article: Article, _ options: ActionOptions, by person: Person
    ) throws -> ActionResult {
        try requireBase(options.base, is: article, for: step.action)
        let request = StepRequest(article: article, options: options, person: person)
        switch step {
        case .submit, .withdraw, .return, .approve: return try review(step.action, request)
        case .publish: return try publish(request)
        case .schedule(let at, let zone): return try schedule(at, zone, request)
        case .unschedule: return try unschedule(request)
        case .revise(let kind): return try revise(kind, request)
        case .spike: return try spike(request)
        case .revive: return try revive(request)
        case .hold: return try hold(request)
        case .release: return try release(request)
        case .kill: return try kill(request)
        case .revert(let revision): return try revert(to: revision, request)
        case .assign(let assignee, let due): return try assign(assignee, due, request)
        case .comment(let text, let isBlocking): return try comment(text, isBlocking, request)
        case .resolve(let comment): return try resolve(comment, request)
        case .confirm: return try confirm(request)
        case .credit(let asked): return try credit(asked, request)
        case .uncredit(let contributor, let role): return try uncredit(contributor, role, request)
        case .attach(let file): return try attach(file, request)
        case .detach(let file): return try detach(file, request)
        }
    }

    /// A change that the workflow allowed, to be filled in.
    func begin(
        _ action: Action, _ request: StepRequest, at instant: Instant? = nil, kind: PublicationKind? = nil
    ) throws -> (decision: Decision, change: ArticleChange) {
        let decision = try permit(
            action, on: request.article, request.options, by: request.person, at: instant, kind: kind)
        var change = ArticleChange(
            action: action, before: request.article, after: request.article, author: request.person)
        change.note = request.options.note
        change.base = request.options.base
        change.overridden = decision.overridden
        return (decision, change)
    }
}

/// Who asks for a step on which article, with what was said besides.
struct StepRequest {
    var article: Article
    var options: ActionOptions
    var person: Person
}

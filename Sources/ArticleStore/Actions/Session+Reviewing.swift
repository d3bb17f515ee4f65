import Editorial

extension Session {
    /// Submit, withdraw, return and approve: the content stays as it is.
    func review(_ action: Action, _ request: StepRequest) throws -> ActionResult {
        if action == .approve, request.options.base == nil { try requireLookedAt(request.article, for: action) }
        var (decision, change) = try begin(action, request)
        let by = request.person.handle
        switch action {
        case .approve:
            change.after.status.recordApproval(by: by, at: now)
            change.approves = request.article.status.content
        case .submit: change.after.status.recordSubmit(decision, by: by)
        case .withdraw: change.after.status.recordWithdraw(decision)
        default: change.after.status.recordReturn(decision)
        }
        return try record(change)
    }

    /// Remarks on the article.
    func comment(_ text: String, _ isBlocking: Bool, _ request: StepRequest) throws -> ActionResult {
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw NewsroomError(.invalid("A comment needs a text; give it with --text."))
        }
        var request = request
        request.options.note = text
        var (_, change) = try begin(.comment, request)
        change.after.status.recordComment(by: request.person.handle, at: now, text: text, isBlocking: isBlocking)
        return try record(change)
    }

    /// Closes a comment.
    func resolve(_ comment: String, _ request: StepRequest) throws -> ActionResult {
        let comments = request.article.status.comments
        guard let found = comments.first(where: { $0.id == comment || $0.id == "c\(comment)" }) else {
            throw NewsroomError(
                .notFound(.comment, comment, remedy: "see `galley show \(request.article.slug)` for its comments."))
        }
        var (_, change) = try begin(.resolve, request)
        change.after.status.recordResolve(found.id, by: request.person.handle)
        change.detail = found.id
        return try record(change)
    }

    /// Says who has the article now.
    func assign(_ assignee: Handle?, _ due: Instant?, _ request: StepRequest) throws -> ActionResult {
        if let assignee, try newsdesk.people().person(assignee) == nil {
            throw NewsroomError(.notFound(.person, assignee.text, remedy: "see `galley people`."))
        }
        var (_, change) = try begin(.assign, request)
        change.after.status.recordAssign(to: assignee, due: due)
        change.detail = assignee?.text
        return try record(change)
    }

    /// States that the credits are right which were read with doubt; without any there is nothing to state.
    func confirm(_ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.confirm, request)
        let unsure = request.article.content.unsureCredits
        if !unsure.isEmpty { change.after.status.recordConfirm() }
        var result = try record(change)
        result.confirmed = unsure
        return result
    }
}

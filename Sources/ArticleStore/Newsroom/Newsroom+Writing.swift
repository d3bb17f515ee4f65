import Editorial

extension Newsroom {
    /// Creates a draft.
    ///
    /// The text of a refused or failed creation is kept under `desk/late/`, and the error says where.
    /// - Throws: `NewsroomError`.
    @discardableResult
    public func create(
        _ draft: Draft, options: ActionOptions = ActionOptions(), by person: Handle
    ) async throws -> ActionResult {
        try await keepingText(of: draft.lateText) {
            try await self.perform(.create(draft), options, by: person)
        }
    }

    /// Saves a change of the content or of internal fields.
    ///
    /// If the article moved on since the base, the change is merged by field and by words where both sides do not touch
    /// the same ones. The text of a refused or failed save is kept under `desk/late/`, and the error says where.
    /// - Throws: `NewsroomError`.
    @discardableResult
    public func save(
        _ article: ArticleID, _ edit: Edit, options: ActionOptions = ActionOptions(), by person: Handle
    ) async throws -> ActionResult {
        try await keepingText(
            of: edit.lateText, article: article, part: edit.latePart, base: options.base
        ) {
            try await self.perform(.save(edit), on: article, options, by: person)
        }
    }

    /// Takes any other action on an article.
    /// - Throws: `NewsroomError`.
    @discardableResult
    public func act(
        _ step: Step, on article: ArticleID, options: ActionOptions = ActionOptions(), by person: Handle
    ) async throws -> ActionResult {
        try await perform(.step(step), on: article, options, by: person)
    }

    /// Changes people, contributors, the workflow or the style; validated first, one action.
    /// - Throws: `NewsroomError`.
    @discardableResult
    public func configure(
        _ change: ConfigurationChange, options: ActionOptions = ActionOptions(), by person: Handle
    ) async throws -> ConfigurationResult {
        let outcome = try await committer.perform(
            Order(payload: .configure(change), article: nil, options: options, person: person))
        return ConfigurationResult(
            commit: outcome.commit, isChanged: outcome.isChanged, notices: outcome.due.map(\.description))
    }

    /// Runs every schedule that is due; each runs at most once, whoever runs them.
    /// - Throws: `NewsroomError`.
    public func runDue() async throws -> [DueOutcome] {
        try await committer.perform(Order(payload: .runDue, article: nil, options: ActionOptions(), person: nil)).due
    }

    func perform(
        _ payload: Order.Payload, on article: ArticleID? = nil, _ options: ActionOptions = ActionOptions(),
        by person: Handle
    ) async throws -> ActionResult {
        let outcome = try await committer.perform(
            Order(payload: payload, article: article, options: options, person: person))
        guard var result = outcome.result else { throw NewsroomError(.failed("The action left no article.")) }
        result.notices += outcome.due.map(\.description)
        return result
    }
}

import Editorial

extension Newsroom {
    /// Creates a draft.
    ///
    /// The text of a refused or failed creation is kept under `desk/late/`, and the error says where.
    /// - Throws: `NewsroomError`.
    @discardableResult
    public func create(_ draft: Draft, by person: Handle) async throws -> ActionResult {
        try await keepingText(of: draft.lateText) {
            try await self.perform(.create(draft), by: person)
        }
    }

    /// Makes one draft of a file: plain text, or Markdown with front matter.
    /// - Parameters:
    ///   - bytes: The file's bytes, UTF-8.
    ///   - name: The file's name, for messages.
    ///   - wire: The contributor whose wire copy it is, by id, name or alias; nil for the person's own, which is wire
    ///     copy all the same where the person is an agency of the registry.
    /// - Throws: `NewsroomError`; the error names the first byte that is not UTF-8.
    public func importStory(
        _ bytes: [UInt8], named name: String, wire: String? = nil, by person: Handle
    ) async throws -> ActionResult {
        let text = try StoryText.text(bytes, named: name)
        return try await perform(.importStory(text: text, name: name, wire: wire), by: person)
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

    private func perform(
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

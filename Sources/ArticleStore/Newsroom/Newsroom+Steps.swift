import Editorial

/// The four verbs and their like by name, for a library that reads well; `act` takes them all.
extension Newsroom {
    /// Hands a draft in for review.
    @discardableResult
    public func submit(
        _ article: ArticleID, base: Int? = nil, note: String? = nil, by person: Handle
    ) async throws -> ActionResult {
        try await act(.submit, on: article, options: ActionOptions(base: base, note: note), by: person)
    }

    /// States that the content may go out: the base revision's, else the content as last submitted or approved.
    @discardableResult
    public func approve(
        _ article: ArticleID, base: Int? = nil, note: String? = nil, by person: Handle
    ) async throws -> ActionResult {
        try await act(.approve, on: article, options: ActionOptions(base: base, note: note), by: person)
    }

    /// Puts the approved bytes into the edition.
    @discardableResult
    public func publish(
        _ article: ArticleID, base: Int? = nil, note: String? = nil, by person: Handle
    ) async throws -> ActionResult {
        try await act(.publish, on: article, options: ActionOptions(base: base, note: note), by: person)
    }

    /// Opens a new revision of a published article; a correction or clarification needs its note to readers.
    @discardableResult
    public func revise(
        _ article: ArticleID, kind: PublicationKind = .update, base: Int? = nil, note: String? = nil, by person: Handle
    ) async throws -> ActionResult {
        try await act(.revise(kind), on: article, options: ActionOptions(base: base, note: note), by: person)
    }
}

import Editorial
internal import GitStore

extension Session {
    /// Takes an article out of the edition until it is released.
    func hold(_ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.hold, request)
        change.after.status.recordHold()
        change.edition = .remove
        return try record(change)
    }

    /// Ends a hold: puts back what was last published, unless a revision is open.
    func release(_ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.release, request)
        let isRestored = request.article.status.releaseRestores
        if isRestored { try requireFreeAddress(for: request.article) }
        change.after.status.recordRelease(restored: isRestored)
        change.edition = isRestored ? .put : .none
        return try record(change)
    }

    /// Withdraws an article: the note becomes the content, and readers have it at once where they had the article.
    func kill(_ request: StepRequest) throws -> ActionResult {
        var (decision, change) = try begin(.kill, request)
        let article = request.article
        let style = try newsdesk.style()
        let headline = style.killedHeadline(in: article.content.language ?? style.language)
        change.after.content = article.content.noticed(headline: headline, note: request.options.note ?? "")
        change.after.contentID = try contentID(of: change.after.content)
        change.after.status.recordKill(
            decision, notice: change.after.contentID, by: request.person.handle, at: now)
        change.files = mediaChanges(from: article.content, to: change.after.content)
        change.edition = change.after.status.edition == nil ? .none : .put
        return try record(change)
    }

    /// Sets an article aside; one with a published revision behind it goes back to what readers have.
    func spike(_ request: StepRequest) throws -> ActionResult {
        var (decision, change) = try begin(.spike, request)
        change.after.status.recordSpike(decision)
        guard decision.dropsRevision, let edition = request.article.status.edition else { return try record(change) }
        change.after.content = try batch.content(edition.content)
        change.after.contentID = edition.content
        change.files = mediaChanges(from: request.article.content, to: change.after.content)
        return try record(change)
    }

    /// Takes a spiked article up again.
    func revive(_ request: StepRequest) throws -> ActionResult {
        var (decision, change) = try begin(.revive, request)
        change.after.status.recordRevive(decision)
        return try record(change)
    }

    /// Makes the text, credits and media of an old revision the newest one.
    func revert(to revision: Int, _ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.revert, request)
        let old = try content(of: request.article, revision: revision)
        change.after.content = old.keepingPublicRecord(of: request.article.content)
        change.files = mediaChanges(from: request.article.content, to: change.after.content)
        change.detail = "\(revision)"
        return try recordSaved(change)
    }

    /// The files to put and to take away so that an article's folder has the media that its content lists.
    func mediaChanges(from old: ArticleContent, to new: ArticleContent) -> [String: ObjectID?] {
        var files: [String: ObjectID?] = [:]
        for case let file? in old.media.map(\.file) { files.updateValue(nil, forKey: file) }
        for (file, object) in new.mediaObjects { files[file] = object }
        return files
    }
}

internal import Catalogue
import Editorial
internal import GitStore

extension Session {
    /// Records a change as one commit on `main`, and one of the edition where readers see a difference.
    ///
    /// A change that leaves every byte as it was makes no commit.
    func record(_ change: ArticleChange) throws -> ActionResult {
        var change = change
        if change.edition == .put { change.after.status.edition?.path = change.after.path }
        let root = try batch.tree(replacing: try files(of: change), in: head.tree)
        guard root != head.tree else { return result(of: change, isChanged: false) }
        let edition = try nextEdition(change)
        let message = message(of: change, edition: edition)
        let commit = try commit(root, message, by: change.author)
        advance(to: commit, edition: edition)
        note(row(of: change, commit), change)
        return result(of: change, isChanged: true)
    }

    private func row(of change: ArticleChange, _ commit: Commit) -> ActionRow {
        let status = change.after.status
        return ActionRow(
            article: change.after.id.text, position: mainline.position,
            revision: status.revision, action: change.action.rawValue, person: change.author.handle.text,
            at: now.seconds, from: change.before?.status.state.text, to: status.state.text,
            commit: commit.id.description, content: change.after.contentID.hex, note: change.note, wire: change.wire)
    }

    /// Makes a commit on the head: author time is the clock, committer time never before the parent's.
    func commit(_ root: ObjectID, _ message: String, by person: Person) throws -> Commit {
        let later = max(now.seconds, head.committer.seconds)
        let id = batch.addCommit(
            tree: root, parents: [head.id], author: Signature(person, at: now.seconds),
            committer: Signature(person, at: later), message: message)
        return try batch.commit(id)
    }

    private func files(of change: ArticleChange) throws -> [TreeChange] {
        let path = change.after.path
        let content = batch.add(.blob, Array(change.after.content.text.utf8))
        let status = batch.add(.blob, Array(change.after.status.text.utf8))
        remember(change.after, content: content, status: status)
        let media = change.files.map { TreeChange(path.file($0.key), $0.value.map { TreeEntryContent($0) }) }
        return [TreeChange(path.index, TreeEntryContent(content)), TreeChange(path.status, TreeEntryContent(status))]
            + media
    }

    private func result(of change: ArticleChange, isChanged: Bool) -> ActionResult {
        let after = change.after
        return ActionResult(
            id: after.id, slug: after.slug, path: after.path.text, revision: after.status.revision,
            before: change.before?.status.state, state: after.status.state, status: after.status.publication,
            content: after.status.content,
            commit: head.id.description, edition: edition?.description, isChanged: isChanged, notices: change.notices)
    }

    private func message(of change: ArticleChange, edition: ObjectID?) -> String {
        let to = change.after.status.state
        let trailers = Trailers(
            action: change.action, article: change.after.id, revision: change.after.status.revision,
            state: Move(from: change.before?.status.state ?? to, to: to), base: change.base,
            edition: edition?.description ?? Trailers.noEdition, approves: change.approves, kind: change.kind,
            effective: change.effective,
            overrides: change.overridden, wire: change.wire, request: request)
        return CommitMessage(subject: change.subject, note: change.note, trailers: trailers).text
    }
}

extension Signature {
    /// A person at an instant, in UTC; git shows the full name by `.mailmap`.
    init(_ person: Person, at seconds: Int64) {
        self.init(name: person.handle.text, email: person.email, seconds: seconds, offsetMinutes: 0)
    }
}

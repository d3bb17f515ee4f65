import Editorial
internal import GitStore

extension Session {
    /// The edition after a change: the same paths as `main`, with what readers may see and nothing else.
    func nextEdition(_ change: ArticleChange) throws -> ObjectID? {
        guard change.edition != .none else { return edition }
        let folder = change.after.path.text
        let current = try edition.map { try batch.commit($0) }
        let folders = Set([folder, change.before?.status.edition?.path?.text ?? folder])
        var files = folders.sorted().map { TreeChange($0, nil) }
        if change.edition == .put { files += try publicFiles(of: change.after) }
        let root = try batch.tree(replacing: files, in: current?.tree)
        guard root != current?.tree else { return edition }
        return try editionCommit(root, on: current, change)
    }

    /// What readers may see of an article: the content that was published, its media, and when it was published.
    private func publicFiles(of article: Article) throws -> [TreeChange] {
        guard let record = article.status.edition, let object = ObjectID(record.content) else { return [] }
        let publication = batch.add(.blob, Array(Publication(id: article.id, record).text.utf8))
        let media = try batch.content(record.content).mediaObjects.map {
            TreeChange(article.path.file($0.file), TreeEntryContent($0.object))
        }
        return [
            TreeChange(article.path.index, TreeEntryContent(object)),
            TreeChange(article.path.file("publication.yaml"), TreeEntryContent(publication)),
        ] + media
    }

    private func editionCommit(_ root: ObjectID, on parent: Commit?, _ change: ArticleChange) throws -> ObjectID {
        let trailers = Trailers(
            action: change.action, article: change.after.id,
            revision: change.after.status.edition?.revision ?? change.after.status.revision, kind: change.kind,
            effective: change.effective)
        return batch.addCommit(
            tree: root, parents: parent.map { [$0.id] } ?? [], author: Signature(change.author, at: now.seconds),
            committer: Signature(change.author, at: max(now.seconds, parent?.committer.seconds ?? now.seconds)),
            message: CommitMessage(subject: change.subject, trailers: trailers).text)
    }
}

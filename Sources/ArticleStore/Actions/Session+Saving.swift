internal import Catalogue
import Editorial
internal import GitStore
import Prose

extension Session {
    /// Saves an edit, merged with what came since its base.
    func save(_ edit: Edit, on article: Article, _ options: ActionOptions, by person: Person) throws -> ActionResult {
        let decision = try permit(.save, on: article, options, by: person)
        let base = options.base ?? article.status.revision
        let merge = try RevisionMerge(
            article: article, edit: edit, base: (base, try content(of: article, revision: base)))
        if options.isStrict, let late = merge.lateness { throw late }
        var after = article
        after.content = try merge.content()
        after.status = try NewsroomError.translating { try after.status.changing(merge.internalFields) }
        var change = ArticleChange(action: .save, before: article, after: after, author: person)
        change.base = options.base
        change.note = options.note
        change.overridden = decision.overridden
        if base != article.status.revision { change.notices = ["Merged with revision \(article.status.revision)."] }
        return try recordSaved(change)
    }

    /// Records a change of content: a new revision if a byte of it changed.
    func recordSaved(_ change: ArticleChange) throws -> ActionResult {
        var change = change
        change.after.content.keepAlias(ofPublished: change.after.status.edition?.slug, at: change.after.path)
        try StoryText.checkLength(change.after.content.text.utf8.count, of: change.after.slug)
        change.after.contentID = try contentID(of: change.after.content)
        change.after.status.recordSave(content: change.after.contentID, by: change.author.handle.text)
        return try record(change)
    }

    /// The object id that a content has, or will have.
    /// - Throws: `NewsroomError` if the front matter grew until the next reader could not read it.
    func contentID(of content: ArticleContent) throws -> ContentID {
        try NewsroomError.translating { try parsed.check(content) }
        let id = batch.add(.blob, Array(content.text.utf8))
        guard let content = ContentID(id.description) else { throw NewsroomError(.failed("git gave no object id.")) }
        return content
    }

    /// The content that a revision of an article had.
    func content(of article: Article, revision: Int) throws -> ArticleContent {
        if revision == article.status.revision { return article.content }
        let commit = try commit(of: revision, article)
        guard let file = try batch.text(at: "\(article.path)/index.md", in: commit.tree) else {
            throw NewsroomError.unknownRevision(revision, of: article.slug)
        }
        return try NewsroomError.translating { try ArticleContent(document: file.text) }
    }

    /// The commit that made a revision: where the catalogue says, if git agrees, else found by walking `main`.
    func commit(of revision: Int, _ article: Article) throws -> Commit {
        // A commit by plain git carries no number, so that the catalogue's word stands for it.
        let row =
            try recent.revision(revision, of: article.id)
            ?? catalogue.revision(revision, article: article.id.text)
        let proposed = row.flatMap { ObjectID(hex: $0.commit) }
        let made = { (commit: Commit) in
            let trailers = commit.record.trailers
            guard trailers.action != nil else { return commit.id == proposed }
            return trailers.article == article.id && trailers.revision == revision
        }
        if let commit = proposed.flatMap({ try? batch.commit($0) }), made(commit) { return commit }
        var next: ObjectID? = head.id
        while let id = next {
            let commit = try batch.commit(id)
            if made(commit) { return commit }
            next = commit.parents.first
        }
        throw NewsroomError.unknownRevision(revision, of: article.slug)
    }
}

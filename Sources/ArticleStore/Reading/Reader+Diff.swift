internal import Catalogue
import Editorial
internal import GitStore
import Prose

extension Reader {
    /// The actions that show that a person looked at a revision.
    private static let looks: [Action] = [.create, .save, .approve, .return, .comment, .submit, .publish, .revert]

    func diff(_ id: ArticleID, from: Moment, to: Moment) throws(NewsroomError) -> ArticleDiff {
        let old = try article(id, from)
        let new = try article(id, to)
        return try NewsroomError.translating {
            ArticleDiff(
                from: name(of: from, old), to: name(of: to, new),
                fields: ContentDiff.fields(from: old.content, to: new.content, registry: knownContributors),
                body: TextDiff(from: old.content.body, to: new.content.body),
                patch: try GitRepository.patch(
                    old: Array(old.content.text.utf8), new: Array(new.content.text.utf8), path: "\(old.path)/index.md"),
                headline: new.content.headline, language: new.content.language ?? houseStyle.language)
        }
    }

    /// Since the person's last look, else since the edition, else since the revision before.
    func likelyMoments(_ id: ArticleID, for person: Handle?) throws(NewsroomError) -> (from: Moment, to: Moment) {
        try answering {
            let article = try standing(id)
            let current = article.status.revision
            if let seen = try lastLook(of: person, at: id), seen < current { return (.revision(seen), .current) }
            let isOut = article.status.publication == .published
            if isOut, let edition = article.status.edition, edition.content != article.contentID {
                return (.edition, .current)
            }
            return (.revision(max(1, current - 1)), .current)
        }
    }

    private func lastLook(of person: Handle?, at id: ArticleID) throws -> Int? {
        guard let person else { return nil }
        return try catalogue.lastAction(by: person.text, on: id.text, among: Self.looks.map(\.rawValue))?.revision
    }
}

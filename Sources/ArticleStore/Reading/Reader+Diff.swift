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
                from: name(of: from, old), to: name(of: to, new), fields: fieldChanges(old.content, new.content),
                body: TextDiff(from: old.content.body, to: new.content.body),
                patch: try GitRepository.patch(
                    old: Array(old.content.text.utf8), new: Array(new.content.text.utf8), path: "\(old.path)/index.md"))
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

    private func name(of moment: Moment, _ view: ArticleView) -> String {
        switch moment {
        case .edition: "edition"
        case .current, .revision: "revision \(view.revision)"
        }
    }

    private func fieldChanges(_ old: ArticleContent, _ new: ArticleContent) -> [FieldChange] {
        let before = old.fields
        let after = new.fields
        let gone = before.map(\.key).filter { key in !after.contains { $0.key == key } }
        return (after.map(\.key) + gone).compactMap { name in
            let old = before.first { $0.key == name }?.value
            let new = after.first { $0.key == name }?.value
            return old.isIdentical(to: new) ? nil : FieldChange(name: name, old: old.map(text), new: new.map(text))
        }
    }

    /// A field's value as text: a scalar as it reads, a list or map as YAML.
    private func text(_ node: YAMLNode) -> String { node.text ?? node.yaml() }
}

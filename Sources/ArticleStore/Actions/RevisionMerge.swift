import Editorial
import Prose

/// A save brought together with what was saved since its base: by field, and the body by paragraphs and words.
///
/// Never the last writer's alone: where both sides changed the same field or words, it is a conflict with both texts.
struct RevisionMerge {
    /// The fields of `status.yaml` that the edit sets.
    let internalFields: [(name: String, value: String)]
    private let current: Article
    private let base: ArticleContent
    private let mine: ArticleContent

    /// - Parameters:
    ///   - article: The article as it stands.
    ///   - edit: What the person changed.
    ///   - base: The content that the person saw.
    init(article: Article, edit: Edit, base: ArticleContent) throws {
        current = article
        self.base = base
        internalFields = edit.fields.internal
        let fields = edit.fields.printed
        mine = try NewsroomError.translating { try RevisionMerge.apply(edit, fields, to: base) }
    }

    private static func apply(
        _ edit: Edit, _ fields: [(name: String, value: String)], to base: ArticleContent
    ) throws -> ArticleContent {
        var content = base
        if let document = edit.document { content = try base.replacingDocument(with: document) }
        content = try content.changing(fields)
        if let body = edit.body { content.body = body }
        return content
    }

    /// The merged content.
    /// - Throws: `NewsroomError` with the conflict, if both sides changed the same.
    func content(base number: Int) throws(NewsroomError) -> ArticleContent {
        if current.content.text.utf8.elementsEqual(base.text.utf8) { return mine }
        var merged = current.content
        var conflicts: [String] = []
        for key in changedKeys {
            let (standing, wanted) = (current.content.frontMatter[key], mine.frontMatter[key])
            if standing.isIdentical(to: base.frontMatter[key]) || standing.isIdentical(to: wanted) {
                merged.frontMatter.set(key, to: mine.frontMatter[key])
            } else {
                conflicts.append(ArticleField.name(ofKey: key))
            }
        }
        let body = TextMerge.merge(base: base.body, mine: mine.body, theirs: current.content.body)
        if let text = body.text { merged.body = text } else { conflicts.append("body") }
        guard conflicts.isEmpty else { throw conflict(in: conflicts, base: number, merged: body.marked()) }
        return merged
    }

    /// The front matter keys that the person changed, in the order of the person's text, those taken out last.
    private var changedKeys: [String] {
        let gone = base.frontMatter.keys.filter { mine.frontMatter[$0] == nil }
        return mine.frontMatter.keys.filter { !mine.frontMatter[$0].isIdentical(to: base.frontMatter[$0]) } + gone
    }

    private func conflict(in fields: [String], base: Int, merged: String) -> NewsroomError {
        let article = current.slug
        let message =
            "\(article) moved on: you saw revision \(base), and revision \(current.status.revision) changed the same "
            + "\(fields.joined(separator: ", ")). Look at `galley diff \(article) \(base) "
            + "\(current.status.revision)` and save again with --base \(current.status.revision)."
        return NewsroomError(
            .conflict(
                Conflict(
                    article: article, base: base, current: current.status.revision, message: message, fields: fields,
                    merged: fields.contains("body") ? merged : nil)))
    }
}

extension [FieldEdit] {
    /// Those of `status.yaml`.
    var `internal`: [(name: String, value: String)] {
        filter { ArticleField(rawValue: $0.name)?.place == .status }.map { ($0.name, $0.value) }
    }

    /// Those of the front matter.
    var printed: [(name: String, value: String)] {
        filter { ArticleField(rawValue: $0.name)?.place != .status }.map { ($0.name, $0.value) }
    }
}

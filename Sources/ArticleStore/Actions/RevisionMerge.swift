import Editorial
import Prose

/// A save brought together with what was saved since its base.
///
/// Never the last writer's alone: where both sides changed the same words, or the same of a field, it is a conflict
/// with both texts.
struct RevisionMerge {
    /// The fields of `status.yaml` that the edit sets.
    let internalFields: [(name: String, value: String)]
    /// The revision that the person saw.
    let base: Int
    private let current: Article
    private let mine: ArticleContent
    /// Nil where the content stands as the person saw it; then the person's own stands to the byte, the layout of the
    /// front matter included.
    private let merge: ContentMerge?

    /// - Parameters:
    ///   - article: The article as it stands.
    ///   - edit: What the person changed.
    ///   - base: The content that the person saw, and the number of its revision.
    init(article: Article, edit: Edit, base: (number: Int, content: ArticleContent)) throws {
        current = article
        self.base = base.number
        internalFields = edit.fields.internal
        let fields = edit.fields.printed
        mine = try NewsroomError.translating { try RevisionMerge.apply(edit, fields, to: base.content) }
        let isUnmoved =
            base.number == article.status.revision || article.content.text.hasSameBytes(as: base.content.text)
        merge = isUnmoved ? nil : ContentMerge(base: base.content, mine: mine, theirs: article.content)
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
    func content() throws(NewsroomError) -> ArticleContent {
        guard let merge else { return mine }
        guard merge.conflicts.isEmpty else { throw conflict(of: merge) }
        return merge.merged
    }

    /// Why a save that came too late was not merged although it could have been: the person asked to be told.
    var lateness: NewsroomError? {
        guard let merge else { return nil }
        guard merge.conflicts.isEmpty else { return conflict(of: merge) }
        let number = current.status.revision
        return NewsroomError(
            .conflict(
                Conflict(
                    article: current.slug, base: base, current: number,
                    message: "\(current.slug) moved on: you saw revision \(base), and it is at revision \(number) now. "
                        + "Both texts go together; save what they make, for revision \(number).",
                    fields: [], merged: merge.merged.body)))
    }

    /// The merge for a person to settle.
    var settlement: Settlement {
        let document = merge.map {
            MarkedDocument($0, mine: mine, standing: "revision \(current.status.revision)").text
        }
        return Settlement(
            article: current.id, slug: current.slug, current: current.status.revision,
            document: document ?? mine.text, conflicts: merge?.conflicts ?? [],
            fields: internalFields.map { FieldEdit($0.name, $0.value) })
    }

    private func conflict(of merge: ContentMerge) -> NewsroomError {
        let (article, number) = (current.slug, current.status.revision)
        var fields: [String] = []
        for field in merge.conflicts.map(\.field) where !fields.contains(field) { fields.append(field) }
        let message =
            "\(article) moved on: you saw revision \(base), and up to revision \(number) others changed "
            + "the same \(fields.joined(separator: ", ")). Settle it with `galley merge \(article)`, or look at "
            + "`galley diff \(article) \(base) \(number)` and save again with --base \(number)."
        return NewsroomError(
            .conflict(
                Conflict(
                    article: article, base: base, current: number, message: message, fields: fields,
                    merged: fields.contains(ArticleField.body.rawValue)
                        ? merge.body.marked(mine: "yours", theirs: "revision \(number)") : merge.merged.body,
                    conflicts: merge.conflicts)))
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

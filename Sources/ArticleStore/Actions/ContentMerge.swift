import Editorial
import Prose

/// Two contents that were made from one, brought together field by field, and texts by words.
struct ContentMerge {
    /// The merged content; fields in conflict have what stands, and so has a body in conflict.
    private(set) var merged: ArticleContent
    /// Where both sides changed the same, in the order of the text.
    private(set) var conflicts: [FieldConflict] = []
    /// The front matter keys in conflict.
    private(set) var conflictingKeys: [String] = []
    /// The body, with its conflicts.
    let body: TextMerge

    init(base: ArticleContent, mine: ArticleContent, theirs: ArticleContent) {
        merged = theirs
        body = TextMerge.merge(base: base.body, mine: mine.body, theirs: theirs.body)
        for key in Self.changedKeys(base, mine) {
            let field = FieldMerge(
                key: key, base: base.frontMatter[key], mine: mine.frontMatter[key], theirs: theirs.frontMatter[key])
            switch field.outcome {
            case .value(let value): merged.frontMatter.set(key, to: value)
            case .conflicts(let found):
                conflicts += found
                conflictingKeys.append(key)
            }
        }
        if let text = body.text { merged.body = text }
        conflicts += body.conflicts.map { FieldConflict(ArticleField.body.rawValue, $0) }
    }

    /// The front matter keys that one side changed, in the order of its text, those taken out last.
    private static func changedKeys(_ base: ArticleContent, _ mine: ArticleContent) -> [String] {
        let gone = base.frontMatter.keys.filter { mine.frontMatter[$0] == nil }
        return mine.frontMatter.keys.filter { !mine.frontMatter[$0].isIdentical(to: base.frontMatter[$0]) } + gone
    }
}

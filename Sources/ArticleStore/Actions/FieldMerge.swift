import Editorial
import Prose

/// One field of the front matter as three contents have it.
struct FieldMerge {
    /// What becomes of it.
    enum Outcome {
        /// It has this value; nil takes it out.
        case value(YAMLNode?)
        /// Both sides changed the same of it.
        case conflicts([FieldConflict])
    }

    let key: String
    let base: YAMLNode?
    let mine: YAMLNode?
    let theirs: YAMLNode?

    /// Texts are merged by words, lists by elements; anything else is one value.
    var outcome: Outcome {
        if theirs.isIdentical(to: base) || theirs.isIdentical(to: mine) { return .value(mine) }
        if mine.isIdentical(to: base) { return .value(theirs) }
        if isProse, case .string(let ours)? = mine?.content, case .string(let others)? = theirs?.content {
            return merged(ours, others)
        }
        if [base, mine, theirs].contains(where: { $0?.elements != nil }),
            let list = ListMerge(base: base, mine: mine, theirs: theirs)?.elements
        {
            return .value(list.isEmpty ? nil : .list(list))
        }
        return .conflicts([
            FieldConflict(name, base: Self.text(base), mine: Self.text(mine), theirs: Self.text(theirs))
        ])
    }

    private var name: String { ArticleField.name(ofKey: key) }

    /// Whether words can be changed without the rest.
    private var isProse: Bool {
        guard let field = ArticleField(key: key) else { return true }
        return field.shape == .text || field.shape == .line && field != .id
    }

    private func merged(_ mine: String, _ theirs: String) -> Outcome {
        var before = ""
        if case .string(let text)? = base?.content { before = text }
        let merge = TextMerge.merge(base: before, mine: mine, theirs: theirs)
        if let text = merge.text { return .value(.string(text)) }
        return .conflicts(merge.conflicts.map { FieldConflict(name, $0) })
    }

    private static func text(_ node: YAMLNode?) -> String? { node.map { $0.text ?? $0.yaml() } }
}

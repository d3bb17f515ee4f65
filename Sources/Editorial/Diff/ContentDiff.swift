internal import Prose

/// Compares the fields of two contents. Pure: nothing is read.
public enum ContentDiff {
    /// The fields that changed, in the order of the newer front matter, those gone last. Values are compared byte for
    /// byte; a field that is only written in another place or style has not changed.
    /// - Parameter registry: Who is who; credits of one contributor under two names are one's.
    /// - Complexity: O(length of the front matter), and a ``TextDiff`` for each text.
    public static func fields(
        from old: ArticleContent, to new: ArticleContent, registry: ContributorRegistry = ContributorRegistry([])
    ) -> [FieldChange] {
        let (before, after) = (old.fields, new.fields)
        let (olds, news) = (values(before), values(after))
        let gone = before.map(\.key).filter { news[$0] == nil }
        return (after.map(\.key) + gone).compactMap { name in
            guard !olds[name].isIdentical(to: news[name]) else { return nil }
            return change(name, olds[name], news[name], registry)
        }
    }

    private static func values(_ fields: [YAMLEntry]) -> [String: YAMLNode] {
        Dictionary(fields.map { ($0.key, $0.value) }) { first, _ in first }
    }

    private static func change(
        _ name: String, _ old: YAMLNode?, _ new: YAMLNode?, _ registry: ContributorRegistry
    ) -> FieldChange {
        let present = [old, new].map { $0.flatMap { $0.isNull ? nil : $0 } }
        return FieldChange(
            name: name, old: old.map(text), new: new.map(text),
            detail: detail(ArticleField(rawValue: name), present[0], present[1], registry))
    }

    /// A field's value as text: a scalar as it reads, a list or map as YAML.
    private static func text(_ node: YAMLNode) -> String { node.text ?? node.yaml() }

    private static func detail(
        _ field: ArticleField?, _ old: YAMLNode?, _ new: YAMLNode?, _ registry: ContributorRegistry
    ) -> FieldDetail {
        let credits = { entries($0, Credit.init).map(registry.resolving) }
        return switch (field, field?.shape) {
        case (.credits, _): .credits(CreditsChange(from: credits(old), to: credits(new)))
        case (.media, _): .media(MediaChange(from: entries(old, MediaItem.init), to: entries(new, MediaItem.init)))
        case (_, .list): listDetail(old, new) ?? .other
        case (_, .instant): instantDetail(old, new) ?? textDetail(old, new) ?? .other
        default: textDetail(old, new) ?? (field == nil ? listDetail(old, new) : nil) ?? .other
        }
    }

    private static func entries<Entry>(_ node: YAMLNode?, _ read: (YAMLNode) -> Entry?) -> [Entry] {
        (node?.elements ?? []).compactMap(read)
    }

    private static func textDetail(_ old: YAMLNode?, _ new: YAMLNode?) -> FieldDetail? {
        guard old == nil || old?.text != nil, new == nil || new?.text != nil else { return nil }
        return .text(TextDiff(from: old?.text ?? "", to: new?.text ?? ""))
    }

    private static func instantDetail(_ old: YAMLNode?, _ new: YAMLNode?) -> FieldDetail? {
        let (before, after) = (old?.text.flatMap { Instant($0) }, new?.text.flatMap { Instant($0) })
        guard old == nil || before != nil, new == nil || after != nil else { return nil }
        return .instant(old: before, new: after)
    }

    private static func listDetail(_ old: YAMLNode?, _ new: YAMLNode?) -> FieldDetail? {
        guard old == nil || old?.texts != nil, new == nil || new?.texts != nil else { return nil }
        let change = EntryMatch(old?.texts ?? [], new?.texts ?? [], identity: { Array($0.utf8) })
        return .list(added: change.added, removed: change.removed, isReordered: change.isReordered)
    }
}

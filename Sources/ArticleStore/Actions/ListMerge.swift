import Editorial

/// A list that two sides changed: what either took out is out, what either added is in.
///
/// Texts are told apart by their bytes, credits by contributor and role, media by file.
struct ListMerge {
    private typealias Identity = [UInt8]

    /// The merged elements.
    let elements: [YAMLNode]

    /// - Returns: nil if there is a conflict: both changed the same element, or the order, or one took out what the
    ///   other changed; or if an element stands twice, so that it cannot be told which is meant.
    init?(base: YAMLNode?, mine: YAMLNode?, theirs: YAMLNode?) {
        guard let base = Side(base), let mine = Side(mine), let theirs = Side(theirs) else { return nil }
        let common = base.order.filter { mine.nodes[$0] != nil && theirs.nodes[$0] != nil }
        let (mineOrder, theirOrder) = (mine.order(of: common), theirs.order(of: common))
        let merged: [YAMLNode]?
        if mineOrder == common || mineOrder == theirOrder {
            merged = Self.merged(base, onto: theirs, from: mine)
        } else {
            merged = theirOrder == common ? Self.merged(base, onto: mine, from: theirs) : nil
        }
        guard let merged else { return nil }
        elements = merged
    }

    /// One of the three lists.
    private struct Side {
        var order: [Identity] = []
        var nodes: [Identity: YAMLNode] = [:]

        init?(_ node: YAMLNode?) {
            guard let elements = ListMerge.elements(of: node) else { return nil }
            for element in elements {
                let identity = ListMerge.identity(of: element)
                guard nodes.updateValue(element, forKey: identity) == nil else { return nil }
                order.append(identity)
            }
        }

        func order(of identities: [Identity]) -> [Identity] {
            let wanted = Set(identities)
            return order.filter(wanted.contains)
        }
    }

    private static func merged(_ base: Side, onto target: Side, from source: Side) -> [YAMLNode]? {
        var merged: [(identity: Identity, node: YAMLNode)] = []
        for identity in target.order {
            guard let node = target.nodes[identity] else { continue }
            guard let other = source.nodes[identity] else {
                guard let old = base.nodes[identity] else {
                    merged.append((identity, node))
                    continue
                }
                if !old.isIdentical(to: node) { return nil }
                continue
            }
            let old = base.nodes[identity]
            if other.isIdentical(to: node) || old.isIdentical(to: other) {
                merged.append((identity, node))
            } else if old.isIdentical(to: node) {
                merged.append((identity, other))
            } else {
                return nil
            }
        }
        return added(base, source, to: merged, target)
    }

    /// Adds what only the source has, each behind what it stands behind there; at the end where nothing tells.
    private static func added(
        _ base: Side, _ source: Side, to merged: [(identity: Identity, node: YAMLNode)], _ target: Side
    ) -> [YAMLNode]? {
        var followers: [Identity: [YAMLNode]] = [:]
        var first: [YAMLNode] = []
        let present = Set(merged.map(\.identity))
        var anchor: Identity?
        for identity in source.order {
            guard let node = source.nodes[identity] else { continue }
            if present.contains(identity) {
                anchor = identity
            } else if let old = base.nodes[identity] {
                // Taken out by the target.
                if !old.isIdentical(to: node) { return nil }
            } else if let anchor {
                followers[anchor, default: []].append(node)
            } else {
                first.append(node)
            }
        }
        let standing = merged.flatMap { [$0.node] + (followers[$0.identity] ?? []) }
        return anchor == nil ? standing + first : first + standing
    }

    private static func elements(of node: YAMLNode?) -> [YAMLNode]? {
        guard let node, !node.isNull else { return [] }
        return node.elements ?? (node.text == nil ? nil : [node])
    }

    private static func identity(of node: YAMLNode) -> Identity {
        let parts = ["contributor", "role", "file"].compactMap { node[$0]?.text }
        return Array((node.text ?? (parts.isEmpty ? node.yaml() : parts.joined(separator: "\n"))).utf8)
    }
}

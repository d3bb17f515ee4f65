/// What changed among the credits: who came, who went, and whose credit says something else now.
public struct CreditsChange: Sendable, Equatable {
    /// One contributor's credit on both sides.
    public struct Pair: Sendable, Equatable {
        /// The credit before.
        public let old: Credit
        /// The credit after; its contributor is the same.
        public let new: Credit
    }

    /// The credits that came, in the order of the newer list.
    public let added: [Credit]
    /// The credits that went, in the order of the older list.
    public let removed: [Credit]
    /// The credits whose role, kind, tier, location, affiliation or confidence changed.
    public let changed: [Pair]
    /// Whether the credits on both sides stand in another order.
    public let isReordered: Bool

    /// Compares two lists of credits. A credit is the same one when its contributor is; of several credits of one
    /// contributor those that are equal, or have the same role, are taken together first.
    /// - Complexity: O(credits).
    public init(from old: [Credit], to new: [Credit]) {
        let equal = EntryMatch(old, new, identity: { $0 })
        let sameRole = EntryMatch(equal.removed, equal.added, identity: { [$0.contributor, $0.role.rawValue] })
        let samePerson = EntryMatch(sameRole.removed, sameRole.added, identity: { $0.contributor })
        added = samePerson.added
        removed = samePerson.removed
        changed = (sameRole.kept + samePerson.kept).map { Pair(old: $0.old, new: $0.new) }
        isReordered = EntryMatch(old, new, identity: { $0.contributor }).isReordered
    }
}

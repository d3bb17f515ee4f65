/// What changed among the media.
public struct MediaChange: Sendable, Equatable {
    /// What of an item changed.
    public enum Part: String, CaseIterable, Sendable {
        /// The file has other bytes under the same name.
        case file
        /// The caption.
        case caption
        /// The credit of the picture.
        case credit
        /// What the picture shows, for those who cannot see it.
        case alt
    }

    /// One item on both sides.
    public struct Pair: Sendable, Equatable {
        /// The item before.
        public let old: MediaItem
        /// The item after; its file has the same name.
        public let new: MediaItem

        /// What of it changed, byte for byte.
        public var parts: [Part] {
            Part.allCases.filter { part in
                switch part {
                case .file: old.object != new.object
                case .caption: Self.differ(old.caption, new.caption)
                case .credit: Self.differ(old.credit, new.credit)
                case .alt: Self.differ(old.alt, new.alt)
                }
            }
        }

        private static func differ(_ old: String?, _ new: String?) -> Bool {
            guard let old, let new else { return (old == nil) != (new == nil) }
            return !old.hasSameBytes(as: new)
        }
    }

    /// The items that came, in the order of the newer list.
    public let added: [MediaItem]
    /// The items that went, in the order of the older list.
    public let removed: [MediaItem]
    /// The items of which something changed.
    public let changed: [Pair]
    /// Whether the items on both sides stand in another order.
    public let isReordered: Bool

    /// Compares two lists of media. An item is the same one when its file has the same name; captions that came without
    /// their picture are taken together when they are equal, else in their order.
    /// - Complexity: O(items).
    public init(from old: [MediaItem], to new: [MediaItem]) {
        let equal = EntryMatch(old, new, identity: { $0 })
        let byFile = EntryMatch(equal.removed, equal.added, identity: { $0.file })
        added = byFile.added
        removed = byFile.removed
        // Equal items may still be spelt in other bytes.
        changed = (equal.kept + byFile.kept).map { Pair(old: $0.old, new: $0.new) }.filter { !$0.parts.isEmpty }
        isReordered = EntryMatch(old, new, identity: { [$0.file, $0.file == nil ? $0.caption : nil] }).isReordered
    }
}

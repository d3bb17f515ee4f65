/// What became of a paragraph, or of a few that were split or joined.
public struct ParagraphChange: Sendable, Equatable {
    /// What became of it.
    public enum Kind: String, Sendable, Equatable {
        /// The same in both texts, the blank lines after it included.
        case unchanged
        /// Rewritten in part. Only white space may differ: see ``ParagraphChange/changesWords``.
        case changed
        /// In the new text only.
        case inserted
        /// In the old text only.
        case deleted
        /// At another place among the others; it may have been rewritten in part as well.
        case moved
    }

    /// Where it stands in one of the two texts.
    public struct Place: Sendable, Equatable {
        /// The paragraphs, counted from 0. More than one where paragraphs were split or joined.
        public let paragraphs: Range<Int>
        /// The UTF-8 offsets, from the start of the first paragraph to the end of the blank lines after the last.
        public let bytes: Range<Int>
    }

    /// What became of it.
    public let kind: Kind
    /// Its place in the old text; nil when it was inserted.
    public let old: Place?
    /// Its place in the new text; nil when it was deleted.
    public let new: Place?
    /// Its text, in reading order. Neighbours differ in kind, and where one text replaced another the deleted one
    /// stands first.
    public let segments: [Segment]

    /// Whether any word or symbol changed; false when only white space or line breaks did, or nothing. Linear in the
    /// length of the paragraph.
    public var changesWords: Bool {
        segments.contains { segment in
            guard segment.kind != .equal else { return false }
            var text = segment.slice
            return text.withUTF8 { bytes in
                var scanner = TokenScanner(bytes, in: 0..<bytes.count)
                return scanner.next() != nil
            }
        }
    }

    /// The same change, seen from the new text to the old.
    var reversed: ParagraphChange {
        let kind: Kind =
            switch self.kind {
            case .inserted: .deleted
            case .deleted: .inserted
            default: self.kind
            }
        var turned: [Segment] = []
        for segment in segments.map(\.reversed) {
            if segment.kind == .deleted, let last = turned.last, last.kind == .inserted {
                turned.insert(segment, at: turned.count - 1)
            } else {
                turned.append(segment)
            }
        }
        return ParagraphChange(kind: kind, old: new, new: old, segments: turned)
    }
}

extension ParagraphChange: Placed {
    var oldStart: Int? { old?.bytes.lowerBound }
    var newStart: Int? { new?.bytes.lowerBound }
    var isDeleted: Bool { kind == .deleted }
    var isStationary: Bool { kind == .unchanged || kind == .changed }
}

/// A typed change with what the summaries need to know of it.
struct PlacedChange {
    var change: TextChange
    var note: ChangePiece.Note
    /// The paragraph that it stands in, also on a side where it has no text.
    var oldParagraph: Int
    var newParagraph: Int
    /// Whether it does no more than part a paragraph in two, join two, or change the blank lines between them.
    var isParagraphBreak: Bool

    /// The typed changes of the paragraphs of a diff, in their order.
    /// - Complexity: O(length of both texts), but for sorts and searches among the marks of a paragraph.
    static func changes(in paragraphs: [ParagraphChange], _ context: WordContext) -> [PlacedChange] {
        paragraphs.filter(hasChanges).flatMap { changes(in: $0, context) }
    }

    private static func hasChanges(_ change: ParagraphChange) -> Bool {
        change.kind == .changed || change.kind == .moved && change.segments.contains { $0.kind != .equal }
    }

    private static func changes(in change: ParagraphChange, _ context: WordContext) -> [PlacedChange] {
        guard let oldText = SideText(oldOf: change), let newText = SideText(newOf: change) else { return [] }
        let (old, new) = (ChangeSide(oldText, context), ChangeSide(newText, context))
        let splitter = HunkSplitter(old: old, new: new)
        let hunks = HunkJoining.join(Hunk.hunks(of: change.segments), old, new)
        return hunks.flatMap(splitter.pieces).map { PlacedChange($0, oldText, newText) }
    }

    private init(_ piece: ChangePiece, _ old: SideText, _ new: SideText) {
        let (before, after) = (piece.hunk.old, piece.hunk.new)
        let (deleted, inserted) = (old.bytes.text(before), new.bytes.text(after))
        oldParagraph = old.paragraph(at: before.lowerBound)
        newParagraph = new.paragraph(at: after.lowerBound)
        note = piece.note
        change = TextChange(
            kind: piece.kind ?? .wording, deleted: deleted, inserted: inserted,
            old: before.isEmpty ? nil : old.place(of: before), new: after.isEmpty ? nil : new.place(of: after))
        let isBreak = change.kind == .formatting && (old.bytes[before] + new.bytes[after]).allSatisfy(Self.isSpace)
        let isBehindWords = old.isBehindWords(before) && new.isBehindWords(after)
        isParagraphBreak = isBreak && (isBehindWords || old.spansBreak(before) || new.spansBreak(after))
    }

    private static func isSpace(_ byte: UInt8) -> Bool { ScalarClass(ascii: byte) == .space }
}

extension SideText {
    /// The place of a stretch in the whole text.
    fileprivate func place(of range: Range<Int>) -> TextChange.Place {
        let base = place.bytes.lowerBound
        return TextChange.Place(
            paragraph: paragraph(at: range.lowerBound), bytes: base + range.lowerBound..<base + range.upperBound)
    }

    /// Whether one paragraph ends and another begins in, or right after, a stretch.
    fileprivate func spansBreak(_ range: Range<Int>) -> Bool {
        !range.isEmpty && cut(at: range.lowerBound) < cut(at: range.upperBound)
    }

    /// Whether nothing but white space follows from the start of a stretch to the end of its paragraph.
    fileprivate func isBehindWords(_ range: Range<Int>) -> Bool {
        let cut = cut(at: range.lowerBound)
        guard cuts.indices.contains(cut), range.lowerBound <= cuts[cut].upperBound else { return false }
        return bytes[range.lowerBound..<cuts[cut].upperBound].allSatisfy { ScalarClass(ascii: $0) == .space }
    }
}

/// A part of a hunk that is of one kind.
struct ChangePiece {
    /// What more is known of a change than its kind.
    enum Note: Equatable {
        case none
        case figure(Figure)
        /// The old name may be a slip for the new one.
        case slip
        /// A quotation or link that only the new text has.
        case added
        /// A quotation or link that only the old text has.
        case removed
        /// An attribution in whose place another came, not right there but in the same paragraph.
        case changed
    }

    var hunk: Hunk
    /// nil where both sides say the same.
    var kind: TextChange.Kind?
    var note = Note.none
    /// Whether words that stayed keep it apart from one of the same kind before it.
    var standsApart = false

    /// Gives each part that says the same to a neighbour, and makes one of neighbours of the same kind. Two numbers, or
    /// two names, with something between them that stayed are two changes; other words are one rewriting.
    static func merged(_ pieces: [ChangePiece]) -> [ChangePiece] {
        var merged: [ChangePiece] = []
        var isApart = false
        for piece in pieces {
            var piece = piece
            if isApart, piece.kind == .number || piece.kind == .name { piece.standsApart = true }
            isApart = piece.kind == nil && merged.last?.kind != nil
            guard let last = merged.last, !piece.standsApart || last.kind == nil,
                last.kind == nil || piece.kind == nil || last.kind == piece.kind
            else {
                merged.append(piece)
                continue
            }
            var joined = last.kind == nil ? piece : last
            joined.hunk = Hunk(
                old: last.hunk.old.lowerBound..<piece.hunk.old.upperBound,
                new: last.hunk.new.lowerBound..<piece.hunk.new.upperBound)
            merged[merged.count - 1] = joined
        }
        return merged
    }
}

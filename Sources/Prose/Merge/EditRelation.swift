/// How two edits, one by each side, stand to each other.
enum EditRelation {
    /// A word that neither touched keeps them apart.
    case apart
    /// They touch different words, with nothing but white space and punctuation between.
    case neighbours
    /// They touch the same words, or insert at the same place.
    case clash
    /// The second only wraps lines that the first rewrote.
    case absorbed

    /// - Parameters:
    ///   - first: The one that comes first along the base.
    ///   - isStrict: Whether neighbours clash.
    init(_ first: PlacedEdit, _ second: PlacedEdit, words: BaseWords, texts: MergeTexts, isStrict: Bool) {
        if first.words.upperBound < second.words.lowerBound {
            self = .apart
        } else if first.words.upperBound > second.words.lowerBound {
            self = second.words.isEmpty && Self.isWrapping(second, texts) ? .absorbed : .clash
        } else if isStrict || words.isJoined(second.words.lowerBound) {
            // Ideographs that touch may well be one word.
            self = .clash
        } else if Self.deletesLine(of: second, first, words, texts) || Self.deletesLine(of: first, second, words, texts)
        {
            self = .clash
        } else if first.words.isEmpty, second.words.isEmpty, first.insertsWords, second.insertsWords {
            self = Self.areParted(first, second, texts.base) ? .neighbours : .clash
        } else if first.base == second.base, first.lineRank == second.lineRank {
            let areWrappings = Self.isWrapping(first, texts) && Self.isWrapping(second, texts)
            self = areWrappings ? .neighbours : .clash
        } else {
            self = .neighbours
        }
    }

    /// Whether it replaces white space within a paragraph by other such.
    static func isWrapping(_ edit: PlacedEdit, _ texts: MergeTexts) -> Bool {
        guard let owner = edit.owner else { return false }
        return texts.base.isWrapping(edit.base) && texts[owner].isWrapping(edit.edit.side)
    }

    /// Whether one edit takes away all words of the line into which the other inserts some, which would then stand in a
    /// line that they do not belong to.
    private static func deletesLine(
        of insertion: PlacedEdit, _ deletion: PlacedEdit, _ words: BaseWords, _ texts: MergeTexts
    ) -> Bool {
        guard insertion.insertsWords, insertion.words.isEmpty, insertion.lineRank == 0, !deletion.insertsWords,
            !deletion.words.isEmpty, let start = words.lineFeed(before: deletion.words.lowerBound, texts.base),
            let end = words.lineFeed(after: deletion.words.upperBound - 1, texts.base)
        else { return false }
        return (start + 1...end).contains(insertion.base.lowerBound)
    }

    /// Whether two insertions between the same words have an order: the end of a line lies between, or one is of whole
    /// lines and the other is not.
    private static func areParted(_ first: PlacedEdit, _ second: PlacedEdit, _ base: [UInt8]) -> Bool {
        if first.base.upperBound < second.base.lowerBound {
            return base[first.base.upperBound..<second.base.lowerBound].contains(0x0A)
        }
        return first.base == second.base && first.lineRank < second.lineRank
    }
}

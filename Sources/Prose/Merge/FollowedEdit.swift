/// An edit in a line that the other side moved and left as it was: it can follow the line to its new place.
struct FollowedEdit {
    /// Who moved the line; the other side edited it.
    let mover: MergeSide
    /// The line in the base, without its end.
    let base: Range<Int>
    /// The line in the text of the one who moved it.
    let moved: Range<Int>
    /// What the other side made of it.
    let edited: Range<Int>
}

/// Finds edits that can follow.
struct FollowedEdits {
    /// A line with fewer words may be the same by chance.
    private static let leastWords = MovedWords.leastWords

    let texts: MergeTexts
    /// The lines that each side changed.
    let mine: [LineHunk]
    let theirs: [LineHunk]

    /// The edits of both sides that can follow a move of the other, by where they stand in the base.
    /// - Complexity: O(n) within the budget.
    func find(budget: inout WorkBudget) -> [FollowedEdit] {
        let found = found(mover: .mine, &budget) + found(mover: .theirs, &budget)
        return found.sorted { $0.base.lowerBound < $1.base.lowerBound }
    }

    private func found(mover: MergeSide, _ budget: inout WorkBudget) -> [FollowedEdit] {
        let (hunks, others) = mover == .mine ? (mine, theirs) : (theirs, mine)
        let editor: MergeSide = mover == .mine ? .theirs : .mine
        let gone = Lines(texts.base, hunks.map(\.base))
        let came = Lines(texts[mover], hunks.map(\.side))
        let otherCame = Lines(texts[editor], others.map(\.side))
        var found: [FollowedEdit] = []
        for hunk in others {
            let (old, new) = (Lines.ranges(texts.base, hunk.base), Lines.ranges(texts[editor], hunk.side))
            guard old.count == new.count else { continue }
            for (base, edited) in zip(old, new) {
                let (line, change) = (texts.base[base], texts[editor][edited])
                guard gone.onlyPlace(of: line) == base, let moved = came.onlyPlace(of: line), !otherCame.contains(line),
                    !came.contains(change), isEdit(Edit(base: base, side: edited), by: editor, &budget)
                else { continue }
                found.append(FollowedEdit(mover: mover, base: base, moved: moved, edited: edited))
            }
        }
        return found
    }

    /// Whether most words of a line are left, so that it is the same line still.
    private func isEdit(_ edit: Edit, by side: MergeSide, _ budget: inout WorkBudget) -> Bool {
        let words = texts.base.wordCount(in: edit.base)
        guard words >= Self.leastWords else { return false }
        var (lost, gained) = (0, 0)
        let comparison = RegionComparison(base: texts.base, side: texts[side])
        for edit in comparison.plainEdits(from: edit.base, to: edit.side, budget: &budget) {
            lost += texts.base.wordCount(in: edit.base)
            gained += texts[side].wordCount(in: edit.side)
        }
        return lost * 2 < words && gained < words
    }
}

/// The lines in some stretches of a text, by what they say; those too short to matter are left out.
private struct Lines {
    /// Five words have as many bytes, and spaces between.
    private static let leastLength = 9

    private var places: [ArraySlice<UInt8>: [Range<Int>]] = [:]

    init(_ bytes: [UInt8], _ stretches: [Range<Int>]) {
        for stretch in stretches {
            for line in Self.ranges(bytes, stretch) where line.count >= Self.leastLength {
                places[bytes[line], default: []].append(line)
            }
        }
    }

    func contains(_ line: ArraySlice<UInt8>) -> Bool { places[line] != nil }

    /// Where a line stands, if it stands there once.
    func onlyPlace(of line: ArraySlice<UInt8>) -> Range<Int>? {
        guard let places = places[line], places.count == 1 else { return nil }
        return places.first
    }

    /// The lines of a stretch without their ends.
    static func ranges(_ bytes: [UInt8], _ stretch: Range<Int>) -> [Range<Int>] {
        bytes[stretch].split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
            line.allSatisfy { ScalarClass(ascii: $0) == .space } ? nil : line.startIndex..<line.endIndex
        }
    }
}

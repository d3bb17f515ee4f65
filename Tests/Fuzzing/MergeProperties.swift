import Prose

/// What holds of the merge of any three texts.
enum MergeProperties {
    static func check(_ texts: FuzzedTexts) throws {
        let (base, mine, theirs) = (texts.base, texts.mine, texts.theirs)
        let merge = TextMerge.merge(base: base, mine: mine, theirs: theirs)
        try Violation.unless((merge.text == nil) == !merge.conflicts.isEmpty, "A merge without conflicts has a text")
        try placesConflicts(merge, texts)
        try isSymmetric(merge, TextMerge.merge(base: base, mine: theirs, theirs: mine))
        try leavesAlone(texts)
        try keepsLetters(merge, texts)
        if texts.hasDistinctWords { try losesNothing(merge, texts) }
    }

    private static func placesConflicts(_ merge: TextMerge, _ texts: FuzzedTexts) throws {
        for conflict in merge.conflicts {
            for (part, range, whole) in [
                (conflict.base, conflict.baseRange, texts.base), (conflict.mine, conflict.mineRange, texts.mine),
                (conflict.theirs, conflict.theirsRange, texts.theirs),
            ] {
                let there = Array(whole.utf8).dropFirst(range.lowerBound).prefix(range.count)
                try Violation.unless(there.elementsEqual(part.utf8), "A conflict's places hold its texts")
            }
            try Violation.unless(!isSame(conflict.mine, conflict.theirs), "The texts of a conflict differ")
        }
    }

    private static func isSymmetric(_ merge: TextMerge, _ swapped: TextMerge) throws {
        let isMirrored =
            isSame(merge.settled(\.mine), swapped.settled(\.theirs))
            && isSame(merge.settled(\.theirs), swapped.settled(\.mine))
            && merge.conflicts.count == swapped.conflicts.count
        try Violation.unless(isMirrored, "Swapping the sides swaps the conflicts' texts and changes nothing else")
    }

    private static func leavesAlone(_ texts: FuzzedTexts) throws {
        for (base, mine, theirs) in [
            (texts.base, texts.mine, texts.base), (texts.base, texts.base, texts.mine),
            (texts.base, texts.mine, texts.mine),
        ] {
            let text = TextMerge.merge(base: base, mine: mine, theirs: theirs).text
            try Violation.unless(
                text.map { isSame($0, texts.mine) } ?? false, "One side's changes alone are taken as is")
        }
    }

    /// The letters of either side, counted with repetition, are all in the merged text, in that side of a conflict, or
    /// in what the other side took away.
    private static func keepsLetters(_ merge: TextMerge, _ texts: FuzzedTexts) throws {
        let settled = merge.settled { _ in "" }
        for (text, side, other) in [
            (texts.mine, \TextConflict.mine, MergeSide.theirs), (texts.theirs, \.theirs, .mine),
        ] {
            var left = letters([settled] + merge.conflicts.map { $0[keyPath: side] })
            left.merge(letters(merge.deletions.filter { $0.by == other }.map(\.text)), uniquingKeysWith: +)
            for (letter, count) in letters([text]) {
                try Violation.unless(
                    left[letter, default: 0] >= count, "No letter of either side is lost: \(letter) of \(side)")
            }
        }
    }

    /// How often each letter is there; marks without a letter are no words.
    private static func letters(_ texts: [String]) -> [Unicode.Scalar: Int] {
        var counts: [Unicode.Scalar: Int] = [:]
        for scalar in texts.lazy.flatMap(\.unicodeScalars) {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
                counts[scalar, default: 0] += 1
            default: break
            }
        }
        return counts
    }

    /// No word is absent that one side wrote or both kept; none is there that both did without.
    private static func losesNothing(_ merge: TextMerge, _ texts: FuzzedTexts) throws {
        let (base, mine, theirs) = (words(texts.base), words(texts.mine), words(texts.theirs))
        let wanted = Set(mine).subtracting(base).union(Set(theirs).subtracting(base))
            .union(Set(mine).intersection(theirs))
        let present = Set(words(merge.settled { " \($0.mine) \($0.theirs) " }))
        let lost = wanted.subtracting(present)
        try Violation.unless(lost.isEmpty, "No word of either side is lost: \(lost.sorted())")
        let invented = present.subtracting(mine).subtracting(theirs)
        try Violation.unless(invented.isEmpty, "No word is made up: \(invented.sorted())")
        guard let text = merge.text.map(words) else { return }
        try Violation.unless(Set(text) == wanted, "A clean merge has the words of both sides and no others")
        try Violation.unless(text.count == wanted.count, "A clean merge doubles no word")
    }

    /// The runs of letters and digits.
    private static func words(_ text: String) -> [String] {
        let isPart = { (byte: UInt8) in (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) }
        return text.utf8.split { !isPart($0) }.map { String(decoding: $0, as: UTF8.self) }
    }
}

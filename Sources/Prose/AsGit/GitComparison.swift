/// What git's diff says of two sequences of lines (or of words, one on a line): which elements only one side has.
///
/// After git's xdiff (<https://github.com/git/git/tree/master/xdiff>): equal ends are cut off, elements that only one
/// text has, and very common ones among them, are set aside; the rest goes through a Myers search with git's cut-off;
/// then insertions and deletions slide to where git shows them. Near-linear time on any input.
struct GitComparison {
    /// Which elements of the old sequence have no partner. As many have one as in the new sequence, and partners come in
    /// the same order.
    private(set) var oldIsAlone: [Bool]
    /// Which elements of the new sequence have no partner.
    private(set) var newIsAlone: [Bool]

    /// Compares sequences whose equal elements have equal numbers, from 0 to `count` - 1.
    init(_ old: [Int], _ new: [Int], count: Int) {
        oldIsAlone = Array(repeating: false, count: old.count)
        newIsAlone = Array(repeating: false, count: new.count)
        let telling = TellingElements(old, new, count: count)
        for place in telling.oldRange { oldIsAlone[place] = true }
        for place in telling.newRange { newIsAlone[place] = true }
        let comparison = SequenceComparison(telling.old.map { old[$0] }, telling.new.map { new[$0] })
        for (place, isAlone) in zip(telling.old, comparison.oldIsAlone) { oldIsAlone[place] = isAlone }
        for (place, isAlone) in zip(telling.new, comparison.newIsAlone) { newIsAlone[place] = isAlone }
        HunkSliding.settle(old, &oldIsAlone, beside: newIsAlone)
        HunkSliding.settle(new, &newIsAlone, beside: oldIsAlone)
    }
}

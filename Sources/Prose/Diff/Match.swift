/// A stretch that two texts share, byte for byte: where it stands in each, as UTF-8 offsets. It begins and ends between
/// words.
struct Match: Equatable {
    var old: Range<Int>
    var new: Range<Int>

    /// What two texts share, in order on both sides and before changes are grouped for reading, found with what is left
    /// of a budget.
    static func matches(from old: String, to new: String, budget: inout WorkBudget) -> [Match] {
        let options = Comparison.Options(budget: budget, findsMoves: false)
        let (matches, spent) = Comparison.comparing(old, new, options) { ($0.matches(), $0.matcher.budget) }
        budget = spent
        return matches
    }

    /// The match in texts that begin so much earlier.
    func shifted(old oldShift: Int, new newShift: Int) -> Match {
        Match(
            old: old.lowerBound + oldShift..<old.upperBound + oldShift,
            new: new.lowerBound + newShift..<new.upperBound + newShift)
    }
}

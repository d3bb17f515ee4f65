/// A part of a paragraph while its segments are being found: equal on both sides, or one text in place of another.
/// Offsets as in ``Comparison``.
struct Stretch {
    var old: Range<Int>
    var new: Range<Int>
    var isEqual: Bool
    /// The words of each side, where it is a change.
    var oldWords = 0
    var newWords = 0

    /// The words of both sides together.
    var words: Int { oldWords + newWords }

    /// The stretch from the start of one to the end of another; its words are not counted.
    func joined(to last: Stretch) -> Stretch {
        Stretch(
            old: old.lowerBound..<last.old.upperBound, new: new.lowerBound..<last.new.upperBound, isEqual: isEqual)
    }
}

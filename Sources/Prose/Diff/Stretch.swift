/// A part of a paragraph while its segments are being found: equal on both sides, or one text in place of another.
/// Offsets as in ``Comparison``.
struct Stretch {
    var old: Range<Int>
    var new: Range<Int>
    var isEqual: Bool
    /// The words in it; those of both sides together where it is a change.
    var words: Int

    /// The stretch from the start of one to the end of another.
    func joined(to last: Stretch) -> Stretch {
        Stretch(
            old: old.lowerBound..<last.old.upperBound, new: new.lowerBound..<last.new.upperBound,
            isEqual: isEqual, words: words + last.words)
    }
}

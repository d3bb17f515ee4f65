/// A stretch that two texts share, byte for byte: where it stands in each, as UTF-8 offsets. It begins and ends between
/// words.
struct Match: Equatable {
    var old: Range<Int>
    var new: Range<Int>

    /// What two texts share, before changes are grouped for reading: in the order of the new text and without overlaps
    /// on either side. With `findsMoves` the old ranges need not rise; without it they do.
    static func matches(from old: String, to new: String, findsMoves: Bool = true) -> [Match] {
        Comparison.comparing(old, new, Comparison.Options(findsMoves: findsMoves)) { $0.matches() }
    }
}

/// One of the two sides of a merge.
public enum MergeSide: String, Sendable, Equatable {
    /// Whoever merges.
    case mine
    /// Whoever was there first.
    case theirs
}

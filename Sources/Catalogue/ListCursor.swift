/// A place in a list, which stays the same place when newer articles are added before it.
///
/// Lists are ordered by position, newest first. One commit made by hand can change several articles at once, which
/// then share a position; among those the id decides, so that the order is total and no page repeats or skips any.
public struct ListCursor: Sendable, Hashable {
    /// Ordinal on `main` of the last article seen.
    public var position: Int
    /// Id of the last article seen; empty to go on with the positions below `position`.
    public var id: String

    /// The place right after the article with this position and id.
    public init(position: Int, id: String = "") {
        self.position = position
        self.id = id
    }
}

/// How much of what was read and written lately a newsroom that is open remembers, in bytes at most.
public struct RememberedMemory: Sendable {
    /// Objects that were read or written: the folders of the days that are written to, and what articles hold.
    let objects: Int
    /// Articles that the writer took apart.
    let articles: Int
    /// Pages of the catalogue, for each of its connections.
    let pages: Int

    /// For a program that writes as much as the disk takes.
    public static let plenty = RememberedMemory(
        objects: 64 << 20, articles: 32 << 20, pages: 8 << 20)
    /// For a program that stays open beside others and answers people: what it does not remember the machine does, which
    /// gives that memory to others where they need it.
    public static let little = RememberedMemory(
        objects: 12 << 20, articles: 4 << 20, pages: 2 << 20)
}

import Glibc

/// The few packs that have most of a repository's objects.
///
/// libgit2 looks for an object in one pack after another, the newest first, and the large ones are the oldest. Asked first,
/// they answer for nearly every object at once, however many small ones have come since.
struct LargePacks {
    /// How many there are at most: packs are in progression, so that all others together have fewer objects.
    private static let count = 3
    /// Among how many packs that is worth knowing.
    private static let worthKnowing = 5

    /// The paths of their indexes, the one of most objects first; none where there are few packs.
    /// - Complexity: asks the size of each index.
    let indexes: [String]

    init(in folder: String) {
        let names = (try? FolderListing.names(in: folder)) ?? []
        let packs = names.filter { $0.hasPrefix("pack-") && $0.hasSuffix(".idx") }.map { "\(folder)/\($0)" }
        guard packs.count >= Self.worthKnowing else {
            indexes = []
            return
        }
        let bySize = packs.compactMap { path in Self.size(of: path).map { (path: path, size: $0) } }
            .sorted { ($0.size, $0.path) > ($1.size, $1.path) }
        indexes = bySize.prefix(Self.count).map(\.path)
    }

    private static func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_size : nil
    }
}

import Glibc

/// The few packs that have most of a repository's objects.
///
/// libgit2 looks for an object in one pack after another, the newest first, and the large ones are the oldest. Asked first,
/// they answer for nearly every object at once, however many small ones have come since.
struct LargePacks {
    /// Among how many packs it is worth knowing them.
    private static let worthKnowing = 5
    /// How many there are at most.
    private static let most = 8

    /// The paths of their indexes, the one of most objects first; none where there are few packs.
    let indexes: [String]

    /// - Complexity: asks the size of each index.
    init(in folder: String) {
        let names = (try? FolderListing.names(in: folder)) ?? []
        let packs = names.filter { $0.hasPrefix("pack-") && $0.hasSuffix(".idx") }.map { "\(folder)/\($0)" }
        guard packs.count >= Self.worthKnowing else {
            indexes = []
            return
        }
        let bySize = packs.compactMap { path in Self.size(of: path).map { (path: path, size: $0) } }
            .sorted { ($0.size, $0.path) > ($1.size, $1.path) }
        indexes = Self.mostOfAll(bySize)
    }

    /// The first of them that have nine tenths of all.
    private static func mostOfAll(_ packs: [(path: String, size: Int)]) -> [String] {
        let all = packs.reduce(0) { $0 + $1.size }
        var covered = 0
        return packs.prefix(most).prefix { pack in
            defer { covered += pack.size }
            return covered * 10 < all * 9
        }.map(\.path)
    }

    private static func size(of path: String) -> Int? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_size : nil
    }
}

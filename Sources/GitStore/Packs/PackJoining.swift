import Glibc

/// Joins packs until a policy is content, whatever the packs are like and whoever changes them meanwhile.
struct PackJoining {
    private let compaction: PackCompaction
    private var report = PackReport()
    /// Packs that turned out to be damaged.
    private var damaged: Set<String> = []
    /// How often packs were gone when they were to be read.
    private var misses = 0

    private static let patience = 10

    init(_ compaction: PackCompaction) { self.compaction = compaction }

    /// Joins what is chosen, again and again, until nothing is chosen or no more is needed.
    /// - Returns: What was done; nil if nothing was, and there is nothing to say.
    /// - Throws: `GitError.packsMoving` if another client repacks all the time, or `system`.
    mutating func run(
        while isNeeded: (PackListing) -> Bool, choosing choose: ([PackListing.Pack], PackListing) -> [PackListing.Pack]
    ) throws -> PackReport? {
        var listing = try PackListing(compaction.folder)
        report.packsBefore = listing.packCount
        while isNeeded(listing) {
            let packs = listing.joinable().filter { !damaged.contains($0.name) }
            let chosen = choose(packs, listing).map(\.name)
            guard chosen.count >= 2, try attempt(chosen) else { break }
            listing = try PackListing(compaction.folder)
        }
        report.packsAfter = try PackListing(compaction.folder).packCount
        return report.joined > 0 || !report.notes.isEmpty ? report : nil
    }

    /// - Returns: False if no more can be done.
    private mutating func attempt(_ names: [String]) throws -> Bool {
        do {
            let joined = try compaction.join(names)
            report.joined += joined.sources
            report.objects += joined.objects
            // Packs that nobody can take away would be joined for ever.
            return joined.retired > 0
        } catch GitError.damagedPack(let path, let detail) {
            guard let name = names.first(where: { path.contains($0) }) else {
                throw GitError.damagedPack(path: path, detail: detail)
            }
            damaged.insert(name)
            report.notes.append("\(GitError.damagedPack(path: path, detail: detail))")
            return true
        } catch GitError.system("open", _, ENOENT) {
            misses += 1
            guard misses < Self.patience else { throw GitError.packsMoving(path: compaction.folder.path) }
            return true
        }
    }
}

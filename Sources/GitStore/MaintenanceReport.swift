import Glibc

/// What maintenance did.
public struct MaintenanceReport: Sendable, Equatable {
    /// What a repository takes up.
    public struct Size: Sendable, Equatable {
        /// How many packs there are.
        public var packs = 0
        /// How many objects have a file each.
        public var looseObjects = 0
        /// The size in bytes of all of them, with what belongs to the packs.
        public var bytes = 0
    }

    /// Before it began.
    public var before = Size()
    /// When it was done.
    public var after = Size()
    /// How many packs were joined into one.
    public var joined = 0
    /// How many objects that one has.
    public var objects = 0
    /// Whether the command git took part, which makes deltas and the commit-graph.
    public var isDeep = false
    /// What could not be done, in a sentence each.
    public var notes: [String] = []
}

extension MaintenanceReport.Size {
    init(of repository: GitRepository) throws {
        let folder = PackFolder(inRepositoryAt: repository.path)
        for name in try FolderListing.names(in: folder.path) {
            if name.hasSuffix(".pack") { packs += 1 }
            bytes += Self.size(of: "\(folder.path)/\(name)")
        }
        for (_, path) in try LooseObjects(repository: repository).ids() {
            looseObjects += 1
            bytes += Self.size(of: path)
        }
    }

    /// The size of a file; 0 for a folder, and for what went meanwhile.
    private static func size(of path: String) -> Int {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
    }
}

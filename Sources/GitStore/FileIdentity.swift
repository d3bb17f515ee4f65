import Glibc

/// Which file is at a path: another one in its place has another identity.
struct FileIdentity: Equatable {
    private let device: UInt
    let inode: UInt
    private let modified: [Int]

    init?(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Whether it is the same file, also where somebody has set its times since, as git does to packs that it uses.
    func isSameFile(as other: FileIdentity) -> Bool { device == other.device && inode == other.inode }

    /// Whether it was modified so lately that it may be again without its time telling: the system's clock for files
    /// stands still for some milliseconds.
    var isFresh: Bool {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return (now.tv_sec - modified[0]) * 1_000 + (now.tv_nsec - modified[1]) / 1_000_000 < 50
    }

    private init(_ status: stat) {
        (device, inode) = (status.st_dev, status.st_ino)
        modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
}

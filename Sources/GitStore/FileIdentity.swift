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

    private init(_ status: stat) {
        (device, inode) = (status.st_dev, status.st_ino)
        modified = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
    }
}

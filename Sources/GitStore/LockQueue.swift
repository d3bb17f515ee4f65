import Glibc

/// Shows the holder of a lock that somebody waits for it, for as long as this value lives: a shared lock on a byte of the
/// same file that nobody writes, of the kind that belongs to an open file (fcntl(2), "Open file description locks") and
/// has nothing to do with flock(2).
struct LockQueue: ~Copyable {
    /// Linux's numbers of F_OFD_GETLK and F_OFD_SETLK, which the C library shows only to GNU sources.
    private static let (getLock, setLock): (Int32, Int32) = (36, 37)

    private let file: Descriptor

    init(of path: String) throws {
        file = try Descriptor(opening: path, flags: O_RDWR | O_CREAT | O_NOFOLLOW)
        var region = Self.region(F_RDLCK)
        // Where the file system has no such locks, waiting still works, only less fairly.
        _ = fcntl(file.number, Self.setLock, &region)
    }

    /// - Parameter file: The file of the lock, as the holder has it open.
    static func isAnybody(waiting file: borrowing Descriptor) -> Bool {
        var region = region(F_WRLCK)
        guard fcntl(file.number, Self.getLock, &region) == 0 else { return false }
        return region.l_type != Int16(F_UNLCK)
    }

    private static func region(_ kind: Int32) -> flock {
        flock(l_type: Int16(kind), l_whence: Int16(SEEK_SET), l_start: 1 << 20, l_len: 1, l_pid: 0)
    }
}

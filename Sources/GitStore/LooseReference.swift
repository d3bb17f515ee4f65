import Glibc

/// The file of a reference, where libgit2 will not do: when what it holds is damaged.
struct LooseReference {
    let path: String
    var lockPath: String { path + ".lock" }

    /// - Parameter name: A valid name, so that it stays inside the folder.
    init(_ name: String, in folder: String) {
        path = folder + "/" + name
    }

    /// Whether there is a file that holds neither an id nor the name of another reference.
    func isDamaged() -> Bool {
        guard let file = try? Descriptor(opening: path, flags: O_RDONLY), let bytes = try? file.read(limit: 256) else {
            return false
        }
        if bytes.starts(with: "ref: ".utf8) { return false }
        let isEnded =
            bytes.dropFirst(ObjectID.digitCount).first.map { $0 == 10 || $0 == 13 || $0 == 32 || $0 == 9 } ?? true
        return !isEnded || ObjectID(digits: bytes.prefix(ObjectID.digitCount)) == nil
    }

    /// Writes an id in place of what is damaged, by git's own protocol: lock, write, rename.
    func replaceDamaged(with id: ObjectID) throws -> MoveResult {
        let lock: Descriptor
        do {
            lock = try Descriptor(opening: lockPath, flags: O_WRONLY | O_CREAT | O_EXCL)
        } catch GitError.system(_, _, EEXIST) {
            return .locked
        }
        do {
            // Somebody else may have mended it before the lock was ours.
            guard isDamaged() else {
                unlink(lockPath)
                return .stale
            }
            try lock.write(id.hexDigits + [UInt8(ascii: "\n")])
            try lock.sync()
            guard rename(lockPath, path) == 0 else {
                throw GitError.system(call: "rename", path: lockPath, code: errno)
            }
        } catch {
            unlink(lockPath)
            throw error
        }
        try Descriptor.syncFolder(String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]))
        return .moved
    }
}

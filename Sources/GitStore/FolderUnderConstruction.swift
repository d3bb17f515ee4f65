import Glibc

/// Files and folders being made: leaving scope takes them away again, only `keep()` keeps them.
struct FolderUnderConstruction: ~Copyable {
    private var made: [String] = []
    private var touched: [String] = []
    private var isKept = false

    /// Makes a folder, and those above it that are missing.
    mutating func addFolders(_ path: String) throws {
        var prefix = ""
        for component in path.split(separator: "/") {
            let parent = prefix.isEmpty ? "/" : prefix
            prefix += "/" + component
            if mkdir(prefix, 0o777) == 0 {
                made.append(prefix)
                touched.append(parent)
            } else if errno != EEXIST {
                throw GitError.system(call: "mkdir", path: prefix, code: errno)
            }
        }
        touched.append(path)
    }

    /// Makes a file that was not there before, and sees it to the disk.
    mutating func addFile(_ path: String, _ bytes: [UInt8], mode: mode_t = 0o666) throws {
        let file = try Descriptor(opening: path, flags: O_WRONLY | O_CREAT | O_EXCL, mode: mode)
        made.append(path)
        try file.write(bytes)
        try file.sync()
    }

    /// Returns once everything is on the disk, and stays.
    consuming func keep() throws {
        for folder in Set(touched) { try Descriptor.syncFolder(folder) }
        isKept = true
    }

    deinit {
        guard !isKept else { return }
        for path in made.reversed() { remove(path) }
    }
}

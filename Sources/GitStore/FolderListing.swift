import Glibc

/// What is in a folder.
enum FolderListing {
    /// The names of all that is in a folder, in no order.
    /// - Throws: `GitError.system`.
    static func names(in path: String) throws -> [String] {
        guard let folder = opendir(path) else { throw GitError.system(call: "opendir", path: path, code: errno) }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }
}

internal import CLibgit2
import Glibc

extension GitRepository {
    /// Makes a bare repository, on the disk by the time this returns. No template of git's is read, and there are no
    /// sample hooks.
    /// - Parameters:
    ///   - path: A folder that is empty or does not exist; folders above it are made too.
    ///   - branch: What `HEAD` names.
    ///   - configuration: Values for the repository's `config`, such as `("gc.auto", "0")`.
    ///   - hooks: Programs for the folder `hooks`, such as `pre-receive`.
    /// - Throws: `GitError.folderNotEmpty`, `invalidReferenceName`, `invalidPath` for a hook's name, `system`. Nothing
    ///   that was made is then left.
    public static func initialise(
        at path: String, branch: String = "main", configuration: [(key: String, value: String)] = [],
        hooks: [(name: String, bytes: [UInt8])] = []
    ) throws -> GitRepository {
        try Library.start()
        try requireReferenceName("refs/heads/\(branch)")
        let folder = try absolute(path)
        try requireEmptyOrAbsent(folder)
        var construction = FolderUnderConstruction()
        for part in ["hooks", "info", "objects/info", "objects/pack", "refs/heads", "refs/tags"] {
            try construction.addFolders("\(folder)/\(part)")
        }
        for hook in hooks {
            guard try TreePath(hook.name).components.count == 1 else {
                throw GitError.invalidPath(path: hook.name, fault: .emptyComponent)
            }
            try construction.addFile("\(folder)/hooks/\(hook.name)", hook.bytes, mode: 0o777)
        }
        try addConfiguration(configuration, to: folder, of: &construction)
        // HEAD comes last: without it the folder is no repository.
        try construction.addFile("\(folder)/HEAD", Array("ref: refs/heads/\(branch)\n".utf8))
        let repository = try GitRepository(openingAt: folder)
        try construction.keep()
        return repository
    }

    private static func addConfiguration(
        _ values: [(key: String, value: String)], to folder: String, of construction: inout FolderUnderConstruction
    ) throws {
        let core = "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = true\n"
        try construction.addFile("\(folder)/config", Array(core.utf8))
        let file = try ConfigurationFile(inRepositoryAt: folder)
        for (key, value) in values { try file.set(key, to: value) }
        // libgit2 replaces the file without waiting for the disk.
        try Descriptor(opening: "\(folder)/config", flags: O_RDONLY).sync()
    }

    /// The path from the root, without doubled slashes, on which libgit2 has failed.
    private static func absolute(_ path: String) throws -> String {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw GitError.noSuchPath(path: path) }
        var start = ""
        if path.utf8.first != UInt8(ascii: "/") {
            guard let here = getcwd(nil, 0) else { throw GitError.system(call: "getcwd", path: ".", code: errno) }
            defer { free(here) }
            start = String(cString: here) + "/"
        }
        return "/" + (start + path).split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    }

    private static func requireEmptyOrAbsent(_ path: String) throws {
        guard let folder = opendir(path) else {
            if errno == ENOENT { return }
            if errno == ENOTDIR { throw GitError.folderNotEmpty(path: path) }
            throw GitError.system(call: "opendir", path: path, code: errno)
        }
        defer { closedir(folder) }
        var names = 0
        while readdir(folder) != nil { names += 1 }
        // A folder always lists itself and the one above.
        guard names <= 2 else { throw GitError.folderNotEmpty(path: path) }
    }
}

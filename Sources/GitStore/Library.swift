internal import CLibgit2

/// libgit2 itself: started once, with nothing of the user's or the system's configuration.
enum Library {
    // Once per process, as starting and stopping around each call costs milliseconds. A static is set under a lock.
    private static let started: Result<Void, any Error> = Result { try configure() }

    /// Makes sure that libgit2 runs; call it before anything else of libgit2.
    static func start() throws {
        try started.get()
    }

    private static func configure() throws {
        try check("git_libgit2_init", git_libgit2_init())
        try set(GIT_OPT_ENABLE_FSYNC_GITDIR, to: 1)
        // We remember objects ourselves, and fewer.
        try set(GIT_OPT_ENABLE_CACHING, to: 0)
        // What it reads for us is verified where it arrives, several times faster.
        try set(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, to: 0)
        // Its own check fails with a misleading message; RepositoryFolder makes the check instead.
        try set(GIT_OPT_SET_OWNER_VALIDATION, to: 0)
        let levels = [
            GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM, GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL,
        ]
        for level in levels {
            try check("git_libgit2_opts", clibgit2_set_search_path(level.rawValue, ""))
        }
    }

    /// Maps packs into memory in small windows, and so many at a time, instead of whole.
    static func mapInWindows(of size: Int, upTo limit: Int) throws {
        try start()
        try check("git_libgit2_opts", clibgit2_set_size(Int32(GIT_OPT_SET_MWINDOW_SIZE.rawValue), size))
        try check("git_libgit2_opts", clibgit2_set_size(Int32(GIT_OPT_SET_MWINDOW_MAPPED_LIMIT.rawValue), limit))
    }

    private static func set(_ option: git_libgit2_opt_t, to value: Int32) throws {
        try check("git_libgit2_opts", clibgit2_set_flag(Int32(option.rawValue), value))
    }
}

/// The one way to call libgit2: takes the message of a failure at once, and clears it.
/// - Returns: The result, zero or more.
/// - Throws: `GitError.library` if the result is negative.
@discardableResult
func check(_ call: StaticString, _ result: Int32) throws -> Int32 {
    guard result < 0 else { return result }
    defer { git_error_clear() }
    let message = git_error_last()?.pointee.message.map { String(cString: $0) } ?? "no message"
    throw GitError.library(call: "\(call)", code: result, message: message)
}

/// As `check`, for a call that may find nothing.
/// - Returns: False if libgit2 answered "not found".
func found(_ call: StaticString, _ result: Int32) throws -> Bool {
    guard result == GIT_ENOTFOUND.rawValue else {
        try check(call, result)
        return true
    }
    git_error_clear()
    return false
}

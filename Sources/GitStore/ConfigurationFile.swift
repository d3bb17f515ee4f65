internal import CLibgit2
import Glibc

/// One file of git configuration, read by itself: no user's or system's values stand behind it.
struct ConfigurationFile: ~Copyable {
    private let pointer: OpaquePointer

    /// Reads the file; one that does not exist is empty.
    /// - Throws: `GitError.unreadable` or `GitError.damagedConfiguration`.
    init(inRepositoryAt folder: String) throws {
        try Library.start()
        let path = folder + "/config"
        if access(path, R_OK) != 0, errno != ENOENT {
            throw GitError.unreadable(path: path, reason: GitError.systemMessage(errno))
        }
        var raw: OpaquePointer?
        do {
            try check("git_config_open_ondisk", git_config_open_ondisk(&raw, path))
        } catch GitError.library(_, _, let message) {
            throw GitError.damagedConfiguration(path: folder, detail: message)
        }
        guard let raw else { throw GitError.damagedConfiguration(path: folder, detail: "it was not opened") }
        pointer = raw
    }

    deinit {
        git_config_free(pointer)
    }

    func string(_ key: String) throws -> String? {
        var buffer = git_buf()
        guard try found("git_config_get_string_buf", git_config_get_string_buf(&buffer, pointer, key)) else {
            return nil
        }
        defer { git_buf_dispose(&buffer) }
        return String(decoding: UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size), as: UTF8.self)
    }

    func boolean(_ key: String) throws -> Bool? {
        var value: Int32 = 0
        return try found("git_config_get_bool", git_config_get_bool(&value, pointer, key)) ? value != 0 : nil
    }

    func integer(_ key: String) throws -> Int64? {
        var value: Int64 = 0
        return try found("git_config_get_int64", git_config_get_int64(&value, pointer, key)) ? value : nil
    }

    func set(_ key: String, to value: String) throws {
        try check("git_config_set_string", git_config_set_string(pointer, key, value))
    }
}

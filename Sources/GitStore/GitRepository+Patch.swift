internal import CLibgit2

extension GitRepository {
    /// The change of one file as git's unified patch, as `git apply` takes it.
    ///
    /// Content with zero bytes, or that is not UTF-8, becomes git's binary patch, which is text and still applies.
    /// - Parameters:
    ///   - old: The file before; nil is absent.
    ///   - new: The file after; nil is absent.
    ///   - path: The file's path; git's quoting is applied to it.
    ///   - context: How many unchanged lines to show around a change.
    /// - Returns: Empty if nothing changes.
    /// - Throws: `GitError.invalidPath`.
    public static func patch(old: [UInt8]?, new: [UInt8]?, path: String, context: Int = 3) throws -> String {
        try Library.start()
        _ = try TreePath(path)
        guard old != new else { return "" }
        var options = git_diff_options()
        try check("git_diff_options_init", git_diff_options_init(&options, UInt32(GIT_DIFF_OPTIONS_VERSION)))
        options.context_lines = UInt32(clamping: context)
        options.flags |= GIT_DIFF_SHOW_BINARY.rawValue
        let isText = [old, new].allSatisfy { $0.map { String(validating: $0, as: UTF8.self) != nil } ?? true }
        if !isText { options.flags |= GIT_DIFF_FORCE_BINARY.rawValue }
        return try withBytes(old) { before in
            try withBytes(new) { after in try text(from: before, to: after, path: path, options: options) }
        }
    }

    private static func text(
        from old: UnsafeRawBufferPointer?, to new: UnsafeRawBufferPointer?, path: String, options: git_diff_options
    ) throws -> String {
        var options = options
        var patch: OpaquePointer?
        try check(
            "git_patch_from_buffers",
            git_patch_from_buffers(
                &patch, old?.baseAddress, old?.count ?? 0, path, new?.baseAddress, new?.count ?? 0, path, &options))
        defer { git_patch_free(patch) }
        var buffer = git_buf()
        try check("git_patch_to_buf", git_patch_to_buf(&buffer, patch))
        defer { git_buf_dispose(&buffer) }
        return String(decoding: UnsafeRawBufferPointer(start: buffer.ptr, count: buffer.size), as: UTF8.self)
    }

    /// Lends bytes to libgit2, which takes a null pointer for "absent": an empty file needs an address too.
    private static func withBytes<Result>(
        _ bytes: [UInt8]?, _ body: (UnsafeRawBufferPointer?) throws -> Result
    ) throws -> Result {
        guard let bytes else { return try body(nil) }
        return try (bytes.isEmpty ? [0] : bytes).withUnsafeBytes { buffer in
            try body(UnsafeRawBufferPointer(rebasing: buffer.prefix(bytes.count)))
        }
    }
}

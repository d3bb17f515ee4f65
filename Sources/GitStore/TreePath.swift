/// A path inside a tree that every file system a clone may live on can hold.
struct TreePath {
    static let maximumLength = 4096
    static let maximumDepth = 128

    /// The names of the folders, and last of the file, as git stores them.
    let components: [[UInt8]]

    init(_ path: String) throws {
        let bytes = Array(path.utf8)
        let components = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(Array.init)
        if let fault = Self.fault(in: components, length: bytes.count) {
            throw GitError.invalidPath(path: String(path.prefix(200)), fault: fault)
        }
        self.components = components
    }

    private static func fault(in components: [[UInt8]], length: Int) -> PathFault? {
        guard length <= maximumLength, components.count <= maximumDepth else { return .tooLong }
        for name in components {
            if name.isEmpty { return .emptyComponent }
            if name.contains(0) { return .zeroByte }
            if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { return .dotComponent }
            if isGitFolderOnNTFS(name) || isGitFolderOnHFS(name) { return .gitFolder }
        }
        return nil
    }

    /// NTFS drops dots and spaces at the end, takes what follows a colon for a stream, and `git~1` is the short name.
    ///
    /// Source: `is_ntfs_dotgit` in git's `path.c`; `fsck` applies it after each backslash as well.
    private static func isGitFolderOnNTFS(_ name: [UInt8]) -> Bool {
        name.split(separator: UInt8(ascii: "\\")).contains { part in
            let lowered = part.map(lowercase)
            guard let prefix = [".git", "git~1"].first(where: { lowered.starts(with: $0.utf8) }) else { return false }
            let rest = lowered.dropFirst(prefix.utf8.count).prefix { $0 != UInt8(ascii: ":") }
            return rest.allSatisfy { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }
        }
    }

    /// HFS+ ignores some invisible characters.
    ///
    /// Source: `next_hfs_char` in git's `utf8.c`, which lists them.
    private static func isGitFolderOnHFS(_ name: [UInt8]) -> Bool {
        let visible = String(decoding: name, as: UTF8.self).unicodeScalars.filter { scalar in
            switch scalar.value {
            case 0x200C...0x200F, 0x202A...0x202E, 0x206A...0x206F, 0xFEFF: false
            default: true
            }
        }
        return visible.map(\.value).elementsEqual(".git".unicodeScalars.map(\.value)) { found, wanted in
            found == wanted || (found < 128 && UInt32(lowercase(UInt8(found))) == wanted)
        }
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}

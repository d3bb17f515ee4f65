import ArticleStore
import Glibc

/// What stands in a folder.
struct FolderEntry {
    /// What it is, as far as an import cares.
    enum Kind {
        case file
        case folder
        /// A link to a folder, which is not followed: it may lead anywhere, and back.
        case linkedFolder
        case other
    }

    /// The bytes of its name.
    let bytes: [UInt8]
    /// What it is; an error where that cannot be found out.
    let kind: Result<Kind, NewsroomError>

    /// The name; nil where it is not UTF-8.
    var name: String? { String(validating: bytes, as: UTF8.self) }

    /// The name for people, whatever its bytes.
    var shownName: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether it is hidden.
    var isHidden: Bool { bytes.first == UInt8(ascii: ".") }

    /// Everything in a folder, by the bytes of the names.
    /// - Throws: `NewsroomError` if the folder cannot be read.
    static func all(in folder: String) throws(NewsroomError) -> [FolderEntry] {
        guard let stream = opendir(folder) else { throw InputFile.failure(folder, errno) }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let entry = readdir(stream) else { break }
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if bytes == Array(".".utf8) || bytes == Array("..".utf8) { continue }
            entries.append(FolderEntry(bytes: bytes, kind: kind(of: bytes, in: stream, folder)))
        }
        guard errno == 0 else { throw InputFile.failure(folder, errno) }
        return entries.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    private static func kind(
        of name: [UInt8], in stream: OpaquePointer, _ folder: String
    ) -> Result<Kind, NewsroomError> {
        let name = name.map { CChar(bitPattern: $0) } + [0]
        var (itself, target) = (stat(), stat())
        guard fstatat(dirfd(stream), name, &itself, AT_SYMLINK_NOFOLLOW) == 0,
            fstatat(dirfd(stream), name, &target, 0) == 0
        else {
            let path = "\(folder)/\(String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))"
            return .failure(InputFile.failure(path, errno))
        }
        switch target.st_mode & S_IFMT {
        case S_IFREG: return .success(.file)
        case S_IFDIR: return .success(itself.st_mode & S_IFMT == S_IFLNK ? .linkedFolder : .folder)
        default: return .success(.other)
        }
    }
}

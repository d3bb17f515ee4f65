import Glibc

/// Git's index of several packs: derived, and whoever wants one makes it anew.
///
/// Git and libgit2 look for an object only where it says. One that was being made while packs were joined names old packs
/// and the new one, and hides what the new one has of those that are gone.
///
/// Source: <https://git-scm.com/docs/gitformat-pack>, "multi-pack-index (MIDX) files have the following format".
struct MultiPackIndex {
    private static let name = "multi-pack-index"

    let folder: PackFolder

    /// Takes it away, with what belongs to it.
    func remove() throws {
        for name in try FolderListing.names(in: folder.path) where name == Self.name || name.hasPrefix("\(Self.name)-")
        {
            let path = "\(folder.path)/\(name)"
            guard unlink(path) == 0 || errno == ENOENT else {
                throw GitError.system(call: "unlink", path: path, code: errno)
            }
        }
    }

    /// Takes it away if it names a pack that is gone.
    /// - Returns: Whether it did.
    func removeIfStale() throws -> Bool {
        guard let packs = Self.packs(ofIndexAt: "\(folder.path)/\(Self.name)"),
            packs.contains(where: { access("\(folder.path)/\($0)", F_OK) != 0 })
        else { return false }
        try remove()
        return true
    }

    /// The indexes of the packs that it names; nil if there is none, or none that can be read.
    private static func packs(ofIndexAt path: String) -> [String]? {
        guard let file = try? FileBytes(path), let names = namesChunk(of: file) else { return nil }
        let bytes = UnsafeRawBufferPointer(rebasing: file.bytes[names])
        return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Where the names of the packs stand: each chunk has four letters and an offset in a table behind the twelve bytes of
    /// the header, and ends where the next one begins.
    private static func namesChunk(of file: borrowing FileBytes) -> Range<Int>? {
        let (header, entry) = (12, 12)
        guard file.bytes.count > header, file.number(at: 0) == 0x4D49_4458 else { return nil }
        let chunks = Int(file.bytes[6])
        guard file.bytes.count >= header + (chunks + 1) * entry else { return nil }
        for place in (0..<chunks).map({ header + $0 * entry }) where file.number(at: place) == 0x504E_414D {
            let (start, end) = (file.largeNumber(at: place + 4), file.largeNumber(at: place + entry + 4))
            guard start <= end, end <= file.bytes.count else { return nil }
            return Int(start)..<Int(end)
        }
        return nil
    }
}

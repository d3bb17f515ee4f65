import Glibc

/// What is in the folder of the packs, as one look finds it.
struct PackListing {
    /// A pack that may be joined with others.
    struct Pack: Equatable {
        /// Its name without ending.
        let name: String
        let objectCount: Int
    }

    private let folder: PackFolder
    private let names: Set<String>
    /// How many packs there are, whoever keeps them.
    let packCount: Int

    init(_ folder: PackFolder) throws {
        self.folder = folder
        let names = try FolderListing.names(in: folder.path)
        packCount = names.count { $0.hasSuffix(".pack") }
        self.names = Set(names)
    }

    /// What a pack has beside it that forbids to take it away: somebody keeps it, it was cut by a partial clone, or it
    /// holds what `git gc` is about to drop and dates each object.
    static let forbidding = [".keep", ".promisor", ".mtimes"]

    /// The packs that nobody keeps, those of the fewest objects first.
    /// - Complexity: reads the number of objects of each.
    func joinable() -> [Pack] {
        names.compactMap { file -> Pack? in
            guard file.hasPrefix("pack-"), file.hasSuffix(".idx") else { return nil }
            let name = String(file.dropLast(4))
            guard names.contains(name + ".pack"), !Self.forbidding.contains(where: { names.contains(name + $0) })
            else { return nil }
            return objectCount(of: file).map { Pack(name: name, objectCount: $0) }
        }.sorted { ($0.objectCount, $0.name) < ($1.objectCount, $1.name) }
    }

    /// The last number of the fan-out table, of an index of version 2.
    private func objectCount(of index: String) -> Int? {
        guard let file = try? Descriptor(opening: "\(folder.path)/\(index)", flags: O_RDONLY),
            let bytes = try? file.read(limit: 1032), bytes.count == 1032, bytes.starts(with: PackIndex.magic)
        else { return nil }
        return bytes.suffix(4).reduce(0) { $0 << 8 | Int($1) }
    }
}

internal import GitStore

/// A repository whose folders need not be read and checked again when the next commit has them still.
final class RecentTrees: ObjectReader {
    private let repository: GitRepository
    private var trees: [ObjectID: [UInt8]] = [:]
    private var size = 0
    /// How many bytes of folders are kept.
    private static let kept = 4 << 20

    init(_ repository: GitRepository) { self.repository = repository }

    func object(_ id: ObjectID) throws -> (kind: ObjectKind, bytes: [UInt8]) {
        if let bytes = trees[id] { return (.tree, bytes) }
        let object = try repository.object(id)
        if object.kind == .tree { keep(object.bytes, id) }
        return object
    }

    func exists(_ id: ObjectID) throws -> Bool { try trees[id] != nil || repository.exists(id) }

    func blobSize(_ id: ObjectID) throws -> Int { try repository.blobSize(id) }

    private func keep(_ bytes: [UInt8], _ id: ObjectID) {
        if size > Self.kept { (trees, size) = ([:], 0) }
        trees[id] = bytes
        size += bytes.count
    }
}

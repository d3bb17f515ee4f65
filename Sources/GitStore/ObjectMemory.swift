internal import Synchronization

/// Objects that were read or written lately, and are on the disk: most actions and pages need the same trees again.
///
/// Handles on the same repository may share one. What one of them wrote the others then have at hand, where libgit2 would
/// look through the packs one by one, and through their folder again, to find it.
public final class ObjectMemory: Sendable {
    typealias Object = (kind: ObjectKind, bytes: [UInt8])

    /// How many bytes it holds at most.
    private let limit: Int
    private let objects: Mutex<RecentValues<ObjectID, Object>>

    /// What an entry costs beside the object's own bytes, about.
    private static let overhead = 120

    /// - Parameter limit: How many bytes it holds at most.
    public init(limit: Int) {
        self.limit = limit
        objects = Mutex(RecentValues(limit: limit))
    }

    /// The object, if it is remembered.
    func object(_ id: ObjectID) -> Object? { objects.withLock { $0.value(id) } }

    /// Whether the object is remembered.
    func contains(_ id: ObjectID) -> Bool { objects.withLock { $0.contains(id) } }

    /// Remembers an object, unless it is so large that it would push out everything else.
    func insert(_ id: ObjectID, _ object: Object) {
        let size = object.bytes.count + Self.overhead
        if size < limit / 16 { objects.withLock { $0.insert(object, for: id, size: size) } }
    }
}

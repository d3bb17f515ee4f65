/// Objects that were read or written lately, and are on the disk.
struct ObjectCache {
    typealias Object = (kind: ObjectKind, bytes: [UInt8])

    /// How many bytes it holds at most.
    private let limit: Int
    private var objects: RecentValues<ObjectID, Object>

    /// What an entry costs beside the object's own bytes, about.
    private static let overhead = 120

    init(limit: Int) {
        self.limit = limit
        objects = RecentValues(limit: limit)
    }

    /// The object, if it is remembered.
    mutating func object(_ id: ObjectID) -> Object? { objects.value(id) }

    /// Whether the object is remembered.
    func contains(_ id: ObjectID) -> Bool { objects.contains(id) }

    /// Remembers an object, unless it is so large that it would push out everything else.
    mutating func insert(_ id: ObjectID, _ object: Object) {
        let size = object.bytes.count + Self.overhead
        if size < limit / 16 { objects.insert(object, for: id, size: size) }
    }
}

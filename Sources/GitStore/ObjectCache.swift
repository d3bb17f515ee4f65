/// Objects that were read or written lately, and are on the disk. Holds two generations: when the young one is full it
/// becomes the old one, and what was in the old one and not asked for since is forgotten.
struct ObjectCache {
    typealias Object = (kind: ObjectKind, bytes: [UInt8])

    /// How many bytes a generation holds; the whole cache twice that.
    private let limit: Int
    private var young: [ObjectID: Object] = [:]
    private var old: [ObjectID: Object] = [:]
    private var youngSize = 0

    /// What an entry costs beside the object's own bytes, about.
    private static let overhead = 120

    init(limit: Int) { self.limit = limit / 2 }

    /// The object, if it is remembered.
    mutating func object(_ id: ObjectID) -> Object? {
        if let object = young[id] { return object }
        guard let object = old.removeValue(forKey: id) else { return nil }
        insert(id, object)
        return object
    }

    /// Whether the object is remembered.
    func contains(_ id: ObjectID) -> Bool { young[id] != nil || old[id] != nil }

    /// Remembers an object, unless it is so large that it would push out everything else.
    mutating func insert(_ id: ObjectID, _ object: Object) {
        let size = object.bytes.count + Self.overhead
        guard size < limit / 8, young.updateValue(object, forKey: id) == nil else { return }
        youngSize += size
        guard youngSize > limit else { return }
        (old, young, youngSize) = (young, [:], 0)
    }
}

/// An object that is on the disk, with its bytes at hand.
public struct WrittenObject: Sendable {
    /// Its id.
    public let id: ObjectID
    /// What it is.
    public let kind: ObjectKind
    /// Its bytes, without git's header.
    public let bytes: [UInt8]
}

extension GitRepository {
    /// Remembers objects that are on the disk, as far as there is room, so that reading them soon costs nothing.
    public func remember(_ objects: [WrittenObject]) {
        for object in objects { recent.insert(object.id, (object.kind, object.bytes)) }
    }
}

internal import Crypto

extension ObjectID {
    /// The id that git gives to an object of this kind and these bytes.
    public init(of kind: ObjectKind, _ bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { ObjectID(of: kind, $0) }
    }

    init(of kind: ObjectKind, _ bytes: UnsafeRawBufferPointer) {
        var hash = Insecure.SHA1()
        // Git hashes the kind, a space, the size in decimal digits and a zero byte before the bytes themselves.
        var header = "\(kind.rawValue) \(bytes.count)\0"
        header.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        hash.update(bufferPointer: bytes)
        self.init(hash.finalize())
    }

    /// The SHA-1 of some bytes, by which packs and their indexes are closed.
    init(sha1Of bytes: UnsafeRawBufferPointer) {
        var hash = Insecure.SHA1()
        hash.update(bufferPointer: bytes)
        self.init(hash.finalize())
    }

    init(_ digest: Insecure.SHA1.Digest) {
        self = digest.withUnsafeBytes { ObjectID(raw: $0) }
    }
}

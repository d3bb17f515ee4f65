/// Wire copy that was imported, by the fingerprints of its words.
public struct WireCopyRow: Sendable, Equatable {
    /// The position of the action that imported it.
    public var position: Int
    /// The fingerprints, each once.
    public var fingerprints: [Int64]

    /// Wire copy with these fingerprints.
    public init(position: Int, fingerprints: [Int64]) {
        self.position = position
        self.fingerprints = fingerprints
    }
}

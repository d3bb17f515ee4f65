/// What is found under the name of a reference.
public enum ReferenceState: Hashable, Sendable {
    /// Nothing.
    case absent
    /// A file that holds no object id: empty, or garbage, as a power cut may leave it.
    case damaged
    /// An object's id.
    case at(ObjectID)
}

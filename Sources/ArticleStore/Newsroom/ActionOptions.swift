/// What a person may say with any action.
public struct ActionOptions: Sendable {
    /// The revision that the person saw; nil where the action's own rule stands for it.
    public var base: Int?
    /// Why, recorded for good.
    public var note: String?
    /// The requirements to override, by name, where the workflow lets the person.
    public var overriding: Set<String>
    /// Whether a save that comes too late is refused, with the merge in the error, instead of merged at once.
    public var isStrict = false
    /// The name of the request that asks for the action, of printable ASCII, recorded with it: see
    /// `Newsroom.result(ofRequest:after:by:)`.
    public var request: String?

    /// Options; none by default.
    public init(base: Int? = nil, note: String? = nil, overriding: Set<String> = []) {
        self.base = base
        self.note = note
        self.overriding = overriding
    }
}

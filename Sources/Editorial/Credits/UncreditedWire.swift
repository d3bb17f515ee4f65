/// A sentence of an article that came from wire copy which no printed credit names.
public struct UncreditedWire: Sendable, Hashable {
    /// The sentence, as it stands in the body.
    public var sentence: String
    /// The wire copy that it came from, or may have come from: at least one, any of which may be credited.
    public var origins: [WireOrigin]

    /// A sentence that nobody is credited for.
    public init(sentence: String, origins: [WireOrigin]) {
        self.sentence = sentence
        self.origins = origins
    }
}

/// Wire copy that a sentence came from.
public struct WireOrigin: Sendable, Hashable {
    /// The contributor whose wire copy it is, by id.
    public var contributor: String
    /// The contributor as credit lines print it.
    public var name: String
    /// The article that the wire copy was imported as; nil where it is the one that has the sentence.
    public var article: String?
    /// The revision that it was imported as.
    public var revision: Int

    /// Wire copy.
    public init(contributor: String, name: String, article: String?, revision: Int) {
        self.contributor = contributor
        self.name = name
        self.article = article
        self.revision = revision
    }
}

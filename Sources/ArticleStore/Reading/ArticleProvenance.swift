public import Editorial
public import Prose

/// Where the words of an article's body came from.
public struct ArticleProvenance: Sendable {
    /// The article's slug.
    public var article: String
    /// The revision whose words these are.
    public var revision: Int
    /// The body's words; the origin of each is the number of a revision, a key of `origins`.
    public var body: Provenance
    /// The revisions that words of the body came from.
    public var origins: [Int: WordOrigin]

    /// Who wrote how much of the body: the most first.
    public var shares: [WordShare] {
        var shares: [WordShare] = []
        for (revision, words) in body.wordCounts.sorted(by: { $0.key < $1.key }) {
            guard let origin = origins[revision] else { continue }
            if let index = shares.firstIndex(where: { $0.origin.hasSameContributor(as: origin) }) {
                shares[index].words += words
            } else {
                shares.append(WordShare(origin: origin, words: words))
            }
        }
        return shares.enumerated().sorted { ($1.element.words, $0.offset) < ($0.element.words, $1.offset) }
            .map(\.element)
    }
}

/// What brought a word into an article.
public struct WordOrigin: Sendable, Equatable {
    /// The revision.
    public var revision: Int
    /// Who took the action that made it: a handle, or a name where plain git did.
    public var person: String
    /// The contributor whose wire copy it was, by id; nil where the person's own words are meant.
    public var wire: String?
    /// How a credit line prints that contributor.
    public var wireName: String?
    /// When.
    public var at: Instant

    /// Who the words are by: the wire contributor, else the person.
    public var name: String { wireName ?? wire ?? person }

    func hasSameContributor(as other: WordOrigin) -> Bool {
        Array((wire ?? person).utf8) == Array((other.wire ?? other.person).utf8)
            && (wire == nil) == (other.wire == nil)
    }
}

/// How many words somebody wrote.
public struct WordShare: Sendable, Equatable {
    /// The first revision that brought some of them, which names the contributor.
    public var origin: WordOrigin
    /// How many they are.
    public var words: Int

    /// So many words of this origin.
    public init(origin: WordOrigin, words: Int) {
        self.origin = origin
        self.words = words
    }
}

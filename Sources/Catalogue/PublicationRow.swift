/// An action that changed what readers have of an article.
public struct PublicationRow: Sendable, Equatable {
    /// What it did to the edition.
    public enum Effect: String, Sendable {
        /// Put the article's content out.
        case publish
        /// Put a notice in its place.
        case kill
        /// Took it out.
        case hold
        /// Put back what was last published.
        case release
    }

    /// Id of the article.
    public var article: String
    /// Ordinal of the action's commit on `main`; 0 or more.
    public var position: Int
    /// When, in seconds since 1970.
    public var at: Int64
    /// What it did.
    public var effect: Effect
    /// What it was published as, for example `correction`; nil for what is no publication.
    public var kind: String?
    /// The section of the content.
    public var section: String?

    /// An action with these values.
    public init(
        article: String, position: Int, at: Int64, effect: Effect, kind: String? = nil, section: String? = nil
    ) {
        self.article = article
        self.position = position
        self.at = at
        self.effect = effect
        self.kind = kind
        self.section = section
    }
}

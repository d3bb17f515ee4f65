/// A public address, and an article that readers reach by it.
public struct AddressHolder: Sendable, Hashable {
    /// The address, as it was fed.
    public var address: String
    /// Id of the article.
    public var article: String

    /// An address that this article holds.
    public init(address: String, article: String) {
        self.address = address
        self.article = article
    }
}

/// How Markdown becomes HTML.
public struct HTMLOptions: Sendable {
    /// The level of what has one `#`, from 1; levels end at 6.
    public var firstHeadingLevel: Int

    /// What becomes of an image's address that is on this site: for instance `/media/ID/protest.jpg` of `protest.jpg`.
    /// Nil drops the image and leaves its description. It is given the address as it was typed, and what it returns is
    /// held against the same rules.
    public var image: @Sendable (String) -> String?

    /// What becomes of a link's address that is on this site; nil leaves the link's text alone. It is not asked about
    /// addresses of other sites, of people, and of places on the page (`#top`).
    public var link: @Sendable (String) -> String?

    /// Unless something else is said, headings begin below the page's own, and addresses stay as they were typed.
    public init(
        firstHeadingLevel: Int = 2,
        image: @escaping @Sendable (String) -> String? = { $0 },
        link: @escaping @Sendable (String) -> String? = { $0 }
    ) {
        self.firstHeadingLevel = firstHeadingLevel
        self.image = image
        self.link = link
    }
}

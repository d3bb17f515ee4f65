/// One entry of the front matter's `media`: a file beside `index.md`, or a caption that came without its picture.
public struct MediaItem: Hashable, Sendable {
    /// The file's name in the article's folder; nil where only the caption is known.
    public var file: String?
    /// The git object id of the file; nil exactly where `file` is.
    public var object: ContentID?
    /// The caption, as printed.
    public var caption: String?
    /// The credit of the picture, as printed.
    public var credit: String?
    /// What the picture shows, for those who cannot see it; never guessed.
    public var alt: String?

    /// An entry.
    public init(
        file: String? = nil, object: ContentID? = nil, caption: String? = nil, credit: String? = nil, alt: String? = nil
    ) {
        self.file = file
        self.object = object
        self.caption = caption
        self.credit = credit
        self.alt = alt
    }
}

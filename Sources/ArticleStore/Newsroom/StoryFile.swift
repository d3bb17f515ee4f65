import Editorial

/// A file that is to become an article: plain text, or Markdown with front matter.
public struct StoryFile: Sendable {
    /// The file's name, for messages.
    public var name: String
    /// The file's bytes, UTF-8.
    public var bytes: [UInt8]
    /// The file's path from the folder that is imported; an article that was made of the same path and bytes is not made
    /// again. Nil for a file that is imported for its own sake, as often as somebody asks.
    public var path: String?
    /// The contributor whose wire copy it is, by id, name or alias; nil for the person's own, which is wire copy all the
    /// same where the person is an agency of the registry.
    public var wire: String?
    /// The files that come with it, which its text names.
    public var media: [MediaFile]
    /// The slug where the text has none; nil for one made of the headline.
    public var slug: String?
    /// Whether readers have it already, since the date in its front matter.
    public var isPublished: Bool

    /// A file.
    public init(
        name: String, bytes: [UInt8], path: String? = nil, wire: String? = nil, media: [MediaFile] = [],
        slug: String? = nil, isPublished: Bool = false
    ) {
        self.name = name
        self.bytes = bytes
        self.path = path
        self.wire = wire
        self.media = media
        self.slug = slug
        self.isPublished = isPublished
    }

    /// Which of the files that stand beside a story its text names: those to read and hand over as `media`.
    public static func filesNamed(in bytes: [UInt8], among files: [String]) -> [String] {
        guard !files.isEmpty, let text = String(validating: bytes, as: UTF8.self) else { return [] }
        return StoryImport.filesNamed(in: text, among: files)
    }
}

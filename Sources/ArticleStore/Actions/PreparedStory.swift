import Editorial
internal import GitStore

/// A file that was read as a story before its turn came, beside the committer rather than in it.
struct PreparedStory: Sendable {
    /// The file.
    let file: StoryFile
    /// Its text.
    let text: String
    /// How its article is found again; nil for a file that is imported as often as somebody asks.
    let imported: ImportedFile?
    /// The files that come with it, by name, with their git object ids.
    let media: [String: ContentID]
    /// The registry that credits were read with, and the tree that it was read from.
    let registry: (folder: ObjectID?, contributors: ContributorRegistry)
    /// What was read; nil where that failed, so that the committer says why in its turn.
    let story: StoryImport.Story?
    /// Why readers do not have it, as its front matter says; nil where they may.
    let heldBack: String?

    /// Reads a story.
    init(
        _ file: StoryFile, text: String, imported: ImportedFile?,
        registry: (folder: ObjectID?, contributors: ContributorRegistry), at now: Instant
    ) {
        (self.file, self.text, self.imported, self.registry) = (file, text, imported, registry)
        let objects = file.media.compactMap { item in ContentID.ofFile(item.bytes).map { (item.name, $0) } }
        media = Dictionary(objects) { first, _ in first }
        let importer = StoryImport(registry: registry.contributors, now: now, files: media)
        story = try? importer.read(text)
        heldBack = file.isPublished ? (try? ArticleContent(document: text))?.holdsBack(at: now) : nil
    }
}

import Editorial

/// As much of an article's content as is shown: the one place where the command reads `ArticleContent`.
package struct ShownContent {
    package var slug: String
    package var headline: String?
    package var standfirst: String?
    package var section: String?
    package var tags: [String]
    package var media: [MediaItem]
    package var body: String
    /// The fields that have no place of their own, under the names that `galley edit --set` takes, in the order of the
    /// front matter; the internal ones last.
    package var fields: [YAMLEntry]
}

extension ArticleView {
    /// What is shown of the content.
    package var shown: ShownContent {
        ShownContent(
            slug: content.slug ?? "", headline: content.headline, standfirst: content.standfirst,
            section: content.section, tags: content.tags, media: content.media, body: content.body,
            fields: shownFields)
    }

    /// The whole document, front matter and body.
    package var document: String { content.text }

    private var shownFields: [YAMLEntry] {
        let elsewhere: Set<String> = ["id", "slug", "section", "tags", "media", "credits"]
        let fields = content.fields.filter { !elsewhere.contains($0.key) }
        let internals = [("slugline", status.slugline), ("ednote", status.ednote)].compactMap { name, text in
            text.map { YAMLEntry(name, YAMLNode(.string($0))) }
        }
        return fields + internals
    }
}

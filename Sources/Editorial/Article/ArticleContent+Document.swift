extension ArticleContent {
    /// The content that a person made of this one in an editor, as a whole text with its front matter.
    ///
    /// What has actions of its own (credits, media, corrections, …) must stand as it did; other fields are checked as
    /// when they are set one by one.
    /// - Throws: `FrontMatterError` or `FieldError`.
    public func replacingDocument(with text: String) throws -> ArticleContent {
        let edited = try ArticleContent(document: text)
        for field in ArticleField.allCases where field.place == .frontMatter && !field.isSettable {
            guard edited.node(field).isIdentical(to: node(field)) else { throw FieldError.notSettable(field) }
        }
        for entry in edited.fields where frontMatter[ArticleField(rawValue: entry.key)?.key ?? entry.key] != entry.value
        {
            if let text = entry.value.text { _ = try FieldAssignment(entry.key, text) }
            if GeneratorKeys.contains(entry.key) { throw FieldError.generatorKey(entry.key) }
        }
        return edited
    }

    /// Writes what creation gives: what stands there already keeps its place.
    /// - Parameter inOrder: Whether identity, headline, standfirst, date and slug come first, since nobody laid the keys
    ///   in an order of their own.
    public mutating func begin(id: ArticleID, date: Timestamp, slug: String, inOrder: Bool) {
        let old = self
        if inOrder { self = ArticleContent(FrontMatter(body: body, lineEnding: frontMatter.lineEnding)) }
        self.id = id
        headline = old.headline ?? ""
        if inOrder { standfirst = old.standfirst }
        self.date = date
        self.slug = slug
        guard inOrder else { return }
        for key in old.frontMatter.keys where frontMatter[key] == nil {
            frontMatter.set(key, to: old.frontMatter[key])
        }
    }

    /// The note to readers of the open correction or clarification, put in, replaced or taken out.
    /// - Parameters:
    ///   - correction: The note; nil where the open revision needs none.
    ///   - isOpen: Whether the last entry is the open revision's, so that it is replaced.
    public mutating func setOpenCorrection(_ correction: Correction?, isOpen: Bool) {
        let published = isOpen ? Array(corrections.dropLast()) : corrections
        corrections = published + [correction].compactMap { $0 }
    }

    /// This text with what readers were told and where they find it taken from `current`: what a revert must not undo.
    public func keepingPublicRecord(of current: ArticleContent) -> ArticleContent {
        var content = self
        let kept: [ArticleField] = [.id, .date, .corrections, .slug, .aliases, .embargoed]
        for field in kept { content.set(field, to: current.node(field)) }
        return content
    }

    /// Keeps the address that readers know as an alias when the slug changed, and none when it changed back.
    /// - Parameter published: The slug that readers know; nil if nothing was ever published.
    public mutating func keepAlias(ofPublished published: String?, at path: ArticlePath) {
        guard let published else { return }
        let address = path.publicAddress(slug: published)
        if slug == published {
            aliases = aliases.filter { $0 != address }
        } else if !aliases.contains(address) {
            aliases += [address]
        }
    }
}

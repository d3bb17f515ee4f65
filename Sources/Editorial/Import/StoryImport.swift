/// Makes the content of a draft out of a file: plain text as agencies send it, or Markdown with front matter.
public struct StoryImport: Sendable {
    /// A story that was read.
    public struct Story: Sendable {
        /// The content, without what creation gives it (id, date, slug), unless the file brought it.
        public var content: ArticleContent
        /// Whether the file had no front matter, so that nobody laid its keys in an order.
        public var isPlain: Bool
        /// What was changed on the way, one sentence each.
        public var notices: [String]

        /// A story.
        public init(content: ArticleContent, isPlain: Bool, notices: [String]) {
            self.content = content
            self.isPlain = isPlain
            self.notices = notices
        }
    }

    private let registry: ContributorRegistry
    private let now: Instant
    private let files: [String: ContentID]

    /// - Parameters:
    ///   - registry: Who can be credited.
    ///   - now: The clock: a date in the future would hide the page.
    ///   - files: The files that come with the text, by name, with their git object ids.
    public init(registry: ContributorRegistry, now: Instant, files: [String: ContentID] = [:]) {
        self.registry = registry
        self.now = now
        self.files = files
    }

    /// Reads a file's text.
    /// - Throws: `FrontMatterError` or `FieldError` that says what to do.
    public func read(_ text: String) throws -> Story {
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) else {
            throw ImportError.empty
        }
        let content = try ArticleContent(document: text)
        guard !content.presentFields.isEmpty else { throw ImportError.empty }
        return content.frontMatter.keys.isEmpty ? plain(text) : try markdown(content)
    }

    private func plain(_ text: String) -> Story {
        let story = WireStory.read(text, registry: registry)
        var content = ArticleContent(body: story.body)
        content.headline = story.headline
        content.standfirst = story.standfirst
        content.byline = story.byline?.text
        content.credits = story.credits
        content.creditline = story.creditLines.isEmpty ? nil : story.creditLines.joined(separator: "\n")
        content.media = story.captions.map { MediaItem(caption: $0) }
        return Story(content: content, isPlain: true, notices: [])
    }

    private func markdown(_ document: ArticleContent) throws -> Story {
        var content = document
        content.frontMatter.closeWithHyphens()
        var notices: [String] = []
        if !content.text.utf8.elementsEqual(document.text.utf8) {
            notices.append("The front matter is closed by --- now, which site generators read.")
        }
        notices += takeOutGeneratorKeys(&content)
        notices += setAsideUnreadable(&content)
        notices += takeOutMediaFiles(&content)
        notices += takeOutForeignAliases(&content)
        try checkFields(of: content)
        if content.headline == nil, let headline = content.frontMatter["headline"]?.text { content.headline = headline }
        if let date = content.date, date.instant > now {
            content.date = nil
            notices.append("The date \(date) is in the future and would hide the page; the date of the import is used.")
        }
        liftCredits(&content)
        return Story(content: content, isPlain: false, notices: notices)
    }

    /// Takes out what would make a site generator drop or move the page.
    private func takeOutGeneratorKeys(_ content: inout ArticleContent) -> [String] {
        content.frontMatter.removeGeneratorKeys().map {
            "The key \($0) was taken out: it would make a site generator drop or move the page."
        }
    }

    /// Keys of Galley's that hold something else are kept under another name, so that nothing is lost.
    private func setAsideUnreadable(_ content: inout ArticleContent) -> [String] {
        var notices: [String] = []
        for field in ArticleField.allCases where field.place == .frontMatter {
            guard let node = content.node(field), !isReadable(node, as: field) else { continue }
            let key = "imported-\(field.key)"
            content.frontMatter.set(field.key, to: nil)
            content.frontMatter.set(key, to: node)
            notices.append("The key \(field.key) does not hold what Galley keeps there; it is kept as \(key).")
        }
        return notices
    }

    private func isReadable(_ node: YAMLNode, as field: ArticleField) -> Bool {
        if node.isNull { return true }
        switch field {
        case .id: return node.text.flatMap { ArticleID($0) } != nil
        case .date: return node.text.flatMap { Timestamp($0) } != nil
        case .credits: return isList(node) { Credit($0) != nil }
        case .media: return isList(node) { MediaItem($0) != nil }
        case .corrections: return isList(node) { Correction($0) != nil }
        case .headline, .standfirst, .slug, .byline, .section, .language, .creditline: return node.text != nil
        case .tags, .aliases: return node.texts != nil
        default: return true
        }
    }

    private func isList(_ node: YAMLNode, of isEntry: (YAMLNode) -> Bool) -> Bool {
        node.elements?.allSatisfy(isEntry) ?? false
    }

    /// A file that did not come with the text cannot be listed; its caption is kept, and the list as it was.
    private func takeOutMediaFiles(_ content: inout ArticleContent) -> [String] {
        let media = content.media
        let isComplete = media.allSatisfy { item in
            item.file.map { files[$0] != nil } ?? (item.object == nil)
        }
        guard !isComplete else {
            content.take(files)
            return []
        }
        content.frontMatter.set("imported-media", to: content.node(.media))
        content.media = media.filter { $0.caption != nil || $0.file.map { files[$0] != nil } ?? false }.map { item in
            let file = item.file.flatMap { files[$0] == nil ? nil : $0 }
            return MediaItem(file: file, object: nil, caption: item.caption, credit: item.credit, alt: item.alt)
        }
        content.take(files)
        return [
            "The media files did not come with the text; attach them with `galley attach`. The list is kept as imported-media."
        ]
    }

    /// Sets aside aliases that are no address on this site: a site generator gives up on them, or writes elsewhere.
    private func takeOutForeignAliases(_ content: inout ArticleContent) -> [String] {
        let foreign = content.aliases.filter { !ArticlePath.isAlias($0) }
        guard !foreign.isEmpty else { return [] }
        content.aliases = content.aliases.filter { ArticlePath.isAlias($0) }
        content.frontMatter.set("imported-aliases", to: .list(foreign.map(YAMLNode.string)))
        return ["Aliases that are no address on this site are kept as imported-aliases."]
    }

    /// Checks what a person could have set, as it would be checked then.
    private func checkFields(of content: ArticleContent) throws {
        for field in [ArticleField.slug, .embargoed] {
            guard let text = content.node(field)?.text, !text.isEmpty else { continue }
            _ = try FieldAssignment(field.rawValue, text)
        }
    }

    private func liftCredits(_ content: inout ArticleContent) {
        let reader = CreditReader(registry: registry)
        let authors = FrontMatterAuthors(content.frontMatter)
        var start = StoryStart(
            TextLines(content.body), reader: reader, isBylined: content.byline != nil || authors.areNamed)
        let known = content.byline.flatMap { Byline(tidying: $0) }
        start.read(known: known)
        let body = start.cuts.isEmpty ? content.body : start.text.text(without: start.cuts)
        let lifted = CreditLines.lift(fromBody: body, reader: reader)
        if !start.cuts.isEmpty || !lifted.lines.isEmpty { content.body = lifted.body }
        if known == nil, let byline = start.byline { content.byline = byline.text }
        let written = authors.credits(byline: known ?? start.byline, reader: reader)
        let read = (written + start.found.flatMap(\.reading.credits) + lifted.credits).map(\.recorded)
        let given = Set(content.credits.map { registry.resolving($0).sure })
        content.credits += read.filter { !given.contains(registry.resolving($0).sure) }
        let lines = start.found.map { String(start.text.text($0.bytes).trimmingBlanks()) } + lifted.lines
        guard !lines.isEmpty else { return }
        content.creditline = ([content.creditline].compactMap { $0 } + lines).joined(separator: "\n")
    }
}

/// Why a file is no story.
public enum ImportError: Error, Equatable, Sendable, CustomStringConvertible {
    /// There is nothing in it but blanks.
    case empty

    /// What is wrong and what to do.
    public var description: String { "the file is empty; there is nothing to import" }
}

internal import Catalogue
import Editorial
internal import GitStore

extension Session {
    /// Begins an article.
    func create(_ draft: Draft, by person: Person) throws -> ActionResult {
        var content = ArticleContent(body: draft.body)
        content.headline = draft.headline
        content.standfirst = draft.standfirst
        content.byline = draft.byline
        let changed = try NewsroomError.translating { try content.changing(draft.fields.printed) }
        let story = StoryImport.Story(content: changed, isPlain: true, notices: [])
        var begun = try begin(story, id: try identifier(for: changed), isNamed: false, by: person)
        let fields = draft.fields.internal
        begun.article.status = try NewsroomError.translating { try begun.article.status.changing(fields) }
        return try recordDraft(begun, by: person)
    }

    /// Begins an article made of a file; one that was made of the same file is the answer where there is one.
    func importStory(_ prepared: PreparedStory, by person: Person) throws -> ActionResult {
        if let file = prepared.imported, let known = try article(madeOf: file) { return known }
        if let reason = prepared.heldBack {
            throw NewsroomError(
                .invalid(
                    "\(prepared.file.name) says that readers do not have it (\(reason)); import a draft, without "
                        + "--published."))
        }
        let (registry, story) = try read(prepared)
        let source = try WireSource.contributor(prepared.file.wire, registry: registry, person: person)
        let id = try identifier(for: story.content, of: prepared.imported)
        var begun = try begin(story, id: id, isNamed: prepared.file.isPublished, by: person)
        begun.article.status.source = prepared.imported?.source
        begun.wire = source?.id
        for file in prepared.file.media where prepared.media[file.name] != nil {
            begun.files[file.name] = batch.add(.blob, file.bytes)
        }
        if prepared.file.isPublished { return try recordArchived(begun, named: prepared.file.name, by: person) }
        return try recordDraft(begun, by: person)
    }

    /// What was read of a file beforehand; read again where the registry changed meanwhile.
    private func read(_ prepared: PreparedStory) throws -> (ContributorRegistry, StoryImport.Story) {
        let folder = try batch.entry(at: "contributors", in: head.tree)?.id
        let isCurrent = folder == prepared.registry.folder
        let registry = isCurrent ? prepared.registry.contributors : try newsdesk.contributors()
        if isCurrent, let story = prepared.story { return (registry, story.taking(slug: prepared.file.slug)) }
        let importer = StoryImport(registry: registry, now: now, files: prepared.media)
        let story = try NewsroomError.naming(prepared.file.name) { try importer.read(prepared.text) }
        return (registry, story.taking(slug: prepared.file.slug))
    }

    /// The article that was made of a file, also in this batch; nil while there is none.
    private func article(madeOf file: ImportedFile) throws -> ActionResult? {
        for id in file.candidates {
            guard try recent.paths[id] != nil || catalogue.place(ofArticle: id.text) != nil else { continue }
            let article = try article(id)
            guard file.isSource(of: article) else { continue }
            return ActionResult(standing: article, head: head.id, edition: edition)
        }
        return nil
    }

    /// Gives a content its id, date, slug and path.
    /// - Parameter isNamed: Whether a slug that the content has is to stay, because readers know it.
    private func begin(
        _ story: StoryImport.Story, id: ArticleID, isNamed: Bool, by person: Person
    ) throws -> BegunArticle {
        var content = story.content
        let offset = try newsdesk.style().offsetMinutes(at: now)
        let date = content.date ?? Timestamp(now, offsetMinutes: offset)
        let address = try freeAddress(for: content, date: date, id: id, isNamed: isNamed)
        var notices = story.notices
        if let slug = content.slug, slug != address.slug {
            notices.append("The slug “\(slug)” is taken on that day; it is “\(address.slug)”.")
        }
        content.begin(id: id, date: date, slug: address.slug, inOrder: story.isPlain)
        let contentID = try contentID(of: content)
        try StoryText.checkLength(content.text.utf8.count, of: address.slug)
        let state = try newsdesk.workflow().initialState
        let status = ArticleStatus(state: state, content: contentID, savers: [person.handle.text])
        let article = Article(id: id, path: address.path, content: content, contentID: contentID, status: status)
        return BegunArticle(article: article, isDated: story.content.date != nil, notices: notices)
    }

    /// Records an article as a draft.
    private func recordDraft(_ begun: BegunArticle, by person: Person) throws -> ActionResult {
        var change = ArticleChange(action: .create, before: nil, after: begun.article, author: person)
        change.after.status.state = try permit(.create, on: begun.article, ActionOptions(), by: person).to
        (change.notices, change.wire, change.files) = (begun.notices, begun.wire, begun.files)
        return try record(change)
    }

    /// The id that an imported text brought with it, if no article has it; else that of the file, or a new one.
    private func identifier(for content: ArticleContent, of file: ImportedFile? = nil) throws -> ArticleID {
        let ids = [content.id, file?.derived].compactMap { $0 }
        for id in ids where recent.paths[id] == nil {
            if try catalogue.place(ofArticle: id.text) == nil { return id }
        }
        return try newIdentifier()
    }

    /// The first path and slug on a day that no other article has: `-2`, `-3`, … where they are taken.
    private func freeAddress(
        for content: ArticleContent, date: Timestamp, id: ArticleID, isNamed: Bool
    ) throws -> (path: ArticlePath, slug: String) {
        let isFixed = isNamed && content.slug != nil
        let wanted = content.slug ?? Slug.derive(from: content.headline ?? "", id: id)
        let first = ArticlePath(date: date, slug: wanted, id: id)
        var (path, slug, number) = (first, wanted, 1)
        while try isTaken(path) || (!isFixed && isTakenAddress(path, slug)) {
            number += 1
            (path, slug) = (first.numbered(number), isFixed ? wanted : "\(wanted)-\(number)")
        }
        return (path, slug)
    }

    /// Whether `main` or the edition has something at the path: readers may still have what plain git took from `main`.
    private func isTaken(_ path: ArticlePath) throws -> Bool {
        if try batch.entry(at: path.text, in: head.tree) != nil { return true }
        guard let edition else { return false }
        return try batch.entry(at: path.text, in: try batch.commit(edition).tree) != nil
    }

    /// Whether an article of that day has the slug, or readers find another one at its address.
    private func isTakenAddress(_ path: ArticlePath, _ slug: String) throws -> Bool {
        let address = path.normalizedAddress(slug: slug)
        if try !catalogue.holders(ofAddresses: [address]).isEmpty { return true }
        let known = try catalogue.paths(ofSlug: slug).compactMap { ArticlePath($0) }
            .filter { $0.normalizedAddress(slug: slug) == address }
        return try (known + recent.takers(of: address).compactMap { recent.paths[$0] }).contains { other in
            guard other != path, let article = try loader.article(at: other, in: head.tree, head: firstHead) else {
                return false
            }
            return other.normalizedAddress(slug: article.slug) == address
        }
    }
}

/// An article that has all but its record.
struct BegunArticle {
    /// The article, as a draft.
    var article: Article
    /// Whether its date came with it.
    var isDated: Bool
    /// What the person should know.
    var notices: [String]
    /// The contributor whose wire copy it is, by id.
    var wire: String?
    /// Media files to put, with their objects, by name.
    var files: [String: ObjectID?] = [:]
}

extension StoryImport.Story {
    /// The story under a slug, where its text has none.
    fileprivate func taking(slug: String?) -> StoryImport.Story {
        guard let slug, content.slug == nil, SlugProblem(in: slug) == nil else { return self }
        var story = self
        story.content.slug = slug
        return story
    }
}

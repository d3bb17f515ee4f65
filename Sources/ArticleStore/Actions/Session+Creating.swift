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
        return try begin(story, internalFields: draft.fields.internal, by: person)
    }

    /// Begins an article made of a file.
    func importStory(
        _ text: String, named name: String, wire: String?, by person: Person
    ) throws -> ActionResult {
        let registry = try newsdesk.contributors()
        let source = try WireSource.contributor(wire, registry: registry, person: person)
        let importer = StoryImport(registry: registry, now: now)
        let story = try NewsroomError.naming(name) { try importer.read(text) }
        return try begin(story, internalFields: [], by: person, wire: source?.id)
    }

    /// Gives a content its id, date, slug and path, and records the article.
    private func begin(
        _ story: StoryImport.Story, internalFields: [(name: String, value: String)], by person: Person,
        wire: String? = nil
    ) throws -> ActionResult {
        var content = story.content
        let id = try identifier(for: content)
        let offset = try newsdesk.style().offsetMinutes(at: now)
        let date = content.date ?? Timestamp(now, offsetMinutes: offset)
        let address = try freeAddress(for: content, date: date, id: id)
        var notices = story.notices
        if let slug = content.slug, slug != address.slug {
            notices.append("The slug “\(slug)” is taken on that day; it is “\(address.slug)”.")
        }
        content.begin(id: id, date: date, slug: address.slug, inOrder: story.isPlain)
        let contentID = try contentID(of: content)
        let workflow = try newsdesk.workflow()
        let status = ArticleStatus(state: workflow.initialState, content: contentID, savers: [person.handle.text])
        var article = Article(id: id, path: address.path, content: content, contentID: contentID, status: status)
        article.status = try NewsroomError.translating { try status.changing(internalFields) }
        let decision = try permit(.create, on: article, ActionOptions(), by: person)
        article.status.state = decision.to
        try StoryText.checkLength(content.text.utf8.count, of: address.slug)
        var change = ArticleChange(action: .create, before: nil, after: article, author: person)
        (change.notices, change.wire) = (notices, wire)
        return try record(change)
    }

    /// The id that an imported text brought with it, if no article has it; else a new one.
    private func identifier(for content: ArticleContent) throws -> ArticleID {
        if let id = content.id, recent.paths[id] == nil, try catalogue.article(id: id.text) == nil { return id }
        return try newIdentifier()
    }

    /// The first path and slug on a day that no other article has: `-2`, `-3`, … where they are taken.
    private func freeAddress(
        for content: ArticleContent, date: Timestamp, id: ArticleID
    ) throws -> (path: ArticlePath, slug: String) {
        let wanted = content.slug ?? Slug.derive(from: content.headline ?? "", id: id)
        let first = ArticlePath(date: date, slug: wanted, id: id)
        var (path, slug, number) = (first, wanted, 1)
        while try isTaken(path) || isTakenAddress(path, slug) {
            number += 1
            (path, slug) = (first.numbered(number), "\(wanted)-\(number)")
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

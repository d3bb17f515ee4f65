internal import Catalogue
import Editorial
internal import GitStore

extension Reader {
    func article(_ id: ArticleID, _ moment: Moment) throws(NewsroomError) -> ArticleView {
        try answering {
            let article = try standing(id)
            switch moment {
            case .current: return view(article, article.content, article.contentID, article.status.revision)
            case .edition: return try viewOfEdition(article)
            case .revision(let number): return try view(article, revision: number)
            case .approved, .submitted, .instant: return try view(article, after: try action(at: moment, of: article))
            }
        }
    }

    func media(named name: String, of id: ArticleID, _ moment: Moment) throws(NewsroomError) -> [UInt8] {
        let view = try article(id, moment)
        return try NewsroomError.translating {
            // By bytes: a name is the file's own.
            let file = view.content.mediaObjects.first { $0.file.utf8.elementsEqual(name.utf8) }
            guard let file else {
                throw NewsroomError(.notFound(.media, name, remedy: "see `galley show \(view.path)`."))
            }
            return try repository.blob(file.object)
        }
    }

    /// The article as it stands.
    func current(_ id: ArticleID) throws(NewsroomError) -> Article {
        try answering { try standing(id) }
    }

    /// The article as it stands on `main`.
    func standing(_ id: ArticleID) throws -> Article {
        let head = try head()
        let loader = ArticleLoader(source: repository, repository: repository, parsed: parsed)
        guard let place = try catalogue.place(ofArticle: id.text), let path = ArticlePath(place.path),
            let folder = try folder(at: place, in: head),
            let article = try loader.article(
                in: folder, at: path, in: head.tree, head: head.id, known: place.revision)
        else { throw NewsroomError.unknownArticle(id.text) }
        return article
    }

    /// The folder of an article. A catalogue that stands for the same head knows it; the folders above, of which that of a
    /// day has an entry for each of its articles, are read only where it does not.
    private func folder(at place: ArticlePlace, in head: Commit) throws -> ObjectID? {
        if place.head == head.id.description, let known = place.tree.flatMap({ ObjectID(hex: $0) }) { return known }
        return try repository.folder(place.path, of: head.tree)
    }

    private func view(_ article: Article, revision number: Int) throws -> ArticleView {
        if number == article.status.revision {
            return view(article, article.content, article.contentID, number)
        }
        guard let row = try catalogue.revision(number, article: article.id.text), let id = ContentID(row.content) else {
            throw NewsroomError.unknownRevision(number, of: article.slug)
        }
        return view(article, try repository.content(id), id, number)
    }

    /// The article as an action left it.
    private func view(_ article: Article, after action: ActionRow) throws -> ArticleView {
        guard let id = ContentID(action.content) else {
            throw NewsroomError.unknownRevision(action.revision, of: article.slug)
        }
        return view(article, try repository.content(id), id, action.revision)
    }

    private func viewOfEdition(_ article: Article) throws -> ArticleView {
        let isOut = [.published, .killed].contains(article.status.publication)
        guard isOut, let edition = article.status.edition else {
            throw NewsroomError(
                .notFound(.edition, article.slug, remedy: "readers have nothing of it; see `galley log`."))
        }
        return view(article, try repository.content(edition.content), edition.content, edition.revision)
    }

    private func view(
        _ article: Article, _ content: ArticleContent, _ id: ContentID, _ revision: Int
    ) -> ArticleView {
        let internals = revision == article.status.revision ? article.status.credits : []
        let recorded = content.credits + internals
        let registry = recorded.isEmpty ? ContributorRegistry([]) : knownContributors
        let credits = recorded.map { registry.resolving($0) }
        let printed = PrintedLines(content, registry: registry)
        let lines = credits.map { printed.line(of: $0) }
        return ArticleView(
            id: article.id, path: article.path.text, content: content, contentID: id, revision: revision,
            status: article.status, creditLines: lines, credits: credits)
    }
}

extension Reader {
    /// The article that readers reach by an address.
    func holder(of address: String) throws(NewsroomError) -> ArticleID? {
        try answering {
            let normal = ArticlePath.normalizedAddress(address)
            return try catalogue.holders(ofAddresses: [normal]).first.flatMap { ArticleID($0.article) }
        }
    }
}

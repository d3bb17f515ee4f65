internal import Catalogue
import Editorial
internal import GitStore
import Prose

/// An article as the last commit that touched it has it.
struct TouchedArticle {
    let folder: ReadFolder
    let commit: Commit
    let action: ActionRow

    /// What lists show of it; one whose files plain git broke is listed as unreadable, so that it is not lost.
    func row(_ repository: GitRepository) throws -> ArticleRow {
        guard let article = try asRead(repository) else { return ArticleRow(unreadable: folder, last: action) }
        return ArticleRow(article, in: folder, last: action)
    }

    /// The article out of what was read already, unless plain git changed it behind the workflow's back.
    private func asRead(_ repository: GitRepository) throws -> Article? {
        guard let facts = folder.content?.facts, let id = facts.content.id,
            let contentID = ContentID(action.content), let status = folder.status.status,
            status.content == contentID, facts.content.body.utf8.count < StoryText.longestText / 2
        else {
            let loader = ArticleLoader(source: repository, repository: repository)
            return try? loader.article(at: folder.path, in: commit.tree, head: commit.id)
        }
        return Article(id: id, path: folder.path, content: facts.content, contentID: contentID, status: status)
    }
}

extension ArticleRow {
    /// The state under which an article is listed whose files cannot be read.
    static let unreadableState = "unreadable"

    /// What can be said of an article whose files cannot be read.
    fileprivate init(unreadable folder: ReadFolder, last: ActionRow) {
        let path = folder.path
        self.init(
            id: last.article, path: path.text, slug: path.name, headline: "", state: Self.unreadableState,
            status: PublicationStatus.unpublished.rawValue, revision: last.revision, content: last.content,
            tree: folder.tree?.description, updated: last.at, by: last.person, position: last.position)
    }

    /// What the catalogue knows of an article after its last action.
    fileprivate init(_ article: Article, in folder: ReadFolder, last: ActionRow) {
        let content = article.content
        let status = article.status
        self.init(
            id: article.id.text, path: article.path.text, slug: article.slug, headline: content.headline ?? "",
            standfirst: content.standfirst ?? "", state: status.state.text, status: status.publication.rawValue,
            revision: last.revision, content: last.content, tree: folder.tree?.description, updated: last.at,
            by: last.person, position: last.position, section: content.section, language: content.language,
            assignee: status.assignee?.text, due: status.due?.seconds, scheduledAt: status.schedule?.at.seconds,
            kind: status.kind?.rawValue, words: WordCount.count(content.body), text: content.body,
            addresses: [.published, .killed].contains(status.publication) ? article.addresses : [],
            credits: (content.credits + status.credits).map { CreditRow($0) })
    }
}

extension CreditRow {
    fileprivate init(_ credit: Credit) {
        self.init(
            contributor: credit.contributor, kind: credit.kind.rawValue, role: credit.role.rawValue,
            location: credit.location, tier: credit.tier.rawValue,
            key: ContributorRegistry.key(of: credit.contributor))
    }
}

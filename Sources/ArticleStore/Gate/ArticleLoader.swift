import Editorial
internal import GitStore

/// Reads articles out of trees, and sees what plain git did to them.
struct ArticleLoader {
    /// Where objects are read.
    let source: any ObjectReader
    /// Where history is read.
    let repository: GitRepository
    /// What was read before, for whoever reads often.
    var parsed = ParsedFiles()

    /// The article in a folder.
    /// - Parameters:
    ///   - known: The revision that the catalogue has; one beyond that of `status.yaml` tells of what plain git did, even
    ///     where it put the old bytes back.
    ///   - root: The tree of `main` to read.
    ///   - head: The newest commit of `main` on disk with that tree, or an ancestor that has the same article.
    /// - Returns: nil if the folder holds no article.
    func article(at path: ArticlePath, in root: ObjectID, head: ObjectID, known: Int = 0) throws -> Article? {
        guard let folder = try source.folder(path.text, of: root) else { return nil }
        return try article(in: folder, at: path, in: root, head: head, known: known)
    }

    /// The same, for a folder that need not be looked for.
    /// - Parameter folder: What `root` has at `path`.
    func article(
        in folder: ObjectID, at path: ArticlePath, in root: ObjectID, head: ObjectID, known: Int
    ) throws -> Article? {
        let file = try source.entry(at: "index.md", in: folder)
        guard let file, file.mode != .directory else { return nil }
        let status = try source.entry(at: "status.yaml", in: folder).flatMap { $0.mode == .directory ? nil : $0.id }
        guard var article = try article(at: path, content: file.id, status: status, in: root) else { return nil }
        if article.status.content != article.contentID || known > article.status.revision {
            for save in try foreignSaves(of: path, head: head) {
                article.status.recordSave(content: save.content, by: save.saver)
            }
        }
        return article
    }

    /// The article that these files hold.
    private func article(
        at path: ArticlePath, content file: ObjectID, status: ObjectID?, in root: ObjectID
    ) throws -> Article? {
        if let known = parsed.articles.article(at: path, content: file, status: status) { return known }
        let text = try StoryText.text(try source.blob(file), named: path.index)
        let content = try NewsroomError.naming(path.index) { try ArticleContent(document: text) }
        guard let id = content.id, let contentID = ContentID(file.description) else { return nil }
        guard let status else {
            // Plain git laid it down without a status.
            let begin = try Newsdesk(source, root: root, parsed: parsed).workflow().initialState
            let status = ArticleStatus(state: begin, content: contentID, savers: [])
            return Article(id: id, path: path, content: content, contentID: contentID, status: status)
        }
        let yaml = try StoryText.text(try source.blob(status), named: path.status)
        let article = Article(
            id: id, path: path, content: content, contentID: contentID,
            status: try NewsroomError.naming(path.status) { try ArticleStatus(yaml: yaml) })
        parsed.articles.remember(article, content: file, status: status)
        return article
    }

    /// What plain git saved of an article's content since its last action, oldest first.
    /// - Complexity: O(commits of `main` since then).
    private func foreignSaves(of path: ArticlePath, head: ObjectID) throws -> [ForeignSave] {
        var found: [ForeignSave] = []
        var newer: (author: Signature, content: ObjectID)?
        try repository.mainline(from: head) { commit in
            let here = try repository.entry(at: "\(path)/index.md", in: commit.tree)?.id
            if let newer, newer.content != here, let content = ContentID(newer.content.description) {
                found.append(ForeignSave(saver: try name(of: newer.author, in: commit.tree), content: content))
            }
            newer = here.map { (commit.author, $0) }
            return newer != nil && !commit.isAction(on: path, in: repository)
        }
        return found.reversed()
    }

    private func name(of author: Signature, in root: ObjectID) throws -> String {
        author.person(among: try? Newsdesk(repository, root: root).people())
    }

    private struct ForeignSave {
        var saver: String
        var content: ContentID
    }
}

extension Signature {
    /// The handle of the person with this e-mail address; the name as written where nobody is known by it.
    func person(among people: People?) -> String {
        people?.person(email: email)?.handle.text ?? name
    }
}

extension Commit {
    /// Whether Galley made this commit, for an action that wrote the status of the article at `path`.
    fileprivate func isAction(on path: ArticlePath, in repository: GitRepository) -> Bool {
        guard !isForeign else { return false }
        let place = "\(path)/status.yaml"
        let after = try? repository.entry(at: place, in: tree)?.id
        let parent = parents.first.flatMap { try? repository.commit($0) }
        let before = parent.flatMap { try? repository.entry(at: place, in: $0.tree)?.id }
        return after != before
    }
}

internal import Catalogue
internal import Crypto
import Editorial
internal import GitStore

/// Looks whether what must hold in a newsroom holds: git's own check, the edition against `main`, approvals, the
/// catalogue against git, and what plain git wrote.
struct NewsroomCheck {
    let repository: GitRepository
    let catalogue: Catalogue
    private var findings: [CheckFinding] = []

    init(repository: GitRepository, catalogue: Catalogue) {
        self.repository = repository
        self.catalogue = catalogue
    }

    /// Everything that was found, errors and what is only worth knowing.
    mutating func run() throws -> [CheckFinding] {
        guard let main = try repository.reference(Branch.main) else {
            return [
                CheckFinding(isError: true, place: "main", message: "the branch is missing; restore it from a clone.")
            ]
        }
        checkObjects()
        let head = try repository.commit(main)
        checkNewsdesk(head)
        let history = try ApprovalHistory(repository: repository, head: main)
        reportForeign(history)
        try checkArticles(head, history)
        try checkPublishedBranch(main)
        try checkCatalogue()
        return findings
    }

    private mutating func checkObjects() {
        do {
            for complaint in try repository.fsck() { fail("objects", complaint) }
        } catch {
            note("objects", "not checked: \(error)")
        }
    }

    /// The newsroom's own files must be readable, or nobody can act.
    private mutating func checkNewsdesk(_ head: Commit) {
        let newsdesk = Newsdesk(repository, root: head.tree)
        let readings: [(String, () throws -> Void)] = [
            ("people.yaml", { _ = try newsdesk.people() }), ("workflow.yaml", { _ = try newsdesk.workflow() }),
            ("style.yaml", { _ = try newsdesk.style() }), ("contributors", { _ = try newsdesk.contributors() }),
        ]
        for (place, read) in readings {
            do { try read() } catch { fail(place, "\(NewsroomError(translating: error))") }
        }
    }

    private mutating func reportForeign(_ history: ApprovalHistory) {
        for commit in history.foreign {
            let hash = commit.id.description.prefix(12)
            note("\(hash)", "written to main by plain git (\(commit.author.name)), outside the workflow.")
        }
    }

    private mutating func checkArticles(_ head: Commit, _ history: ApprovalHistory) throws {
        let edition = try repository.edition(at: head.id).map { try repository.commit($0).tree }
        var expected: [String: ObjectID] = [:]
        var holders: [ArticleID: String] = [:]
        let loader = ArticleLoader(source: repository, repository: repository)
        let folders = try repository.changes(from: nil, to: head.tree).compactMap {
            ArticlePath(containing: $0.path)?.text
        }
        for folder in Set(folders).sorted() {
            guard let path = ArticlePath(folder) else { continue }
            do {
                guard let article = try loader.article(at: path, in: head.tree, head: head.id) else {
                    note(folder, "holds no article: there is no index.md with an id.")
                    continue
                }
                if let other = holders.updateValue(folder, forKey: article.id) {
                    fail(folder, "has the id of the article in \(other); one of them must go, with git.")
                }
                try check(article, history, in: head.tree)
                try expect(article, in: &expected)
            } catch { fail(folder, "\(NewsroomError(translating: error))") }
        }
        try checkEdition(edition, expected)
    }

    private mutating func check(_ article: Article, _ history: ApprovalHistory, in root: ObjectID) throws {
        for item in article.content.media {
            guard let file = item.file else { continue }
            let found = try repository.entry(at: "\(article.path)/\(file)", in: root)?.id.description
            if found != item.object?.hex { fail("\(article.path)/\(file)", "is not the file that the content names.") }
        }
        guard let edition = article.status.edition, article.status.publication == .published,
            !history.isApproved(edition, of: article.id)
        else { return }
        fail(article.path.text, "readers have \(edition.content.short), which nobody approved.")
    }

    /// What the edition must have of an article.
    private func expect(_ article: Article, in expected: inout [String: ObjectID]) throws {
        guard let edition = article.status.edition, [.published, .killed].contains(article.status.publication),
            let object = ObjectID(edition.content)
        else { return }
        expected["\(article.path)/index.md"] = object
        for (file, id) in try repository.content(edition.content).mediaObjects {
            expected["\(article.path)/\(file)"] = id
        }
    }

    private mutating func checkEdition(_ edition: ObjectID?, _ expected: [String: ObjectID]) throws {
        var found: [String: ObjectID] = [:]
        for file in try repository.changes(from: nil, to: edition) where !file.path.hasSuffix("/publication.yaml") {
            found[file.path] = file.new?.id
        }
        for (path, id) in expected.sorted(by: { $0.key < $1.key }) where found[path] != id {
            fail(path, "the edition does not have what main says.")
        }
        for path in found.keys.sorted() where expected[path] == nil {
            fail(
                path,
                "is in the edition and main does not say so; where plain git took the article from main, put it back with "
                    + "git and kill it.")
        }
    }

    private mutating func checkPublishedBranch(_ main: ObjectID) throws {
        let expected = try repository.edition(at: main)
        let found = try repository.reference(Branch.edition)
        if let expected, found != expected {
            note("published", "lags behind main; the next action moves it to \(expected).")
        }
    }

    private mutating func checkCatalogue() throws {
        let feeder = CatalogueFeeder(repository: repository, catalogue: catalogue)
        let fresh = try Catalogue.temporary()
        try CatalogueFeeder(repository: repository, catalogue: fresh).catchUp()
        do {
            try feeder.catchUp()
            guard try Self.digest(of: fresh) != Self.digest(of: catalogue) else { return }
            fail("catalogue", "differs from one made anew; run `galley rebuild`.")
        } catch CatalogueError.damaged {
            try feeder.removeCatalogue()
            note("catalogue", "was damaged; it is made anew.")
        }
    }

    /// A digest of all that a catalogue holds, which at a million articles is some gigabytes.
    private static func digest(of catalogue: Catalogue) throws -> SHA256.Digest {
        var hash = SHA256()
        try catalogue.dump { hash.update(data: $0) }
        return hash.finalize()
    }

    private mutating func fail(_ place: String, _ message: String) {
        findings.append(CheckFinding(isError: true, place: place, message: message))
    }

    private mutating func note(_ place: String, _ message: String) {
        findings.append(CheckFinding(isError: false, place: place, message: message))
    }
}

extension Reader {
    func check() throws(NewsroomError) -> [CheckFinding] {
        try NewsroomError.translating {
            var check = NewsroomCheck(repository: repository, catalogue: catalogue)
            return try check.run()
        }
    }
}

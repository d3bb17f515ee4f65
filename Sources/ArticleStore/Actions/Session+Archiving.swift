import Editorial
internal import GitStore

extension Session {
    /// Records an article that readers have already: published at the date of its front matter, in one action.
    ///
    /// - Parameter name: The file's name, for messages.
    func recordArchived(_ begun: BegunArticle, named name: String, by person: Person) throws -> ActionResult {
        var article = begun.article
        try permitArchiving(article, named: name, by: person)
        try requireFreeAddress(forArchived: article, named: name)
        guard let published = publicationDate(of: begun) else {
            throw NewsroomError(
                .invalid(
                    "\(name) has no date on which it was published, or one to come: write it into its front matter "
                        + "(date: 2016-03-14), or import a draft, without --published."))
        }
        article.status.recordPublication(
            in: try newsdesk.workflow().publishedState, effective: published, slug: article.slug)
        if let updated = article.content.lastmod, updated > published, updated <= now {
            article.status.edition?.updated = updated
        }
        var change = ArticleChange(action: .create, before: nil, after: article, author: person)
        (change.notices, change.wire, change.files) = (begun.notices, begun.wire, begun.files)
        (change.kind, change.effective, change.edition) = (.original, published, .put)
        change.note = "From an archive: readers have had it since \(published)."
        return try record(change)
    }

    /// The date that the file itself had; not one that creation gave it.
    private func publicationDate(of begun: BegunArticle) -> Instant? {
        guard begun.isDated, let date = begun.article.content.date?.instant, date <= now else { return nil }
        return date
    }

    private func permitArchiving(_ article: Article, named name: String, by person: Person) throws {
        let subject = try NewsroomError.naming(name) { try article.subject }
        do {
            try newsdesk.workflow().decideArchiving(
                subject, by: person, at: now, people: try newsdesk.people().rolesByHandle)
        } catch let refusal as Refusal {
            throw NewsroomError(.refused(refusal, article: name))
        }
    }

    /// Refuses an address that another article has, with what can be done about a file.
    private func requireFreeAddress(forArchived article: Article, named name: String) throws {
        do { try requireFreeAddress(for: article) } catch let error as NewsroomError {
            guard case .refused(let refusal, _) = error.problem else { throw error }
            let unmet = refusal.unmet.map { found in
                UnmetRequirement(
                    requirement: found.requirement, message: found.message,
                    remedy: "Give the file another slug (slug: ANOTHER) or other aliases, in its front matter.")
            }
            throw NewsroomError(.refused(Refusal(action: .create, unmet: unmet), article: name))
        }
    }
}

extension ArticleContent {
    /// When the file was last changed for readers, as Hugo's key says it.
    fileprivate var lastmod: Instant? { frontMatter["lastmod"]?.text.flatMap { Instant($0) } }
}

import Editorial
internal import GitStore

extension Session {
    /// Adds a credit; the printed line is rendered anew if it shows it.
    func credit(_ credit: CreditRequest, _ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.credit, request)
        let registry = try newsdesk.contributors()
        let added = try resolved(credit, registry)
        change.notices = try notices(of: added, registry)
        if added.tier == .internal {
            change.after.status.credits = registry.adding(added, to: change.after.status.credits)
            return try record(change)
        }
        let credits = registry.adding(added, to: change.after.content.credits)
        guard credits != change.after.content.credits else { return try record(change) }
        try setCredits(credits, of: &change.after)
        return try recordSaved(change)
    }

    /// Takes the credits of a contributor out.
    func uncredit(_ contributor: String, _ role: CreditRole?, _ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.uncredit, request)
        let registry = try newsdesk.contributors()
        let identity = registry.identity(of: contributor)
        let isMeant = { (credit: Credit) in
            registry.identity(of: credit.contributor) == identity && (role == nil || credit.role == role)
        }
        let article = request.article
        guard (article.content.credits + article.status.credits).contains(where: isMeant) else {
            throw NewsroomError(
                .notFound(.contributor, contributor, remedy: "see `galley show \(article.slug)` for its credits."))
        }
        change.after.status.credits.removeAll(where: isMeant)
        let kept = article.content.credits.filter { !isMeant($0) }
        guard kept != article.content.credits else { return try record(change) }
        try setCredits(kept, of: &change.after)
        return try recordSaved(change)
    }

    private func resolved(_ request: CreditRequest, _ registry: ContributorRegistry) throws -> Credit {
        try requireName(request.contributor, named: "contributor")
        guard request.contributor.contains(where: { !$0.isWhitespace }) else {
            throw NewsroomError(.invalid("The contributor is empty; give an id, a name or an alias."))
        }
        if let location = request.location { try requireName(location, named: "location") }
        let known = registry.contributor(named: request.contributor)
        let byline = Byline(tidying: request.contributor)?.credits(reader: CreditReader(registry: registry)).first
        return Credit(
            contributor: known?.id ?? request.contributor, kind: known?.kind ?? byline?.credit.kind ?? .person,
            role: request.role, location: request.location,
            tier: request.tier ?? (request.role == .author ? .byline : .tagline))
    }

    private func requireName(_ text: String, named name: String) throws {
        _ = try NewsroomError.translating { try FieldAssignment.checkName(text, name: name) }
    }

    /// What the person should know of a contributor who is credited on a day outside its dates.
    private func notices(of credit: Credit, _ registry: ContributorRegistry) throws -> [String] {
        guard let known = registry.contributor(named: credit.contributor) else { return [] }
        let offset = try newsdesk.style().offsetMinutes(at: now)
        let today = CalendarDay(Timestamp(now, offsetMinutes: offset))
        guard !known.active.contains(today) else { return [] }
        return [
            "The registry has \(known.id) as active \(known.active), and today is \(today); see `galley contributors show "
                + "\(known.id)`."
        ]
    }

    /// Sets the credits, and renders anew the lines that print them: the byline, the line below the text.
    private func setCredits(_ credits: [Credit], of article: inout Article) throws {
        let style = try newsdesk.style()
        let printer = CreditLine(style: style.credits, registry: try newsdesk.contributors())
        let language = article.content.language ?? style.language
        let before = article.content.credits
        article.content.credits = credits
        if isChanged(.byline, from: before, to: credits) {
            article.content.byline = printer.byline(credits, language: language)
        }
        if isChanged(.tagline, from: before, to: credits) {
            article.content.creditline = printer.render(credits, language: language)
        }
    }

    private func isChanged(_ tier: CreditTier, from old: [Credit], to new: [Credit]) -> Bool {
        old.filter { $0.tier == tier }.map(\.sure) != new.filter { $0.tier == tier }.map(\.sure)
    }
}

extension ContributorRegistry {
    /// The credits with one more, unless they have it, under whatever name of its contributor; one that was read with
    /// doubt is doubted no more.
    fileprivate func adding(_ credit: Credit, to credits: [Credit]) -> [Credit] {
        let contributor = identity(of: credit.contributor)
        let same = credits.firstIndex { other in
            other.role == credit.role && other.tier == credit.tier && other.location == credit.location
                && identity(of: other.contributor) == contributor
        }
        guard let same else { return credits + [credit] }
        guard credits[same].confidence != nil else { return credits }
        var settled = credits
        settled[same] = resolving(credits[same]).sure
        return settled
    }
}

import Editorial
internal import GitStore

extension Session {
    /// Adds a credit; the printed line is rendered anew if it shows it.
    func credit(_ credit: CreditRequest, _ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.credit, request)
        let added = try resolved(credit)
        if added.tier == .internal {
            if !change.after.status.credits.contains(added) { change.after.status.credits.append(added) }
            return try record(change)
        }
        guard !change.after.content.credits.contains(added) else { return try record(change) }
        try setCredits(change.after.content.credits + [added], of: &change.after)
        return try recordSaved(change)
    }

    /// Takes the credits of a contributor out.
    func uncredit(_ contributor: String, _ role: CreditRole?, _ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.uncredit, request)
        let name = try newsdesk.contributors().contributor(named: contributor)?.id ?? contributor
        let isMeant = { (credit: Credit) in
            credit.contributor.lowercased() == name.lowercased() && (role == nil || credit.role == role)
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

    private func resolved(_ request: CreditRequest) throws -> Credit {
        try requireLine(request.contributor, named: "contributor")
        guard request.contributor.contains(where: { !$0.isWhitespace }) else {
            throw NewsroomError(.invalid("The contributor is empty; give an id, a name or an alias."))
        }
        if let location = request.location { try requireLine(location, named: "location") }
        let registry = try newsdesk.contributors()
        let known = registry.contributor(named: request.contributor)
        let byline = Byline(tidying: request.contributor)?.credits(reader: CreditReader(registry: registry)).first
        return Credit(
            contributor: known?.id ?? request.contributor, kind: known?.kind ?? byline?.credit.kind ?? .person,
            role: request.role, location: request.location,
            tier: request.tier ?? (request.role == .author ? .byline : .tagline))
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
        old.filter { $0.tier == tier } != new.filter { $0.tier == tier }
    }
}

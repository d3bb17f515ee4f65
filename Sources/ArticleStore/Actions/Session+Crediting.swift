import Editorial
internal import GitStore

extension Session {
    /// Adds a credit; the printed line is rendered anew if it shows it.
    func credit(_ credit: CreditRequest, _ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.credit, request)
        let printing = try creditPrinting()
        let added = try printing.credit(credit)
        change.notices = try notices(of: added, printing.registry)
        if added.tier == .internal {
            change.after.status.credits = printing.adding(added, to: change.after.status.credits)
            return try record(change)
        }
        let credits = printing.adding(added, to: change.after.content.credits)
        guard credits != change.after.content.credits else { return try record(change) }
        printing.set(credits, of: &change.after.content)
        return try recordSaved(change)
    }

    /// Takes the credits of a contributor out.
    func uncredit(_ contributor: String, _ role: CreditRole?, _ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.uncredit, request)
        let printing = try creditPrinting()
        let registry = printing.registry
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
        printing.set(kept, of: &change.after.content)
        return try recordSaved(change)
    }

    private func creditPrinting() throws -> CreditPrinting {
        CreditPrinting(registry: try newsdesk.contributors(), style: try newsdesk.style())
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
}

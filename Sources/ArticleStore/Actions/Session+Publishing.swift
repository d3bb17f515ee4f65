internal import Catalogue
import Editorial
internal import GitStore

extension Session {
    /// Puts the approved bytes into the edition.
    func publish(_ request: StepRequest) throws -> ActionResult {
        if request.options.base == nil { try requireLookedAt(request.article, for: .publish) }
        return try publish(request, effective: nil)
    }

    private func publish(_ asked: StepRequest, effective: Instant?) throws -> ActionResult {
        var request = asked
        request.article = try withRecordedApprovals(asked.article)
        var (decision, change) = try begin(.publish, request)
        try requireBuildable(request.article)
        try requireFreeAddress(for: request.article)
        change.kind = request.article.status.kind ?? .original
        change.effective = effective
        change.after.status.recordPublication(in: decision.to, effective: now, slug: request.article.slug)
        change.edition = .put
        return try record(change)
    }

    /// Sets the instant of publication; what must hold then is looked at now, as of that instant.
    func schedule(_ at: Instant, _ zone: String, _ request: StepRequest) throws -> ActionResult {
        if request.options.base == nil { try requireLookedAt(request.article, for: .schedule) }
        guard at > now else {
            throw NewsroomError(.invalid("\(at) is past; give an instant to come, or `galley publish` it now."))
        }
        var request = request
        request.article = try withRecordedApprovals(request.article)
        var (_, change) = try begin(.schedule, request, at: at)
        try requireBuildable(request.article)
        try requireFreeAddress(for: request.article)
        var schedule = Schedule(at: at, zone: zone, by: request.person.handle)
        schedule.overrides = change.overridden
        change.after.status.recordSchedule(schedule)
        change.effective = at
        change.detail = at.description
        return try record(change)
    }

    /// Takes the schedule back.
    func unschedule(_ request: StepRequest) throws -> ActionResult {
        var (_, change) = try begin(.unschedule, request)
        change.after.status.recordUnschedule()
        return try record(change)
    }

    /// Runs every schedule that is due, oldest first, each at most once.
    func runDue() -> [DueOutcome] {
        let candidates = attempt { try catalogue.due(at: now.seconds) } ?? []
        return candidates.compactMap { ArticleID($0) }.compactMap { id in attempt { try runDue(id) } ?? nil }
    }

    /// What `body` gives; nil where the machine failed, so that the schedule stands and is tried again.
    private func attempt<Value>(_ body: () throws -> Value) -> Value? {
        do { return try body() } catch {
            noteDamage(error)
            return nil
        }
    }

    private func runDue(_ id: ArticleID) throws -> DueOutcome? {
        let article = try article(id)
        guard let schedule = article.status.schedule, schedule.at <= now else { return nil }
        return try run(schedule, of: article)
    }

    /// Publishes a scheduled article; if something that must hold does not, the schedule ends, with the reason.
    private func run(_ schedule: Schedule, of article: Article) throws -> DueOutcome {
        let person = try newsdesk.people().person(schedule.by) ?? Person(gone: schedule.by)
        var options = ActionOptions(overriding: Set(schedule.overrides))
        if !schedule.overrides.isEmpty { options.note = "As decided when it was scheduled for \(schedule.at)." }
        let request = StepRequest(article: article, options: options, person: person)
        do {
            let result = try publish(request, effective: schedule.at)
            return DueOutcome(result: result, due: schedule.at, ran: now)
        } catch let error as NewsroomError where ["refused", "invalid"].contains(error.code) {
            let reason = "\(error)"
            var change = ArticleChange(action: .unschedule, before: article, after: article, author: person)
            change.note = "The schedule for \(schedule.at) ended: \(reason)"
            change.effective = schedule.at
            change.after.status.recordUnschedule()
            return DueOutcome(result: try record(change), due: schedule.at, ran: now, failure: reason)
        }
    }

    /// Opens a new revision of what is published, or changes the kind or note of the open one.
    func revise(_ asked: PublicationKind?, _ request: StepRequest) throws -> ActionResult {
        var (decision, change) = try begin(.revise, request, kind: asked)
        let kind = decision.kind ?? .update
        let note = kind.needsPublicNote ? request.options.note : nil
        let correction = note.map { Correction(date: now, kind: kind, note: $0) }
        change.after.content.setOpenCorrection(correction, isOpen: request.article.hasOpenCorrection)
        change.after.contentID = try contentID(of: change.after.content)
        change.after.status.recordRevise(decision)
        change.after.status.recordSave(content: change.after.contentID, by: request.person.handle.text)
        change.kind = kind
        return try record(change)
    }

    /// Refuses what only plain git can have written: a slug that leaves its folder, a key that hides the page.
    private func requireBuildable(_ article: Article) throws {
        let keys = article.content.frontMatter.keys.filter { GeneratorKeys.contains($0) }
        if let problem = SlugProblem(in: article.slug) {
            throw NewsroomError(
                .invalid("The slug of \(article.path) \(problem); galley edit \(article.id) --set slug=ANOTHER"))
        }
        guard let key = keys.first else { return }
        throw NewsroomError(
            .invalid(
                "\(article.slug) has the key \(key), on which a site generator drops or moves the page; take it out "
                    + "with `galley edit \(article.slug)`."))
    }

    /// Refuses a publication whose address another article has, or had and redirects from.
    func requireFreeAddress(for article: Article) throws {
        let addresses = article.addresses
        for holder in try catalogue.holders(ofAddresses: addresses) where holder.article != article.id.text {
            try refuseAddress(holder.address, of: article, heldBy: holder.article)
        }
        for holder in recent.holders(of: addresses, except: article.id) {
            guard let other = try? self.article(holder.article), other.addresses.contains(holder.address) else {
                continue
            }
            try refuseAddress(holder.address, of: article, heldBy: holder.article.text)
        }
    }

    private func refuseAddress(_ address: String, of article: Article, heldBy other: String) throws {
        guard let id = ArticleID(other), let holder = try? self.article(id),
            [.published, .killed].contains(holder.status.publication)
        else { return }
        let unmet = UnmetRequirement(
            requirement: "address", message: "Readers find “\(holder.slug)” (\(other)) at \(address).",
            remedy: address == article.addresses.first
                ? "galley edit \(article.slug) --set slug=ANOTHER"
                : "Take the alias \(address) out: galley edit \(article.slug) --set aliases=OTHERS")
        throw NewsroomError(.refused(Refusal(action: .publish, unmet: [unmet]), article: article.slug))
    }
}

extension Person {
    /// Somebody who set a schedule and works here no more: without any role.
    fileprivate init(gone handle: Handle) {
        self.init(handle: handle, name: handle.text, email: "\(handle.text)@invalid", roles: [])
    }
}

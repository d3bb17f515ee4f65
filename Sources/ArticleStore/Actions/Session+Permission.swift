import Editorial
internal import GitStore

extension Session {
    /// Asks the workflow whether a person may take an action on an article.
    /// - Throws: `NewsroomError` that lists everything that is missing at once.
    func permit(
        _ action: Action, on article: Article, _ options: ActionOptions, by person: Person, at instant: Instant? = nil,
        kind: PublicationKind? = nil
    ) throws -> Decision {
        let people = try newsdesk.people()
        let workflow = try newsdesk.workflow()
        var subject = try NewsroomError.translating { try article.subject }
        if workflow.requires(.wireCredited, for: action, of: article.status) {
            subject.uncreditedWire = try uncreditedWire(in: article)
        }
        do {
            return try workflow.decide(
                action, on: subject, by: person, at: instant ?? now, note: options.note,
                overriding: options.overriding, kind: kind, people: people.rolesByHandle)
        } catch {
            throw NewsroomError(.refused(error, article: article.slug))
        }
    }

    /// Refuses an action whose person saw another revision than the one that stands.
    func requireBase(_ base: Int?, is article: Article, for action: Action) throws {
        guard let base, base != article.status.revision else { return }
        guard base > 0, base < article.status.revision else {
            throw NewsroomError.unknownRevision(base, of: article.slug)
        }
        throw NewsroomError.movedOn(
            article, base: base,
            "\(article.slug) cannot be \(action.participle): you saw revision \(base), and it is at revision "
                + "\(article.status.revision) now. Look at `galley diff \(article.slug) \(base)`, then give "
                + "--base \(article.status.revision).")
    }

    /// Without a base, approve and publish stand for the content as last submitted or approved; if something was saved
    /// since, nobody has looked at it.
    func requireLookedAt(_ article: Article, for action: Action) throws {
        guard let stands = article.status.stands, stands.content != article.status.content else { return }
        let saver = article.status.savers.last ?? "somebody"
        let voided = article.status.voidedApprovals.map {
            " The approval by \($0.by) was for revision \($0.revision) (\($0.content.short)) and is void."
        }
        throw NewsroomError.movedOn(
            article, base: stands.revision,
            "\(article.slug) cannot be \(action.participle): \(saver) saved revision \(article.status.revision) "
                + "(\(article.status.content.short)) after revision \(stands.revision) (\(stands.content.short)) was "
                + "last submitted or approved.\(voided.joined()) Look at `galley diff \(article.slug) "
                + "\(stands.revision) \(article.status.revision)`, then give --base \(article.status.revision).")
    }
}

extension NewsroomError {
    /// An article moved on since the revision that the person saw.
    static func movedOn(_ article: Article, base: Int, _ message: String) -> NewsroomError {
        NewsroomError(
            .conflict(
                Conflict(
                    article: article.slug, base: base, current: article.status.revision, message: message,
                    fields: [], merged: nil)))
    }

    /// Nobody works here under this name.
    public static func unknownActor(_ handle: String, _ action: Action = .configure) -> NewsroomError {
        let unmet = UnmetRequirement(
            requirement: "person", message: "Nobody works here as “\(handle)”.",
            remedy: "Give --as a handle of `galley people`, or have an administrator add the person.")
        return NewsroomError(.refused(Refusal(action: action, unmet: [unmet]), article: nil))
    }
}

extension People {
    /// The roles that people have now.
    var rolesByHandle: [Handle: [Role]] {
        Dictionary(all.map { ($0.handle, $0.roles) }, uniquingKeysWith: { first, _ in first })
    }
}

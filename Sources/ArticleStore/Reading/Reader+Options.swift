import Editorial
internal import GitStore

extension Reader {
    /// The actions that a person might take on an article as it stands.
    ///
    /// Wire copy that nobody credits is looked for only when somebody publishes.
    func options(_ id: ArticleID, for handle: Handle, at now: Instant) throws(NewsroomError) -> [ActionOption] {
        try answering {
            let article = try standing(id)
            let (people, workflow) = (try people(), try workflow())
            guard let person = people.person(handle) else { return [] }
            let subject = try article.subject
            return Action.allCases.filter { $0 != .create && $0 != .configure }.map { action in
                let unmet = Self.unmet(action, on: subject, workflow, by: person, people, at: now)
                let rest = unmet.filter { $0.requirement != Self.note }
                return ActionOption(action: action, unmet: rest, needsNote: rest.count < unmet.count)
            }
        }
    }

    private static let note = "note"

    private static func unmet(
        _ action: Action, on subject: WorkflowSubject, _ workflow: Workflow, by person: Person, _ people: People,
        at now: Instant
    ) -> [UnmetRequirement] {
        do throws(Refusal) {
            _ = try workflow.decide(
                action, on: subject, by: person, at: now, note: nil, overriding: [], kind: nil,
                people: people.rolesByHandle)
            return []
        } catch { return error.unmet }
    }
}

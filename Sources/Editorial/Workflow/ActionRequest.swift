/// An action that is asked for, with all that the workflow looks at when it decides.
struct ActionRequest {
    let workflow: Workflow
    let action: Action
    let subject: WorkflowSubject
    let person: Person
    let now: Instant
    let note: String?
    let kind: PublicationKind?
    let people: [Handle: [Role]]

    var status: ArticleStatus { subject.status }
    var name: String { subject.name }

    /// Whether the article's content was saved by `handle` since its last publication.
    func isSaver(_ handle: Handle) -> Bool { status.isSaver(handle) }

    /// What `revise` opens, or goes on with: the kind asked for, else that of the open revision, else an update.
    var kindToOpen: PublicationKind {
        let open = workflow.isWorking(status.state) ? status.kind : nil
        return kind ?? open ?? .update
    }

    /// A thing that is missing.
    func unmet(_ requirement: RequirementName, _ message: String, remedy: String) -> UnmetRequirement {
        UnmetRequirement(requirement: requirement.rawValue, message: message, remedy: remedy)
    }

    /// The command that takes `action` on this article.
    func command(_ action: Action) -> String { action.command(on: name) }

    /// `Ask ed or eva: COMMAND`, naming those who may take `action` and are in `among`; nil if nobody is.
    func asking(for action: Action, among eligible: Eligible, except isOut: (Handle) -> Bool = { _ in false })
        -> String?
    {
        let able = people.filter { handle, roles in
            eligible.includes(roles) && workflow.eligible(for: action)?.includes(roles) == true && !isOut(handle)
        }
        guard !able.isEmpty else { return nil }
        let names = able.keys.sorted().map(\.text)
        return "Ask \(Wording.list(names, joinedBy: "or", atMost: 3)): \(command(action))"
    }
}

extension ArticleStatus {
    /// Whether `handle` saved the content since the last publication.
    public func isSaver(_ handle: Handle) -> Bool {
        savers.contains { $0.utf8.elementsEqual(handle.text.utf8) }
    }
}

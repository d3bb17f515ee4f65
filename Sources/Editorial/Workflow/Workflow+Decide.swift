extension Workflow {
    /// Decides whether `person` may take an action on an article. Pure: same values, same decision.
    /// - Parameters:
    ///   - action: What is asked for.
    ///   - subject: The article; for `create`, as it would be, for `configure`, any.
    ///   - person: Who asks; has the roles that count.
    ///   - now: The instant that rules read; for `schedule`, the instant of the publication.
    ///   - note: The reason or note, if one was given.
    ///   - overriding: The names of requirements that need not hold, with the note as the reason.
    ///   - kind: For `revise`, what the revision will be published as; the open one's kind, or an update, without it.
    ///   - people: The roles that people have now, by handle; an approval of somebody who is not there does not count.
    /// - Throws: `Refusal` with everything that is missing.
    public func decide(
        _ action: Action, on subject: WorkflowSubject, by person: Person, at now: Instant, note: String?,
        overriding: Set<String> = [], kind: PublicationKind? = nil, people: [Handle: [Role]]
    ) throws(Refusal) -> Decision {
        let request = ActionRequest(
            workflow: self, action: action, subject: subject, person: person, now: now, note: note, kind: kind,
            people: people)
        guard let first = rules[action.governing]?.first else {
            throw Refusal(action: action, unmet: [request.missingAction])
        }
        let course = course(of: action, for: subject.status)
        let requirements = requirements(of: action, by: course?.rule ?? first, in: subject.status.state)
        var findings = request.findings(on: requirements, overriding: overriding)
        findings.unmet.insert(contentsOf: request.missingRightOrState(on: course), at: 0)
        guard let course, findings.unmet.isEmpty else { throw Refusal(action: action, unmet: findings.unmet) }
        return decision(on: request, to: course.to, overridden: findings.overridden)
    }

    /// Decides whether `person` may change people, contributors, workflow or style.
    /// - Throws: `Refusal` with everything that is missing.
    public func decideConfiguring(by person: Person, note: String?, people: [Handle: [Role]]) throws(Refusal) {
        guard let rule = rules[.configure]?.first else { return }
        let unmet = UnmetRequirement.missing(toConfigureBy: rule, person: person, note: note, people: people)
        guard unmet.isEmpty else { throw Refusal(action: .configure, unmet: unmet) }
    }

    /// The actions on an article that `person` has the right to take in its state and publication status, in the order
    /// of `Action`. Fields, approvals, notes and the like are not looked at; `create` and `configure` are no actions on
    /// an article.
    public func permittedActions(on subject: WorkflowSubject, by person: Person) -> [Action] {
        Action.allCases.filter { action in
            guard action != .create, action != .configure else { return false }
            guard let course = course(of: action, for: subject.status), course.rule.eligible.includes(person.roles)
            else { return false }
            return Requirement.standing(for: action).allSatisfy { $0.holds(for: subject.status) }
        }
    }

    /// Whether `action` requires something of an article with this status; of `schedule` also what the publication that
    /// it promises does. For what is costly to find out.
    public func requires(_ requirement: Requirement, for action: Action, of status: ArticleStatus) -> Bool {
        guard let rule = course(of: action, for: status)?.rule ?? rules[action.governing]?.first else { return false }
        return requirements(of: action, by: rule, in: status.state).contains { $0.requirement == requirement }
    }

    /// What must hold for `action`: the engine's own requirements first, then the file's; for `schedule` also those of
    /// the publication that it promises.
    private func requirements(of action: Action, by rule: ActionRule, in state: StateName) -> [DeclaredRequirement] {
        let own = Requirement.builtIn(for: action)
        var declared = rule.requirements
        if action == .schedule {
            let publishing = rules[.publish] ?? []
            let match = publishing.first { $0.target(from: state) != nil } ?? publishing.first
            declared += match?.requirements ?? []
        }
        var seen = Set(own)
        return own.map { DeclaredRequirement($0) } + declared.filter { seen.insert($0.requirement).inserted }
    }

    private func decision(on request: ActionRequest, to: StateName, overridden: Set<String>) -> Decision {
        let from = request.action == .create ? to : request.status.state
        return Decision(
            action: request.action, from: from, to: to, overridden: overridden.sorted(),
            kind: request.action == .revise ? request.kindToOpen : nil,
            staysUnderReview: staysUnderReview(from: from, to: to),
            dropsRevision: request.action == .spike && dropsRevision(request.status))
    }
}

internal import Catalogue
import Editorial
internal import GitStore

extension Session {
    /// Changes people, contributors, workflow or style: validated as it would be read, then one commit.
    func configure(_ change: ConfigurationChange, _ order: Order, by person: Person) throws -> OrderOutcome {
        try permitConfiguring(order.options, by: person)
        let files = try ConfigurationFiles(newsdesk: newsdesk).changing(change)
        try requireUsable(files)
        let changes = files.map { path, text in
            TreeChange(path, text.map { TreeEntryContent(batch.add(.blob, Array($0.utf8))) })
        }
        let root = try batch.tree(replacing: changes, in: head.tree)
        guard root != head.tree else { return OrderOutcome(commit: head.id.description, isChanged: false) }
        let trailers = Trailers(action: .configure, edition: edition?.description ?? Trailers.noEdition)
        let message = CommitMessage(subject: change.subject, note: order.options.note, trailers: trailers)
        advance(to: try commit(root, message.text, by: person), edition: edition)
        return OrderOutcome(commit: head.id.description, isChanged: true)
    }

    private func permitConfiguring(_ options: ActionOptions, by person: Person) throws {
        do {
            try newsdesk.workflow().decideConfiguring(
                by: person, note: options.note, people: try newsdesk.people().rolesByHandle)
        } catch let refusal as Refusal {
            throw NewsroomError(.refused(refusal, article: nil))
        }
    }

    /// Refuses a workflow that leaves articles in a state that it does not have, or nobody to administer.
    private func requireUsable(_ files: [String: String?]) throws {
        let workflow = try files["workflow.yaml"]?.map { try Workflow.parse($0) } ?? newsdesk.workflow()
        let states = Set(workflow.states.map(\.name.text))
        if files["workflow.yaml"] != nil {
            let used = Set(try catalogue.statesInUse().keys).union(recent.rows.compactMap(\.to))
            for state in used.subtracting([ArticleRow.unreadableState]).sorted() where !states.contains(state) {
                throw NewsroomError(
                    .invalid(
                        "Articles are in the state “\(state)”, which this workflow does not have; keep the state "
                            + "until `galley list --state \(state)` is empty."))
            }
        }
        let people = try files["people.yaml"]?.map { try People(yaml: $0) } ?? newsdesk.people()
        let roles = people.rolesByHandle
        let canConfigure = { (person: Person) in
            (try? workflow.decideConfiguring(by: person, note: "…", people: roles)) != nil
        }
        guard people.all.contains(where: canConfigure) else {
            throw NewsroomError(.invalid("Nobody would be left who may change the newsroom; keep an administrator."))
        }
    }
}

extension ConfigurationChange {
    /// The commit's subject.
    var subject: String {
        switch self {
        case .addPerson(let person): CommitSubject.configuring("people: add \(person.handle)")
        case .changePerson(let handle, _, _, _): CommitSubject.configuring("people: change \(handle)")
        case .removePerson(let handle): CommitSubject.configuring("people: remove \(handle)")
        case .addContributor(let contributor): CommitSubject.configuring("contributors: add \(contributor.id)")
        case .changeContributor(let id, _): CommitSubject.configuring("contributors: change \(id)")
        case .removeContributor(let id): CommitSubject.configuring("contributors: remove \(id)")
        case .mergeContributors(let source, let target):
            CommitSubject.configuring("contributors: merge \(source) into \(target)")
        case .renameContributor(let old, let name, _):
            CommitSubject.configuring("contributors: rename \(old) to \(name)")
        case .setWorkflow: CommitSubject.configuring("the workflow")
        case .setStyle: CommitSubject.configuring("the house style")
        }
    }
}

import Editorial

/// The newsroom's own files as a change would leave them.
struct ConfigurationFiles {
    let newsdesk: Newsdesk

    /// The files that a change writes (their text) or takes away (nil), by path, each read back before it is given.
    func changing(_ change: ConfigurationChange) throws -> [String: String?] {
        switch change {
        case .addPerson(let person): try people { try $0.adding(person) }
        case .changePerson(let handle, let name, let email, let roles):
            try people { people in
                guard var person = people.person(handle) else { throw PeopleError.unknown(handle) }
                person.name = name ?? person.name
                person.email = email ?? person.email
                person.roles = roles ?? person.roles
                return try people.changing(person)
            }
        case .removePerson(let handle): try people { try $0.removing(handle) }
        case .addContributor(let contributor): try contributors.adding(contributor)
        case .changeContributor(let name, let edit): try contributors.changing(name, edit)
        case .removeContributor(let id): try contributors.removing(id)
        case .mergeContributors(let source, let target): try contributors.merging(source, into: target)
        case .renameContributor(let old, let name, let id): try contributors.renaming(old, to: name, id: id)
        case .setWorkflow(let text): try workflow(text)
        case .setStyle(let text): try style(text)
        }
    }

    /// `people.yaml`, and `.mailmap` by which git shows the names; roles must be the workflow's.
    private func people(_ change: (People) throws -> People) throws -> [String: String?] {
        let people = try NewsroomError.translating { try change(try newsdesk.people()) }
        let known = try newsdesk.workflow().roles.map(\.name)
        for role in people.all.flatMap(\.roles) where !known.contains(role) {
            let names = known.map(\.text).sorted().joined(separator: ", ")
            throw NewsroomError(.invalid("The workflow has no role “\(role)”; its roles are \(names)."))
        }
        let old = try? newsdesk.text(of: ".mailmap")
        let mailmap = people.mailmap(keeping: old ?? "", before: try newsdesk.people())
        return ["people.yaml": people.text, ".mailmap": mailmap]
    }

    private var contributors: ContributorFiles {
        get throws { ContributorFiles(newsdesk: newsdesk, registry: try newsdesk.contributors()) }
    }

    private func workflow(_ text: String) throws -> [String: String?] {
        let workflow = try NewsroomError.translating { try Workflow.parse(text) }
        let roles = Set(try newsdesk.people().all.flatMap(\.roles))
        for role in roles.sorted() where !workflow.roles.map(\.name).contains(role) {
            throw NewsroomError(
                .invalid(
                    "workflow.yaml: somebody has the role “\(role)”, which it does not name; keep it, or change "
                        + "the person first with `galley people change`."))
        }
        return ["workflow.yaml": text]
    }

    private func style(_ text: String) throws -> [String: String?] {
        let style = try NewsroomError.naming("style.yaml") { try HouseStyle(yaml: text) }
        guard style.isKnownZone else {
            throw NewsroomError(
                .invalid("style.yaml: there is no time zone “\(style.zone)”; give an IANA name such as Europe/Berlin."))
        }
        return ["style.yaml": text]
    }
}

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
        case .addContributor(let contributor): try adding(contributor)
        case .changeContributor(let id, let name, let kind, let aliases, let terms):
            try changingContributor(id, name: name, kind: kind, aliases: aliases, terms: terms)
        case .removeContributor(let id): try [path(ofKnown: id): nil]
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

    private func adding(_ contributor: Contributor) throws -> [String: String?] {
        try requireLines(of: contributor)
        try requireUnusedNames(of: contributor)
        if try newsdesk.contributors().contributors.contains(where: { $0.id == contributor.id }) {
            throw NewsroomError(
                .invalid("\(contributor.id) is there already; use `galley contributors change \(contributor.id)`."))
        }
        return try [path(of: contributor.id): contributor.text]
    }

    private func changingContributor(
        _ id: String, name: String?, kind: ContributorKind?, aliases: [String]?, terms: String?
    ) throws -> [String: String?] {
        let path = try path(ofKnown: id)
        let text = try newsdesk.text(of: path)
        var contributor = try NewsroomError.naming(path) { try Contributor(yaml: text, id: id) }
        contributor.name = name ?? contributor.name
        contributor.kind = kind ?? contributor.kind
        contributor.aliases = aliases ?? contributor.aliases
        contributor.terms = terms ?? contributor.terms
        try requireLines(of: contributor)
        try requireUnusedNames(of: contributor)
        return [path: try NewsroomError.naming(path) { try contributor.changing(text) }]
    }

    /// Refuses names by which another contributor is known.
    private func requireUnusedNames(of contributor: Contributor) throws {
        let others = ContributorRegistry(try newsdesk.contributors().contributors.filter { $0.id != contributor.id })
        for name in [contributor.id, contributor.name] + contributor.aliases {
            guard let known = others.contributor(named: name) else { continue }
            throw NewsroomError(
                .invalid("“\(name)” is \(known.id) already; change it with `galley contributors change \(known.id)`."))
        }
    }

    /// Refuses names that could not stand in a credit line.
    private func requireLines(of contributor: Contributor) throws {
        for name in [contributor.name] + contributor.aliases {
            try NewsroomError.translating { _ = try FieldAssignment.checkLine(name, name: "a contributor's name") }
            guard name.contains(where: { !$0.isWhitespace }) else {
                throw NewsroomError(.invalid("A contributor's name is empty; give one with --name."))
            }
        }
    }

    private func path(of id: String) throws -> String {
        guard Contributor.isID(id) else {
            throw NewsroomError(.invalid("“\(id)” is no id; use small letters, digits and hyphens, 40 at most."))
        }
        return "contributors/\(id).yaml"
    }

    private func path(ofKnown id: String) throws -> String {
        guard try newsdesk.contributors().contributors.contains(where: { $0.id == id }) else {
            throw NewsroomError(.notFound(.contributor, id, remedy: "see `galley contributors`."))
        }
        return try path(of: id)
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

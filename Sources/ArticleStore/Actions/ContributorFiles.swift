import Editorial

/// The files of the registry as a change would leave them: their text, or nil for one that goes.
struct ContributorFiles {
    let newsdesk: Newsdesk
    let registry: ContributorRegistry

    /// A new contributor.
    func adding(_ contributor: Contributor) throws -> [String: String?] {
        let path = try path(of: contributor.id)
        if registry.contributors.contains(where: { $0.id == contributor.id }) {
            throw NewsroomError(
                .invalid("\(contributor.id) is there already; use `galley contributors change \(contributor.id)`."))
        }
        try requireLines(of: contributor)
        try requireUnusedNames(of: contributor)
        return try [path: read(contributor.withoutRepeatedAliases.text, as: contributor.id)]
    }

    /// A contributor with what is given of it changed.
    func changing(_ name: String, _ edit: ContributorEdit) throws -> [String: String?] {
        let contributor = try known(name)
        return try rewriting(contributor.id, as: try edit.applied(to: contributor))
    }

    /// A contributor taken out.
    func removing(_ name: String) throws -> [String: String?] { try [path(of: known(name).id): nil] }

    /// A contributor that takes over another one's names, and the other one's file gone.
    func merging(_ source: String, into target: String) throws -> [String: String?] {
        let (source, target) = (try known(source), try known(target))
        guard source.id != target.id else {
            throw NewsroomError(
                .invalid("\(source.id) and \(target.id) are one contributor already; name the two that are to be one."))
        }
        let names = source.names.filter { registry.contributor(named: $0)?.id == source.id }
        let merged = target.absorbing(source, names: names)
        var files = try rewriting(target.id, as: merged, leaving: source.id)
        try files.updateValue(nil, forKey: path(of: source.id))
        return files
    }

    /// A contributor under another name, and its file under another id where one is given.
    func renaming(_ old: String, to name: String, id: String?) throws -> [String: String?] {
        let contributor = try known(old)
        if let id, id != contributor.id, registry.contributors.contains(where: { $0.id == id }) {
            throw NewsroomError(
                .invalid("\(id) is another contributor's id already; see `galley contributors show \(id)`."))
        }
        let renamed = contributor.renamed(to: name, id: id)
        var files = try rewriting(contributor.id, as: renamed)
        if renamed.id != contributor.id { try files.updateValue(nil, forKey: path(of: contributor.id)) }
        return files
    }

    /// The file of a contributor changed in place, under the id that it has then.
    /// - Parameter gone: A contributor whose names are free from now on.
    private func rewriting(
        _ id: String, as contributor: Contributor, leaving gone: String? = nil
    ) throws -> [String: String?] {
        let path = try path(of: contributor.id)
        try requireLines(of: contributor)
        try requireUnusedNames(of: contributor, besides: [id, gone].compactMap(\.self))
        let old = "contributors/\(id).yaml"
        let text = try newsdesk.text(of: old)
        let changed = try NewsroomError.naming(old) { try contributor.changing(text) }
        return [path: try read(changed, as: contributor.id)]
    }

    /// The text, if it is read as what it is to say.
    private func read(_ text: String, as id: String) throws -> String {
        _ = try NewsroomError.naming("contributors/\(id).yaml") { try Contributor(yaml: text, id: id) }
        return text
    }

    /// The contributor that a person means.
    private func known(_ name: String) throws(NewsroomError) -> Contributor {
        guard let found = registry.contributor(named: name) else {
            throw NewsroomError.unknownContributor(name, in: registry)
        }
        return found
    }

    /// Refuses names by which another contributor is known.
    private func requireUnusedNames(of contributor: Contributor, besides own: [String] = []) throws {
        let others = ContributorRegistry(
            registry.contributors.filter { $0.id != contributor.id && !own.contains($0.id) })
        for name in contributor.names {
            guard let known = others.contributor(named: name) else { continue }
            throw NewsroomError(
                .invalid(
                    "“\(name)” is \(known.id) (\(known.name)) already. If both are one, use `galley contributors "
                        + "merge`; else take the name from it with `galley contributors change \(known.id) "
                        + "--drop-alias`."))
        }
    }

    /// Refuses names that could not stand in a credit line, and languages that are none.
    private func requireLines(of contributor: Contributor) throws {
        for name in [contributor.name] + contributor.aliases + contributor.wording.values.sorted() {
            try NewsroomError.translating { _ = try FieldAssignment.checkName(name, name: "a contributor's name") }
            guard name.contains(where: { !$0.isWhitespace }) else {
                throw NewsroomError(.invalid("A contributor's name is empty; give one with --name."))
            }
        }
        for language in contributor.wording.keys.sorted() where !LanguageTag.isWellFormed(language) {
            throw NewsroomError(.invalid("“\(language)” is no language; write a tag such as de or pt-BR."))
        }
    }

    private func path(of id: String) throws(NewsroomError) -> String {
        guard Contributor.isID(id) else {
            throw NewsroomError(.invalid("“\(id)” is no id; use small letters, digits and hyphens, 40 at most."))
        }
        return "contributors/\(id).yaml"
    }
}

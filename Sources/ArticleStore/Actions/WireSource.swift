import Editorial

/// Whose wire copy an import is.
enum WireSource {
    /// The contributor that was named, or the agency that the person is.
    /// - Returns: nil for a text that is nobody's wire copy.
    /// - Throws: `NewsroomError` for a name that the registry does not have, a contributor that sends no wire copy, or an
    ///   agency that hands in another one's.
    static func contributor(
        _ name: String?, registry: ContributorRegistry, person: Person
    ) throws(NewsroomError) -> Contributor? {
        let own = [person.handle.text, person.name].lazy.compactMap { registry.contributor(named: $0) }
            .first { $0.kind == .agency }
        guard let name else { return own }
        guard let named = registry.contributor(named: name) else {
            throw NewsroomError.unknownContributor(name, in: registry)
        }
        guard sendsCopy(named.kind) else {
            throw NewsroomError(
                .invalid(
                    "\(named.name) is in the registry as \(named.kind.rawValue), which sends no wire copy: "
                        + "name an agency or a publication, or import without --wire and credit \(named.id)."))
        }
        if let own, own.id != named.id {
            throw NewsroomError(
                .invalid(
                    "\(person.handle.text) is \(own.name), an agency itself, and hands in its own wire copy: "
                        + "leave --wire out, or let somebody else import what came from \(named.name)."))
        }
        return named
    }

    private static func sendsCopy(_ kind: ContributorKind) -> Bool {
        switch kind {
        case .agency, .agencies, .publication: true
        case .person, .staff: false
        }
    }
}

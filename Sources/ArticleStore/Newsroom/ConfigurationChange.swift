import Editorial

/// A change to the newsroom itself.
public enum ConfigurationChange: Sendable {
    /// Adds a person.
    case addPerson(Person)
    /// Changes what is given of a person, the rest stays.
    case changePerson(Handle, name: String?, email: String?, roles: [Role]?)
    /// Removes a person from those who may act; the past keeps the handle.
    case removePerson(Handle)
    /// Adds a contributor to the registry.
    case addContributor(Contributor)
    /// Changes what is given of a contributor, the rest stays.
    case changeContributor(String, ContributorEdit)
    /// Removes a contributor from the registry; credits keep the id.
    case removeContributor(String)
    /// Lets one contributor take over another one's names and credits, whose entry goes.
    case mergeContributors(from: String, into: String)
    /// Gives a contributor another name, and another id where one is given; both old ones go on meaning it.
    case renameContributor(String, name: String, id: String?)
    /// Replaces the text of `workflow.yaml`.
    case setWorkflow(String)
    /// Replaces the text of `style.yaml`.
    case setStyle(String)
}

/// A change to the newsroom, recorded.
public struct ConfigurationResult: Sendable, Equatable {
    /// The commit, or the head of `main` where nothing changed.
    public var commit: String
    /// Whether a commit was made.
    public var isChanged: Bool
    /// What ran besides.
    public var notices: [String]
}

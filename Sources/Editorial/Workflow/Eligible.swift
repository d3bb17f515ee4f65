/// Who may do something: everyone, or whoever has one of some roles.
public enum Eligible: Hashable, Sendable {
    /// Every person of the newsroom, whatever the roles.
    case everyone
    /// Whoever has one of these roles.
    case roles([Role])

    /// Whether somebody with `roles` is meant.
    public func includes(_ roles: [Role]) -> Bool {
        switch self {
        case .everyone: true
        case .roles(let wanted): wanted.contains(where: roles.contains)
        }
    }

    /// As prose: `editor or publisher`.
    var phrase: String {
        switch self {
        case .everyone: "anybody"
        case .roles(let roles): Wording.list(roles.map(\.text), joinedBy: "or")
        }
    }

    /// The names of the roles; `everyone` alone where no role is needed.
    public var names: [String] {
        switch self {
        case .everyone: ["everyone"]
        case .roles(let roles): roles.map(\.text)
        }
    }

    /// Whoever is meant by one or the other.
    func union(_ other: Eligible) -> Eligible {
        guard case .roles(let left) = self, case .roles(let right) = other else { return .everyone }
        return .roles(left + right.filter { !left.contains($0) })
    }
}

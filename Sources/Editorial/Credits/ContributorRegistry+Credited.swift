extension ContributorRegistry {
    /// The name that a misspelt one most likely means: of the registry, or one of those under which somebody was credited
    /// whom it does not have.
    /// - Complexity: O(names in the registry and in `credited`).
    public func nearestName(to name: String, credited: [String]) -> String? {
        if let known = nearest(to: name) { return "\(known.id) (\(known.name))" }
        return NearestName.of(name, among: credited)
    }
}

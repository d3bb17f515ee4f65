extension ContributorRegistry {
    /// The contributor that a misspelt name most likely means: one whose id, name or alias differs by a few letters.
    /// - Complexity: O(names in the registry).
    public func nearest(to name: String) -> Contributor? {
        let names = contributors.flatMap { $0.names }.map { $0.lowercased() }
        return NearestName.of(name, among: names).flatMap { contributor(named: $0) }
    }
}

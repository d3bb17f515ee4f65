extension ContributorRegistry {
    /// A credit with its contributor by the id that the registry has now, and what that is; one that the registry does
    /// not know stays as it was written.
    ///
    /// Credits are recorded once and never rewritten. Whoever shows, counts or compares them asks here first, so that
    /// what was recorded under an old id, or under a spelling that became an alias, counts for who is meant.
    public func resolving(_ credit: Credit) -> Credit {
        guard let known = contributor(named: credit.contributor) else { return credit }
        var resolved = credit
        (resolved.contributor, resolved.kind) = (known.id, known.kind)
        return resolved
    }

    /// What stands for a contributor where credits are compared: the id, or a name that is not known without what does
    /// not count.
    public func identity(of name: String) -> String { contributor(named: name)?.id ?? Self.key(of: name) }

    /// The keys of all names under which a contributor may have been recorded; that of `name` alone where nobody has it.
    public func keys(of name: String) -> [String] {
        guard let known = contributor(named: name) else { return [Self.key(of: name)] }
        var keys: [String] = []
        for key in known.names.map(Self.key) where !keys.contains(key) {
            // A name that plain git gave to two contributors is the other one's.
            if contributor(named: key)?.id == known.id { keys.append(key) }
        }
        return keys
    }
}

extension Contributor {
    /// The contributor with names added for which it is to be found from now on; what credit lines print stays.
    public func adding(aliases names: [String]) -> Contributor {
        var changed = self
        let usual = usualName
        for name in names where !changed.isKnown(as: name) { changed.aliases.append(name) }
        changed.keepUsualName(usual)
        return changed
    }

    /// The contributor under another name and, where one is given, another id; the old ones become aliases, so that old
    /// lines and credits still mean it.
    public func renamed(to name: String, id newID: String?) -> Contributor {
        var changed = self
        let usual = usualName.hasSameBytes(as: self.name) ? name : usualName
        (changed.name, changed.id) = (name, newID ?? id)
        changed.aliases.removeAll { $0.hasSameBytes(as: name) || newID.map($0.hasSameBytes) ?? false }
        for old in [self.name, id] where !changed.isKnown(as: old) { changed.aliases.append(old) }
        changed.keepUsualName(usual)
        return changed
    }

    /// The contributor with what another one leaves it: its names and the languages in which only that was worded.
    /// - Parameter names: The other one's names that mean nobody else.
    public func absorbing(_ other: Contributor, names: [String]) -> Contributor {
        var changed = adding(aliases: names)
        changed.wording.merge(other.wording) { own, _ in own }
        return changed
    }

    /// The contributor with each alias once, in its first spelling.
    public var withoutRepeatedAliases: Contributor {
        var (changed, seen): (Contributor, Set<String>) = (self, [])
        changed.aliases.removeAll { !seen.insert(ContributorRegistry.key(of: $0)).inserted }
        return changed
    }

    private func isKnown(as name: String) -> Bool {
        let key = ContributorRegistry.key(of: name)
        return names.contains { ContributorRegistry.key(of: $0) == key }
    }

    /// Puts the name that credit lines print first.
    private mutating func keepUsualName(_ usual: String) {
        guard !usualName.hasSameBytes(as: usual) else { return }
        aliases.removeAll { $0.hasSameBytes(as: usual) }
        aliases.insert(usual, at: 0)
    }
}

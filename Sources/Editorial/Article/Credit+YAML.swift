extension Credit {
    /// Reads an entry of `credits`, leniently: an unknown role is contributor, an unknown kind person, an unknown tier
    /// the tagline; a text alone is a contributor's name.
    /// - Returns: nil if there is no contributor.
    init?(_ node: YAMLNode) {
        guard let contributor = node["contributor"]?.text ?? node.text, !contributor.isEmpty else { return nil }
        self.init(
            contributor: contributor,
            kind: node["kind"]?.text.flatMap { ContributorKind(rawValue: $0.lowercased()) } ?? .person,
            role: node["role"]?.text.map { CreditRole(reading: $0) } ?? .contributor,
            location: node["location"]?.text,
            affiliation: node["affiliation"]?.text,
            tier: node["tier"]?.text.flatMap { CreditTier(rawValue: $0.lowercased()) } ?? .tagline)
        guard let confidence = node["confidence"], !confidence.isNull else { return }
        // What nobody can read is a doubt too.
        self = read(withConfidence: confidence.text.flatMap(Double.init) ?? 0)
    }

    /// The credit as an entry of `credits`.
    var yaml: YAMLNode {
        .map([
            ("contributor", .string(contributor)), ("kind", .string(kind.rawValue)), ("role", .string(role.rawValue)),
            ("location", location.map(YAMLNode.string)), ("affiliation", affiliation.map(YAMLNode.string)),
            ("tier", .string(tier.rawValue)),
            ("confidence", confidence.map { YAMLNode(.decimal(Self.text(of: $0))) }),
        ])
    }
}

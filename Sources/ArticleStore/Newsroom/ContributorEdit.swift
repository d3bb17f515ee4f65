import Editorial

/// What is to change of a contributor; what is not said stays.
public struct ContributorEdit: Sendable, Hashable {
    /// What becomes of a fact that there need not be.
    public enum Fact<Value: Sendable & Hashable>: Sendable, Hashable {
        /// It stays.
        case keep
        /// It is this from now on.
        case set(Value)
        /// It is taken away.
        case remove
    }

    /// The full name.
    public var name: String?
    /// What it is.
    public var kind: ContributorKind?
    /// Names that mean it from now on, beside those that do.
    public var addedAliases: [String]
    /// Names that mean it no more.
    public var droppedAliases: [String]
    /// How credit lines print it, by language; an empty text takes the language away.
    public var wording: [String: String]
    /// What was agreed on use and pay.
    public var terms: Fact<String>
    /// What it is paid by.
    public var rate: Fact<RateUnit>
    /// The first day on which it may be credited.
    public var from: Fact<CalendarDay>
    /// The last day on which it may be credited.
    public var until: Fact<CalendarDay>

    /// An edit; one that changes nothing by default.
    public init(
        name: String? = nil, kind: ContributorKind? = nil, addedAliases: [String] = [], droppedAliases: [String] = [],
        wording: [String: String] = [:], terms: Fact<String> = .keep, rate: Fact<RateUnit> = .keep,
        from: Fact<CalendarDay> = .keep, until: Fact<CalendarDay> = .keep
    ) {
        self.name = name
        self.kind = kind
        self.addedAliases = addedAliases
        self.droppedAliases = droppedAliases
        self.wording = wording
        self.terms = terms
        self.rate = rate
        self.from = from
        self.until = until
    }
}

extension ContributorEdit.Fact {
    /// What the fact is after the change.
    func applied(to old: Value?) -> Value? {
        switch self {
        case .keep: old
        case .set(let value): value
        case .remove: nil
        }
    }
}

extension ContributorEdit {
    /// The contributor as the edit leaves it.
    /// - Throws: `NewsroomError` for an alias to drop that it does not have, and dates that end before they begin.
    public func applied(to old: Contributor) throws(NewsroomError) -> Contributor {
        var contributor = try droppingAliases(of: old)
        contributor.name = name ?? old.name
        contributor.kind = kind ?? old.kind
        contributor = contributor.adding(aliases: addedAliases)
        for (language, text) in wording {
            contributor.wording[language] = text.isEmpty ? nil : text
        }
        contributor.terms = terms.applied(to: old.terms)
        contributor.rate = rate.applied(to: old.rate)
        let (first, last) = (from.applied(to: old.active.from), until.applied(to: old.active.until))
        guard let active = ActiveDates(from: first, until: last) else {
            throw NewsroomError(
                .invalid("\(old.id) would be active \(Self.dates(first, last)), which ends before it begins."))
        }
        contributor.active = active
        return contributor
    }

    private static func dates(_ first: CalendarDay?, _ last: CalendarDay?) -> String {
        [first.map { "from \($0)" }, last.map { "until \($0)" }].compactMap(\.self).joined(separator: " ")
    }

    private func droppingAliases(of old: Contributor) throws(NewsroomError) -> Contributor {
        var contributor = old
        for alias in droppedAliases {
            let key = ContributorRegistry.key(of: alias)
            let kept = contributor.aliases.filter { ContributorRegistry.key(of: $0) != key }
            guard kept.count < contributor.aliases.count else {
                let aliases =
                    old.aliases.isEmpty ? "it has none" : "its aliases are \(old.aliases.joined(separator: ", "))"
                throw NewsroomError(.invalid("“\(alias)” is no alias of \(old.id); \(aliases)."))
            }
            contributor.aliases = kept
        }
        return contributor
    }
}

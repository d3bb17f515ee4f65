import Editorial

/// Who has which article open, as far as their pages said so lately.
actor Presence {
    private var seen: [ArticleID: [Handle: Instant]] = [:]

    /// How long a page counts as open after it last said so, in seconds: two of its periods and some.
    private static let patience: Int64 = 50

    /// Notes that somebody has an article open.
    /// - Returns: Who else has.
    func note(_ person: Handle, at article: ArticleID, now: Instant) -> [Handle] {
        var people = (seen[article] ?? [:]).filter { now.seconds - $0.value.seconds < Self.patience }
        people[person] = now
        seen[article] = people
        if seen.count > 10_000 { seen = [article: people] }
        return people.keys.filter { $0 != person }.sorted()
    }

    /// Who else has an article open.
    func others(than person: Handle, at article: ArticleID, now: Instant) -> [Handle] {
        (seen[article] ?? [:]).filter { $0.key != person && now.seconds - $0.value.seconds < Self.patience }.keys
            .sorted()
    }
}

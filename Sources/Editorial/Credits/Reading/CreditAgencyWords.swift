/// The words that say of a name that it is an agency's: "AFP news agency", "l'agence Reuters", "وكالة رويترز".
enum CreditAgencyWords {
    private static let openings = table([
        "l'agence|agence de? presse?", "la|l'? agencia|agenzia|l'agenzia|agência de|di? noticias|notizie|stampa?",
        "die|der|den? nachrichtenagentur|presseagentur|agenturen|nachrichtenagenturen|agentur", "het? persbureau",
        "the? news agency",
        "סוכנות|סוכנויות ידיעות|הידיעות|החדשות?", "وكالة أنباء|الأنباء?",
    ])

    private static let endings = table([
        "news? agency", "nachrichtenagentur", "newswire", "wire service", "للأنباء|الإخبارية",
    ])

    private static func table(_ patterns: [String]) -> CreditPhraseTable<Void> {
        CreditPhraseTable(patterns.map { ($0, ()) })
    }

    /// `words` without those before the name and behind it; nil if there are none, or nothing else.
    static func removed(from words: [CreditToken]) -> ArraySlice<CreditToken>? {
        guard !words.isEmpty else { return nil }
        let start = openings.longest(in: words[...], at: 0).first?.end ?? 0
        let end = words.indices.suffix(2).first { endings.longest(in: words[...], at: $0).first?.end == words.count }
        let rest = start..<max(start, end ?? words.count)
        return rest.isEmpty || rest.count == words.count ? nil : words[rest]
    }

    /// Whether `text` opens the name of an agency where "and" is a letter before it: "ووكالة رويترز".
    static func isOpening(_ text: String) -> Bool {
        text == "وكالة" || text == "وكالات" || text == "סוכנות" || text == "סוכנויות"
    }
}

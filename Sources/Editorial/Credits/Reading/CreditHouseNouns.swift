/// The nouns by which the name of a house says itself what it is: "Lakeshore Herald", "The Harbour Ledger".
enum CreditHouseNouns {
    /// Nouns that are nobody's surname, so that any word may stand before them.
    private static let plain: Set<String> = [
        "press", "herald", "times", "gazette", "tribune", "chronicle", "observer", "sentinel", "bulletin", "telegraph",
        "examiner", "inquirer", "courier", "dispatch", "journal", "newspapers", "broadcasting", "newswire", "news",
        "magazine", "weekly", "daily", "zeitung", "tageblatt", "tagblatt", "anzeiger", "nachrichten", "advertiser",
        "democrat", "review", "monitor", "agency",
    ]
    /// Nouns that are surnames too, and so want "The" or another word before them.
    private static let ambiguous: Set<String> = [
        "post", "sun", "star", "ledger", "mail", "mirror", "standard", "record", "register", "independent", "wire",
        "network", "service", "radio", "echo", "globe",
    ]

    /// Whether `words` are a house by their last word, whatever the others are.
    static func name(_ words: [CreditToken]) -> Bool {
        guard words.count > 1, let last = words.last, last.isNameLike, words[0].isNameLike else { return false }
        if plain.contains(last.folded) { return true }
        return ambiguous.contains(last.folded) && (words.count > 2 || words[0].folded == "the")
    }
}

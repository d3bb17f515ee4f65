/// Names of houses that say themselves what they are: "Orbit Press", "Harbour News Service".
enum CreditHouseName {
    /// Whether the last of `words` is one that only houses have, or one of theirs behind it.
    ///
    /// What is a surname too ("Sun", "Post", "Daily") says so behind the article of the name alone.
    static func isPlain(_ words: [CreditToken]) -> Bool {
        guard words.count > 1, words.allSatisfy({ $0.isNameLike || links.contains($0.text) }), let last = words.last
        else { return false }
        let opening = words[0].folded
        if words.count == 2, generic.contains(opening) { return false }
        if openings.contains(opening) || own.contains(last.folded) { return true }
        if opening == "the" { return words.count > 2 && alsoSurnames.contains(last.folded) }
        let before = words[words.count - 2].folded
        return words.count > 2 && companies.contains(last.folded) && (own.contains(before) || before == "wire")
    }

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    private static let links = words("of the and for &")

    private static let own = words(
        """
        press herald times gazette tribune chronicle journal guardian telegraph observer examiner courier inquirer \
        sentinel bulletin news newspaper newspapers newswire newsfeatures radio tv television broadcasting media \
        magazine argus advertiser independent mail globe mirror echo record register ledger standard \
        zeitung tageblatt tagblatt anzeiger nachrichten kurier nachrichtenagentur
        """)

    private static let alsoSurnames = words("sun star post daily")

    private static let companies = words(
        "agency service services wire group network corporation company review weekly today")

    /// What stands first in languages where the word for a house does.
    private static let openings = words("agence agencia agenzia agência persbureau rádio סוכנות وكالة")

    /// What makes of the second word no name: "Local News", "State Media".
    private static let generic = words(
        """
        the local state national foreign international social mass mainstream good bad fake breaking latest free world \
        our other several various wire
        """)
}

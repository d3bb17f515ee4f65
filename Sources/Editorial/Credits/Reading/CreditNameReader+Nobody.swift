extension CreditNameReader {
    /// What agencies send, behind their names.
    static let deliveries: Set<String> = [
        "dispatches", "reports", "inputs", "material", "informationen", "meldungen", "inhalten",
    ]

    /// How many words of a script without capitals can be a person's name.
    private static let longestCaselessName = 5

    /// Whether `words` name nobody though they could by their capitals: "Haus zu Haus", "Archiv" beside a picture, a
    /// clause of Hebrew or Arabic.
    func isNobody(_ words: [CreditToken]) -> Bool {
        if words.count > 2, let last = words.last, words[0].folded == last.folded { return true }
        if context.form == .photoCredit, isPictureNote(words) || words.last?.folded == "reader" { return true }
        if context.policy == .sources, words.contains(where: { CreditVocabulary.foreignBodies.contains($0.folded) }) {
            return true
        }
        guard words.contains(where: \.isCaseless) else { return false }
        return words.contains { CreditVocabulary.functionWords.contains($0.text) }
            || (words.count > (context.policy == .sources ? 2 : Self.longestCaselessName) && !looksLikeHouse(words))
    }

    /// Whether `words` say where a picture comes from and name nobody: "File", "Archiv".
    func isPictureNote(_ words: some Collection<CreditToken>) -> Bool {
        CreditVocabulary.pictureNotes.contains(words.map(\.folded).joined(separator: " "))
    }

    /// "Le Figaro", "El Mundo": a title with the article of its language, which no word within the name undoes.
    func isTitle(_ words: [CreditToken]) -> Bool {
        guard let first = words.first, words.count > 1, first.text.count > 1, first.isNameLike, !first.isCaseless else {
            return false
        }
        return context.language.articles.contains(first.folded)
            && !CreditVocabulary.collectiveWords.contains(first.folded)
    }

    /// Whether `words` begin with the article that Arabic writes as a part of the word, as no given name does.
    func isDefinite(_ words: [CreditToken]) -> Bool {
        words[0].isCaseless && words[0].text.hasPrefix("ال") && words[0].text.count > 4
    }
}

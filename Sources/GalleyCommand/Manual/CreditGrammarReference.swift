import ArticleStore

/// The tables by which credit lines are read, in Markdown.
enum CreditGrammarReference {
    /// The lines of the page.
    static func lines(_ languages: [CreditPhrases]) -> [String] {
        [
            "# The grammar of credit lines", "",
            "The phrases that credit lines are read by, as the program has them. How they are used is told in",
            "[How credits are read](../Credits.md). In a phrase, `|` parts the words that may stand in one place, `?` says",
            "that the word before it may be missing, `*` is any one word and `#` a number; marks count as words. Capitals",
            "do not count.", "", "`make docs` writes this page anew.",
        ] + languages.flatMap(section)
    }

    private static func section(_ language: CreditPhrases) -> [String] {
        ["", "## \(names[language.language].map { "\($0) (\(language.language))" } ?? language.language)", ""]
            + list("and", language.conjunctions) + list("Articles", language.articles)
            + list("Before a place", language.prepositions) + list("Before a house", language.affiliationWords)
            + list("People of a house", language.memberPhrases) + list("Closing phrases", language.closers)
            + list("Name nobody", language.notes)
            + table("Before names", "where it counts", language.leads)
            + table("Behind names", "what follows it", language.tails)
    }

    private static func list(_ title: String, _ words: [String]) -> [String] {
        words.isEmpty ? [] : ["- \(title): \(words.map { "`\($0)`" }.joined(separator: ", "))"]
    }

    private static func table(_ title: String, _ place: String, _ phrases: [CreditPhrases.Phrase]) -> [String] {
        guard !phrases.isEmpty else { return [] }
        return ["", "| \(title) | role | line | \(place) | names | sure |", "| --- | --- | --- | --- | --- | --- |"]
            + phrases.map { phrase in
                let roles = [phrase.role, phrase.alsoRole].compactMap { $0?.rawValue }.joined(separator: ", ")
                // A bar would part the columns, also within a span of code.
                let pattern = phrase.pattern.split(separator: " ").joined(separator: " ").replacing("|", with: "\\|")
                return "| `\(pattern)` | \(roles) | \(phrase.form.rawValue) | \(phrase.place) | \(phrase.names) "
                    + "| \(phrase.confidence) |"
            }
    }

    /// What the languages are called; one without a name goes by its code.
    private static let names = [
        "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "he": "Hebrew",
        "it": "Italian", "nl": "Dutch", "pt": "Portuguese",
    ]
}

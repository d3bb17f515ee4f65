/// Which languages a word is an "and", an "in", a "the" or an "of" of.
struct CreditSmallWords: Sendable {
    /// The languages, each a bit, by its number.
    struct Languages: Sendable {
        /// Those in which the word stands before the last name of a list.
        var ofAnd: UInt64 = 0
        /// Those in which it opens a place.
        var ofIn: UInt64 = 0
        /// Those in which it is an article, or opens a house.
        var ofNames: UInt64 = 0

        mutating func formUnion(_ other: Languages) {
            ofAnd |= other.ofAnd
            ofIn |= other.ofIn
            ofNames |= other.ofNames
        }
    }

    private var languages: [String: Languages] = [:]
    /// Whether a word with a mark of this place is among them.
    private var places = [Bool](repeating: false, count: 1 << 9)

    init(_ languages: [CreditLanguage]) {
        for (index, language) in languages.enumerated() {
            for word in language.conjunctions { add(word, Languages(ofAnd: 1 << index)) }
            for word in language.prepositions { add(word, Languages(ofIn: 1 << index)) }
            for word in language.articles.union(language.affiliationWords) { add(word, Languages(ofNames: 1 << index)) }
        }
    }

    private mutating func add(_ word: String, _ added: Languages) {
        languages[word, default: Languages()].formUnion(added)
        places[CreditWordMark(word).place(among: places.count)] = true
    }

    /// The languages of a token; nil for most.
    subscript(token: CreditToken) -> Languages? {
        places[token.mark.place(among: places.count)] ? languages[token.folded] : nil
    }
}

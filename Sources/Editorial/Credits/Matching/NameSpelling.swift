/// A name as the matcher compares it.
struct NameSpelling: Sendable {
    /// Whether it is a person's.
    let isPerson: Bool
    /// The name without what people spell differently.
    let folded: FoldedName
    /// What is compared letter by letter: the whole name, and of a house what tells it from others.
    let forms: [NameForm]

    init(_ name: String, isPerson: Bool) {
        self.isPerson = isPerson
        folded = FoldedName(name)
        let whole = NameForm(isCore: false, folded.letters)
        forms = isPerson || folded.core.isEmpty ? [whole] : [whole, NameForm(isCore: true, folded.core)]
    }

    /// Its letters, blanks left out.
    var letters: [UInt8] { forms[0].letters }

    var words: [[UInt8]] { folded.words }

    /// The words in the order of the alphabet, so that "Roe Jane" is "Jane Roe".
    var sortedWords: [[UInt8]] { words.sorted { $0.lexicographicallyPrecedes($1) } }

    /// What the name is found by.
    var keys: Set<ContributorMatcher.Key> {
        var keys: Set<ContributorMatcher.Key> = [.letters(letters)]
        if words.count > 1 {
            keys.insert(.sortedWords(sortedWords))
            keys.insert(.lastWord(words[words.count - 1]))
        }
        guard !isPerson else { return keys }
        if !folded.core.isEmpty { keys.insert(.core(folded.core)) }
        return keys.union(acronyms.map { .initials($0) })
    }

    /// The first letters of a house's words, where they are three or more.
    var acronyms: [[UInt8]] {
        [true, false].map { folded.initials(countsSmallWords: $0) }.filter { $0.count > 2 }
    }
}

/// Letters to compare, and which occur among them.
struct NameForm: Sendable {
    /// Whether words such as "news" are left out.
    let isCore: Bool
    let letters: [UInt8]
    /// The letters that occur, as bits.
    let mask: UInt64

    init(isCore: Bool, _ letters: [UInt8]) {
        self.isCore = isCore
        self.letters = letters
        mask = letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }
}

/// The words of one language that tell what kind of change a change is. Small letters, parted by blanks; where capitals
/// matter it is said.
struct LanguageWords: Sendable {
    var language: LanguageSet
    /// The commonest words that are no names: they tell the language, and begin sentences.
    var common: String
    /// Numbers from two on.
    var numbers: String
    /// The words for one, which are articles as well.
    var ones: String = ""
    /// Days of the week and months, as they stand inside a sentence.
    var dates: String
    /// Words for a day or an hour that no calendar has: today, noon.
    var moments: String = ""
    /// Verbs and phrases of saying, parted by commas.
    var sayings: String
    /// Words of a sentence that counts victims.
    var toll: String = ""
    /// Words behind a percentage.
    var percent: String = ""
    /// Words beside a price.
    var money: String = ""
    /// Words behind a time of day.
    var hours: String = ""
    /// Who speaks to reporters, each with the English word behind `=`; groups, which take no genitive, with `/` at the
    /// end of it.
    var speakers: String = ""
}

/// Some of the languages that are known.
struct LanguageSet: OptionSet, Sendable, Hashable {
    let rawValue: UInt16
    static let english = LanguageSet(rawValue: 1)
    static let french = LanguageSet(rawValue: 2)
    static let german = LanguageSet(rawValue: 4)
    static let spanish = LanguageSet(rawValue: 8)
    static let italian = LanguageSet(rawValue: 16)
    static let portuguese = LanguageSet(rawValue: 32)
    static let hebrew = LanguageSet(rawValue: 64)
    static let arabic = LanguageSet(rawValue: 128)
    static let chinese = LanguageSet(rawValue: 256)

    /// The languages whose words must be told apart by the text; the others have a script of their own.
    static let latin: [LanguageSet] = [.english, .french, .german, .spanish, .italian, .portuguese]
    static let otherScripts: LanguageSet = [.hebrew, .arabic, .chinese]
}

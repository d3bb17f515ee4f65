/// What a word may be, in which languages.
struct WordUse: Sendable {
    var common: LanguageSet = []
    var number: LanguageSet = []
    var one: LanguageSet = []
    var date: LanguageSet = []
    /// Dates that must have their capital.
    var capitalDate: LanguageSet = []
    var moment: LanguageSet = []
    var toll: LanguageSet = []
    var percent: LanguageSet = []
    var money: LanguageSet = []
    var hour: LanguageSet = []
}

/// A verb or phrase of saying.
struct Saying: Sendable {
    var language: LanguageSet
    /// Its words in order; of Chinese its signs.
    var words: [String]
}

/// A person or group that speaks to reporters.
struct Speaker: Sendable, Equatable {
    /// The English noun.
    var noun: String
    /// Whether the noun stands before another as it is: "police reaction", but "minister's reaction".
    var isGroup: Bool
}

/// All languages' words in one table.
struct Lexicon: Sendable {
    static let all = Lexicon([.english, .french, .german, .spanish, .portuguese, .italian, .hebrew, .arabic, .chinese])

    private(set) var uses: [String: WordUse] = [:]
    /// By the first word.
    private(set) var sayings: [String: [Saying]] = [:]
    private(set) var speakers: [String: [(language: LanguageSet, speaker: Speaker)]] = [:]

    /// Hebrew and Arabic write "and", "in" and "to" as a letter before the word.
    private static let prefixes = Set("ובלהמכשوبل".unicodeScalars)

    /// What a word in small letters may be.
    func use(of form: String) -> WordUse {
        if let use = uses[form] { return use }
        guard let first = form.unicodeScalars.first, first.value >= 0x5D0, Self.prefixes.contains(first) else {
            return WordUse()
        }
        return uses[String(form.unicodeScalars.dropFirst())] ?? WordUse()
    }

    private init(_ languages: [LanguageWords]) {
        for words in languages { add(words) }
    }

    private mutating func add(_ words: LanguageWords) {
        add(words.common, \.common, words.language)
        add(words.numbers, \.number, words.language)
        add(words.ones, \.one, words.language)
        add(words.dates, \.date, words.language)
        add(words.moments, \.moment, words.language)
        add(words.toll, \.toll, words.language)
        add(words.percent, \.percent, words.language)
        add(words.money, \.money, words.language)
        add(words.hours, \.hour, words.language)
        for phrase in words.sayings.split(separator: ",") {
            let parts = Self.parts(phrase, words.language)
            guard let first = parts.first else { continue }
            sayings[first, default: []].append(Saying(language: words.language, words: parts))
        }
        for entry in words.speakers.split(whereSeparator: \.isWhitespace) {
            let sides = entry.split(separator: "=")
            guard sides.count == 2 else { continue }
            let speaker = Speaker(noun: String(sides[1].prefix { $0 != "/" }), isGroup: sides[1].hasSuffix("/"))
            speakers[String(sides[0]), default: []].append((words.language, speaker))
        }
    }

    private mutating func add(_ text: String, _ use: WritableKeyPath<WordUse, LanguageSet>, _ language: LanguageSet) {
        for word in text.split(whereSeparator: \.isWhitespace) {
            let small = word.lowercased()
            uses[small, default: WordUse()][keyPath: use].insert(language)
            if use == \.date, small != word { uses[small, default: WordUse()].capitalDate.insert(language) }
        }
    }

    private static func parts(_ phrase: Substring, _ language: LanguageSet) -> [String] {
        let words = phrase.split { $0.isWhitespace || $0 == "-" }.map(String.init)
        return language == .chinese ? words.flatMap { $0.map(String.init) } : words
    }
}

/// How one language writes credit lines: the tables that the reader works from.
///
/// To teach the reader a language:
/// 1. Write one of these in a file of its own, `CreditLanguage+Danish.swift`, and list it in `all`. Give its "and"
///    (`conjunctions`), the words that open a place (`prepositions`) and its articles, in small letters.
/// 2. Put what stands before names into `leads` and what stands behind them into `tails`, in the pattern language of
///    `CreditPhrase`. The form says what kind of line it is. The reach says where the phrase counts: choose `.anywhere`
///    only for wording that no prose has. The names say who may stand there: the fewer the wording is sure of, the
///    stricter. `pairs` writes "text and photos by" for all pairs of works.
/// 3. Put what ends a credit and names nobody into `closers` ("with permission"), what opens a remark beside one into
///    `notes` ("sign up").
/// 4. Add the words of its unnamed staff and agencies, its trades and its small words of names to `CreditVocabulary`.
/// 5. Add its wording to `CreditStyle.defaultWording` and a line to `CreditRoundTripTests`, which then holds that what
///    is printed reads as what was credited.
///
/// Phrases that languages share go to the one whose "and" and "in" stand among the names.
struct CreditLanguage: Sendable {
    /// BCP 47.
    var code: String
    /// What stands before the last name of a list.
    var conjunctions: Set<String>
    /// Articles that stand before a name and are no part of it, in small letters.
    var articles: Set<String> = []
    /// Words that open a place; those in `keptPrepositions` are part of it.
    var prepositions: Set<String>
    /// Of the prepositions, those that belong to the place: "aboard the rescue ship".
    var keptPrepositions: Set<String> = []
    /// Words that open an affiliation: "Jane Roe of AFP".
    var affiliationWords: Set<String> = []
    /// "Reporters from" and the like, before the name of a house.
    var memberPhrases: [String] = []
    /// Phrases that stand before names.
    var leads: [(String, CreditLead)]
    /// Phrases that stand behind names.
    var tails: [(String, CreditTail)]
    /// What may close a clause without naming anybody.
    var closers: [String] = []
    /// What may stand beside credits and credits nobody: the rest of its sentence is passed over.
    var notes: [String] = []
    /// What an agency in parentheses behind a caption or headline is credited with.
    var endRole: CreditRole = .source
    /// Phrases that name a part of the newsroom: "la rédaction".
    var collectives: [String] = []
    /// Phrases for one worker, whose name may follow: "notre correspondant".
    var workers: [String] = []

    /// The languages, in the order in which they are asked.
    static let all: [CreditLanguage] = [
        .english, .german, .french, .spanish, .italian, .portuguese, .dutch, .hebrew, .arabic,
    ]
}

extension CreditLanguage {
    /// Phrases for two things that the same people did: "text and photos by", for each two of `works` with different
    /// roles.
    static func pairs(_ works: [(String, CreditRole)], and: String, by: String) -> [(String, CreditLead)] {
        works.flatMap { first in
            works.filter { $0.1 != first.1 }.map { second in
                var lead = CreditLead(first.1, first.1 == .photography ? .photoCredit : .signOff)
                lead.alsoRole = second.1
                return ("\(first.0) \(and) \(second.0) \(by)", lead)
            }
        }
    }
}

/// What a phrase before names means.
struct CreditLead: Sendable {
    /// Where in a sentence it counts.
    enum Reach: Sendable, Equatable {
        /// Only at its beginning.
        case start
        /// At its beginning, or behind a comma, a semicolon or "and".
        case separated
        /// At its beginning, behind a mark that parts names, or right before a house that everybody knows.
        case beforeHouse
        /// Anywhere, since no name contains it.
        case anywhere
        /// Only within the names of a role: "compiled by A from B".
        case after(CreditRole)
    }

    var role: CreditRole
    var form: CreditForm
    var reach: Reach
    var names: CreditNamePolicy
    var confidence: Double
    /// Whether the names count only if one of `closers` ends them, as where the verb stands first.
    var needsCloser: Bool
    /// What the names did besides: "text and photos by".
    var alsoRole: CreditRole?
    /// What people did, where the role is that of houses: "with the cooperation of".
    var roleOfPersons: CreditRole?
    /// Whether it says who holds the rights.
    var isCopyright: Bool { form == .republication && names == .houses && confidence < 0.7 }
    /// Whether it counts only with another phrase behind its names: "Words A Photographs B".
    var isPaired = false

    /// With the mark that it counts only before another.
    var paired: CreditLead {
        var lead = self
        lead.isPaired = true
        return lead
    }

    init(
        _ role: CreditRole, _ form: CreditForm, _ reach: Reach = .anywhere, names: CreditNamePolicy = .any,
        confidence: Double = 1, needsCloser: Bool = false
    ) {
        self.role = role
        self.form = form
        self.reach = reach
        self.needsCloser = needsCloser
        self.names = names
        self.confidence = confidence
    }
}

/// What a phrase behind names means.
struct CreditTail: Sendable {
    /// What may follow the phrase.
    enum Following: Sendable {
        /// Nothing, or a place: "contributed reporting from Kyiv".
        case optionalPlace
        /// A place.
        case place
        /// Nothing, if a place stands before the phrase: "Jane Roe in Kyiv contributed."
        case nothingAfterPlace
        /// More names: "AP Photo/Jane Roe".
        case names
        /// Nothing: "Jane Roe/AP Photo".
        case nothing
    }

    var role: CreditRole
    var form: CreditForm
    var following: Following
    var names: CreditNamePolicy
    var confidence: Double

    init(
        _ role: CreditRole, form: CreditForm = .tagline, following: Following = .optionalPlace,
        names: CreditNamePolicy = .any, confidence: Double = 1
    ) {
        self.role = role
        self.form = form
        self.following = following
        self.names = names
        self.confidence = confidence
    }
}

/// Which names a phrase allows.
enum CreditNamePolicy: Sendable {
    /// All.
    case any
    /// Not a lone word that nobody knows: "By Monday" is no byline.
    case named
    /// People by two names or more.
    case fullNames
    /// People only: "AFP reported from Kyiv" is news.
    case persons
    /// Agencies, publications and collectives that look it: "With Reuters".
    case houses
    /// Houses; a name that nobody knows is a publication: "first appeared in Aftermath".
    case media
    /// Houses; a lone word that nobody knows is an agency: "Source: Dagsnytt".
    case sources
    /// People by two names or more, and houses that are known or look it.
    case sure
    /// The same, one house at least among them: "Foto Ansa".
    case withHouse
    /// Unnamed agencies and staff only: "Da Redação".
    case collectives
}

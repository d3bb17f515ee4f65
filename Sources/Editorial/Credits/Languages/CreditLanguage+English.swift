extension CreditLanguage {
    /// English.
    static let english = CreditLanguage(
        code: "en", conjunctions: ["and"], articles: ["the"],
        prepositions: ["in", "from", "at", "aboard", "near", "outside"],
        keptPrepositions: ["aboard", "near", "outside"], affiliationWords: ["of", "for"],
        memberPhrases: ["reporters|writers|correspondents|journalists|staff|staffers|colleagues from|of|at|with"],
        leads: englishByline + englishSignOff + englishSources + englishNotes + englishPhotos, tails: englishTails,
        closers: [
            "under a creative commons license|licence", "with permission", "all rights reserved",
            "for this report|story|article", "was|were used in this report|story|article",
            "read the original article|story|here",
            "was first published on? * # ,? #?",
            "and is republished|reprinted|used with permission",
        ])

    private static let englishByline: [(String, CreditLead)] = [
        ("by", CreditLead(.author, .byline, .start, names: .named, confidence: 0.9)),
        ("story by", CreditLead(.author, .tagline)),
    ]

    private static let englishSignOff: [(String, CreditLead)] = [
        ("reporting by", CreditLead(.reporting, .signOff)),
        ("reporting and writing by", CreditLead(.reporting, .signOff)),
        ("with reporting by|from", CreditLead(.reporting, .signOff)),
        ("includes|including reporting by|from", CreditLead(.reporting, .signOff)),
        ("with? additional|further|extra reporting by|from", CreditLead(.additionalReporting, .signOff)),
        ("with? additional reporting and writing by", CreditLead(.additionalReporting, .signOff)),
        ("reporting was? contributed by", CreditLead(.reporting, .tagline, .start)),
        ("research was? contributed by", CreditLead(.research, .tagline, .start)),
        ("this article|story|report|piece was reported by", CreditLead(.reporting, .tagline, .start)),
        ("this article|story|report|piece was written by", CreditLead(.writing, .tagline, .start)),
        ("this article|story|report|piece was compiled by", CreditLead(.compilation, .tagline, .start)),
        ("this article|story|report|piece was translated by", CreditLead(.translation, .tagline, .start)),
        ("reported by", CreditLead(.reporting, .signOff, confidence: 0.9)),
        ("additional? writing by", CreditLead(.writing, .signOff)),
        ("written by", CreditLead(.writing, .signOff, confidence: 0.9)),
        ("words|text :|by", CreditLead(.writing, .signOff, confidence: 0.9)),
        ("additional|copy? editing by", CreditLead(.editing, .signOff)),
        ("editing by", CreditLead(.editing, .signOff)),
        ("writing and editing by", CreditLead(.writing, .signOff)),
        ("edited|updated by", CreditLead(.editing, .signOff, confidence: 0.9)),
        ("with? additional? research by|from", CreditLead(.research, .signOff)),
        ("fact-checking|fact-checked by", CreditLead(.research, .signOff)),
        ("translation|translated by", CreditLead(.translation, .signOff)),
        ("translated from the? * by", CreditLead(.translation, .signOff)),
        ("compiled|compilation by", CreditLead(.compilation, .signOff)),
        (
            "graphics|graphic|video|videos|illustration|illustrations|illustrated by",
            CreditLead(.contributor, .signOff, confidence: 0.9)
        ),
        ("audio|data|design|production|produced by", CreditLead(.contributor, .signOff, confidence: 0.9)),
        ("also contributing to this report|story|article were|was? :?", CreditLead(.contributor, .tagline, .start)),
        ("contributing to this report|story|article were|was :?", CreditLead(.contributor, .tagline, .start)),
        ("contributors|contributing :", CreditLead(.contributor, .tagline, .start, confidence: 0.9)),
    ]

    private static let englishSources: [(String, CreditLead)] = [
        (
            "with a? files|file|information|inputs|input|material|reports|details|agency inputs? from",
            CreditLead(.source, .tagline)
        ),
        ("with contributions from|by", CreditLead(.contributor, .tagline)),
        ("with", CreditLead(.source, .tagline, names: .houses, confidence: 0.9)),
        ("with the? aid of", CreditLead(.source, .tagline, names: .houses, confidence: 0.9)),
        ("which|this includes|contains material|information|reporting from", CreditLead(.source, .tagline)),
        (
            "this report|story|article includes|contains material|information|reporting from",
            CreditLead(.source, .tagline, .start)
        ),
        (
            "some|additional|other material|information in this report|story|article is|was|came|comes? from",
            CreditLead(.source, .tagline, .start)
        ),
        (
            "some|additional|other reporting in|for this report|story|article is|was|came|comes? from",
            CreditLead(.source, .tagline, .start)
        ),
        ("information|material from", CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.9)),
        ("this report|story|article by", CreditLead(.author, .republication, .start, names: .houses, confidence: 0.9)),
        ("compiled from", CreditLead(.source, .tagline)),
        ("from", CreditLead(.source, .tagline, .after(.compilation))),
        ("from", CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.8)),
        ("source|sources :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
    ]

    private static let englishNotes: [(String, CreditLead)] = [
        (
            "this article|story|report|piece was|is? first|originally appeared|published|posted in|on|by|at",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "this article|story|report|piece is|was republished|reprinted|reproduced with? permission? from|of|by",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "republished|reprinted|reproduced with? the? permission? from|of",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        ("first|originally published|appeared in|by|on", CreditLead(.source, .republication, .start, names: .media)),
        (
            "published|produced in collaboration|partnership|cooperation with",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        (
            "this article|story|report|piece was|is published|produced in collaboration|partnership with",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        ("copyright|© ©? # by?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
        ("© ", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
    ]

    private static let englishPhotos: [(String, CreditLead)] = [
        ("photography|photo|photos|photograph|photographs|pictures by", CreditLead(.photography, .photoCredit)),
        (
            "photo|photos|photograph|photographs|image|images|picture|pictures credit|credits? : handout? via?",
            CreditLead(.photography, .photoCredit, confidence: 0.9)
        ),
        ("photography :", CreditLead(.photography, .photoCredit, confidence: 0.9)),
    ]

    private static let englishTails: [(String, CreditTail)] = [
        ("also? contributed|contributes to this report|story|article|dispatch|piece", CreditTail(.contributor)),
        ("also? contributed reporting", CreditTail(.reporting)),
        ("also? contributed reporting to this report|story|article", CreditTail(.reporting)),
        ("also? contributed|provided additional|further reporting", CreditTail(.additionalReporting)),
        (
            "also? contributed|provided additional|further reporting to|for this report|story|article",
            CreditTail(.additionalReporting)
        ),
        ("also? contributed additional? research", CreditTail(.research)),
        ("also? reported", CreditTail(.reporting, following: .place, names: .persons, confidence: 0.8)),
        (
            "also? contributed",
            CreditTail(.contributor, following: .nothingAfterPlace, names: .fullNames, confidence: 0.9)
        ),
        ("also? contributed", CreditTail(.contributor, following: .place, names: .persons, confidence: 0.8)),
        ("helped report this report|story|article", CreditTail(.reporting)),
        ("edited this report|story|article", CreditTail(.editing)),
        ("translated this report|story|article", CreditTail(.translation)),
        ("compiled this report|story|article", CreditTail(.compilation)),
        ("photo|photos|photographs|images /", CreditTail(.photography, form: .photoCredit, following: .names)),
    ]
}

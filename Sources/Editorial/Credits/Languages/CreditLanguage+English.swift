extension CreditLanguage {
    /// English.
    static let english = CreditLanguage(
        code: "en", conjunctions: ["and"], articles: ["the"],
        prepositions: ["in", "from", "at", "aboard", "near", "outside"],
        keptPrepositions: ["aboard", "near", "outside"], affiliationWords: ["of", "for", "with"],
        memberPhrases: [
            "reporters|writers|correspondents|journalists|staff|staffers|colleagues|reporter|correspondent from|of|at|with"
        ],
        leads: pairs(englishWorks, and: "and|&", by: "by|:") + pairs(englishDeeds, and: "and|&", by: "by")
            + englishByline + englishSignOff + englishPassive + englishLabels + englishSources + englishNotes
            + englishPhotos,
        tails: englishTails, closers: englishClosers, notes: englishSideNotes)

    private static let work = """
        article|story|report|piece|dispatch|column|review|package|series|project|investigation|interview|essay|post|\
        obituary|video|episode|coverage|analysis|newsletter|feature|reporting|file|blog|update|roundup|edition|podcast
        """

    private static let englishByline: [(String, CreditLead)] = [
        ("by", CreditLead(.author, .byline, .start, names: .named, confidence: 0.9)),
        ("posted|published|submitted by", CreditLead(.author, .byline, .start, names: .sure, confidence: 0.7)),
        (
            "story|article|report|column|commentary|analysis|review|interview|opinion|perspective|essay|recap by",
            CreditLead(.author, .tagline, .start)
        ),
        ("story by", CreditLead(.author, .tagline)),
        ("authored by", CreditLead(.author, .byline, .separated, names: .named, confidence: 0.9)),
        ("as told to", CreditLead(.writing, .signOff, .start, names: .named, confidence: 0.9)),
    ]

    private static let englishWorks: [(String, CreditRole)] = [
        ("story|article", .author), ("with? additional reporting", .additionalReporting), ("reporting", .reporting),
        ("additional? writing|text|words", .writing), ("additional? editing", .editing),
        ("additional? research|fact-checking", .research), ("translation", .translation),
        ("\(photo)|visuals", .photography),
        (
            "video|videos|graphics|graphic|illustrations|illustration|production|design|development|audio|data",
            .contributor
        ),
    ]

    private static let englishDeeds: [(String, CreditRole)] = [
        ("reported", .reporting), ("written", .writing), ("edited|updated", .editing), ("researched", .research),
        ("translated", .translation), ("compiled", .compilation), ("photographed|filmed", .photography),
        ("produced|directed|illustrated|designed|presented", .contributor),
    ]

    private static let englishSignOff: [(String, CreditLead)] = [
        ("with? reporting by|from", CreditLead(.reporting, .signOff)),
        (
            "additional reporting",
            CreditLead(.additionalReporting, .signOff, .start, names: .withHouse, confidence: 0.8)
        ),
        ("includes|including|contains reporting by|from", CreditLead(.reporting, .signOff)),
        (
            "with? additional|further|extra|supplementary|more reporting was? contributed? by|from",
            CreditLead(.additionalReporting, .signOff)
        ),
        ("with? local|on-the-ground|investigative reporting by|from", CreditLead(.reporting, .signOff, .separated)),
        ("reporting was? also? contributed|provided by", CreditLead(.reporting, .tagline, .start)),
        ("research was? also? contributed|provided by", CreditLead(.research, .tagline, .start)),
        ("reported by", CreditLead(.reporting, .signOff, confidence: 0.9)),
        ("additional? writing by", CreditLead(.writing, .signOff)),
        ("written by", CreditLead(.writing, .signOff, confidence: 0.9)),
        ("words|text by", CreditLead(.writing, .signOff, confidence: 0.9)),
        ("additional|copy? editing by", CreditLead(.editing, .signOff)),
        ("copy|copy-edited|story edited? by", CreditLead(.editing, .signOff, .separated, names: .sure)),
        ("edited|updated|reviewed by", CreditLead(.editing, .signOff, confidence: 0.9)),
        ("editing", CreditLead(.editing, .signOff, .after(.reporting), names: .sure, confidence: 0.9)),
        ("editing", CreditLead(.editing, .signOff, .after(.additionalReporting), names: .sure, confidence: 0.9)),
        ("editing", CreditLead(.editing, .signOff, .after(.writing), names: .sure, confidence: 0.9)),
        ("edited in english|spanish|french by", CreditLead(.editing, .signOff)),
        ("with? additional? research by|from", CreditLead(.research, .signOff)),
        ("fact-checking|fact-checked|fact-check|researched by", CreditLead(.research, .signOff)),
        ("fact checked|checking|check by", CreditLead(.research, .signOff)),
        ("additional? translation|translations|translated by", CreditLead(.translation, .signOff)),
        ("translated|translation from the? original? * by", CreditLead(.translation, .signOff)),
        ("compiled|compilation|curated for? you? by", CreditLead(.compilation, .signOff)),
        (
            "additional? graphics|graphic|video|videos|illustration|illustrations|illustrated|animation|maps|charts by",
            CreditLead(.contributor, .signOff, confidence: 0.9)
        ),
        (
            "audio|data|design|designed|development|production|produced|multimedia|visuals by",
            CreditLead(.contributor, .signOff, confidence: 0.9)
        ),
        (
            "audio|video|design|production|data|digital and|& development|editing|design|graphics|production|analysis by",
            CreditLead(.contributor, .signOff, confidence: 0.9)
        ),
        (
            "audio|video|digital|data produced|edited|production|editing|analysis|visualization by",
            CreditLead(.contributor, .signOff, confidence: 0.9)
        ),
        ("also? contributing to this \(work) were|was|is|are? :?", CreditLead(.contributor, .tagline, .start)),
        ("contributors to this \(work) include|included|were|are? :?", CreditLead(.contributor, .tagline, .start)),
        ("with assistance from|by", CreditLead(.contributor, .tagline, .separated)),
        ("additional? contributions by|from", CreditLead(.contributor, .tagline, .separated, names: .named)),
    ]

    /// "This story was edited by …", "The audio version of this story was produced by …".
    private static let englishPassive: [(String, CreditLead)] = [
        ("reported", CreditRole.reporting), ("written|authored|adapted", .writing), ("edited|updated", .editing),
        ("translated", .translation), ("compiled|curated|aggregated", .compilation), ("photographed", .photography),
        ("researched|fact-checked", .research), ("produced", .contributor),
    ].flatMap { verbs, role in
        [
            "this|the|today’s|today's \(work) was|is|were? also? \(verbs) for? you? by",
            "this|the|today’s|today's digital|radio|web|audio|broadcast|print|online|original \(work) was|is \(verbs) by",
            "this|the audio|digital|web|radio|broadcast version|edition of this \(work) was|is \(verbs) by",
            "this|the \(work) was|is \(verbs) for radio|broadcast|digital|web|air|radio by",
        ].map { ($0, CreditLead(role, .tagline, .start)) }
            + [
                ("it was \(verbs) by", CreditLead(role, .tagline, .start, names: .named, confidence: 0.9)),
                (
                    "\(verbs) for the? radio|broadcast|digital|web|air|podcast by",
                    CreditLead(role, .tagline, .separated)
                ),
            ]
    }

    /// "Editor: Jane Roe", "Graphics: Jane Roe".
    private static let englishLabels: [(String, CreditLead)] = [
        ("reporter|reporters|reporting|correspondent|correspondents|reported", CreditRole.reporting),
        ("additional|extra|further reporting", .additionalReporting),
        ("author|authors|byline|story|article", .author),
        ("writer|writers|words|text|writing|script", .writing),
        ("editor|editors|editing|desk|edit|sub-editor|sub-editing", .editing),
        ("photographer|photographers|photography|camera", .photography),
        ("researcher|researchers|research|fact-checker|fact-check|fact-checking", .research),
        ("translator|translators|translation|translations", .translation), ("compilation|compiler", .compilation),
        (
            "producer|producers|production|video|videos|graphics|graphic|illustration|illustrations|illustrator|design|"
                + "designer|audio|animation|contributors|contributing|contributor|interview|presenter", .contributor
        ),
        ("contributing writer|writers|reporter|reporters|editor|editors", .contributor),
        ("additional? inputs|input|files", .source),
    ].map { words, role in
        ("\(words) :", CreditLead(role, .signOff, .separated, names: .sure, confidence: 0.9))
    }

    private static let englishSources: [(String, CreditLead)] = [
        (
            "with additional|some? files|file|information|inputs|input|material|reports|report|details|dispatches|agency? from|by",
            CreditLead(.source, .tagline)
        ),
        (
            "with a? files|file|information|inputs|input|material|reports|report|details|dispatches from|by",
            CreditLead(.source, .tagline)
        ),
        ("with agency inputs|input|reports from", CreditLead(.source, .tagline)),
        ("with contributions from|by", CreditLead(.contributor, .tagline)),
        ("with", CreditLead(.source, .tagline, .beforeHouse, names: .houses, confidence: 0.9)),
        ("with the? aid|help of", CreditLead(.source, .tagline, names: .houses, confidence: 0.9)),
        ("which|this includes|contains material|information|reporting from|by", CreditLead(.source, .tagline)),
        (
            "this \(work) includes|contains|uses|incorporates material|information|reporting|copy|content from|by",
            CreditLead(.source, .tagline, .start)
        ),
        (
            "some|additional|other material|information|reporting in|for|from this \(work) is|was|came|comes|were? from|by",
            CreditLead(.source, .tagline, .start)
        ),
        (
            "additional? information|material from|by",
            CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.9)
        ),
        ("based on reports|information|material|dispatches from|by", CreditLead(.source, .tagline, .start)),
        (
            "this report|story|article|dispatch by",
            CreditLead(.source, .republication, .start, names: .houses, confidence: 0.9)
        ),
        ("agency? inputs|input from|by|:", CreditLead(.source, .tagline, .start)),
        (
            "provided|distributed|supplied|syndicated by",
            CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.8)
        ),
        ("compiled from reports|dispatches|information|material by|from", CreditLead(.source, .tagline, .start)),
        ("files from", CreditLead(.source, .tagline, .start, names: .sure, confidence: 0.9)),
        ("compiled|adapted|gathered from", CreditLead(.source, .tagline, .start, names: .houses)),
        ("from", CreditLead(.source, .tagline, .after(.compilation))),
        ("from", CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.8)),
        ("data :", CreditLead(.source, .tagline, .start, names: .media, confidence: 0.8)),
        ("source|sources|via :|-", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("© ? provided by", CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.9)),
    ]

    private static let englishNotes: [(String, CreditLead)] = [
        (
            "this|the \(work) was|is|has? been? also? first|originally also? appeared|published|posted|produced|reported|aired in|on|by|at|for",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "a version of this \(work) was|is? first|originally? appeared|published|posted in|on|by|at",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "this \(work) is|was|has been? republished|reprinted|reproduced|syndicated|excerpted|adapted here? with? the? permission? from|of|by",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        ("this \(work) comes|came to us? from", CreditLead(.source, .republication, .start, names: .media)),
        (
            "this \(work) first|originally? appeared|published in the * # issue|edition of",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "republished|reprinted|reproduced|excerpted with? the? kind? permission? from|of",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "first|originally published|appeared|posted in|by|on|at",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "published|produced|reported|co-published in? collaboration|partnership|cooperation|association? with",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        (
            "in collaboration|partnership with",
            CreditLead(.contributor, .republication, .start, names: .media, confidence: 0.8)
        ),
        (
            "this \(work) was|is published|produced|reported|written? in? collaboration|partnership|cooperation|association with",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        (
            "this \(work) was|is co-published|copublished|co-produced|co-reported with|by",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        (
            "this \(work) was|is? published|produced? as|is? part of a collaboration|partnership between|with",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        (
            "this \(work) is a collaboration|partnership between|with",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        ("copyright|© ©? ,? # ,? by?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
        ("copyright ©? # ©? ,? by?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
        ("copyright|© ©? by?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
        ("# © by?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
    ]

    private static let photo = """
        photo|photos|photograph|photographs|image|images|picture|pictures|photography|pic|pics|photo-illustration|footage
        """

    private static let englishPhotos: [(String, CreditLead)] = [
        ("all? \(photo) by", CreditLead(.photography, .photoCredit)),
        (
            "all|file|cover|top|lead|main|header|featured|feature|stock|archive|undated|staff|title|opening|banner|drone|aerial \(photo) by",
            CreditLead(.photography, .photoCredit)
        ),
        (
            "\(photo) credit|credits|source|sources|courtesy|via? : courtesy|handout|© of|via?",
            CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)
        ),
        (
            "file|cover|top|lead|main|header|featured|feature|stock|archive|staff|title|banner \(photo) credit|credits|source|courtesy? : courtesy|handout|©? of|via?",
            CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)
        ),
        (
            "\(photo) credit|credits|source|sources|courtesy? : courtesy|handout|©? of|via?",
            CreditLead(.photography, .photoCredit, confidence: 0.9)
        ),
        (
            "\(photo) provided|supplied|courtesy|taken by|of|from",
            CreditLead(.photography, .photoCredit, .start, names: .sure, confidence: 0.9)
        ),
        ("\(photo) courtesy", CreditLead(.photography, .photoCredit, .start, names: .sure, confidence: 0.9)),
        (
            "\(photo) from|via|courtesy :?",
            CreditLead(.photography, .photoCredit, .start, names: .houses, confidence: 0.9)
        ),
        (
            "composite|illustration|photo-illustration|graphic|getty|screengrab : ©?",
            CreditLead(.photography, .photoCredit, .start, names: .withHouse, confidence: 0.8)
        ),
        ("courtesy", CreditLead(.photography, .photoCredit, .start, names: .sure, confidence: 0.7)),
        ("via :?", CreditLead(.photography, .photoCredit, .start, names: .houses, confidence: 0.7)),
        ("photo illustration|illustrations by|:", CreditLead(.photography, .photoCredit, .start, names: .sure)),
        ("courtesy of|:", CreditLead(.photography, .photoCredit, .start, names: .sure, confidence: 0.7)),
        ("credit|credits :", CreditLead(.photography, .photoCredit, .separated, names: .sure, confidence: 0.8)),
        ("photographed|filmed by", CreditLead(.photography, .photoCredit, .separated, names: .named, confidence: 0.9)),
    ]

    private static let englishTails: [(String, CreditTail)] = [
        ("also? contributed|contributes|contributing to|in|for|on this \(work)", CreditTail(.contributor)),
        ("also? contributed to this * \(work)", CreditTail(.contributor)),
        ("also? contributed|contributing to the \(work)", CreditTail(.contributor, names: .sure, confidence: 0.8)),
        ("also? helped|assisted|collaborated with|in|on|to? this \(work)", CreditTail(.contributor)),
        ("also? contributed|provided|added|did|assisted|helped with? reporting", CreditTail(.reporting)),
        ("also? contributed|provided|added reporting to|for this \(work)", CreditTail(.reporting)),
        (
            "also? contributed|provided|added additional|further|some|extra|local reporting",
            CreditTail(.additionalReporting)
        ),
        (
            "also? contributed|provided|added additional|further|some|extra|local reporting to|for this \(work)",
            CreditTail(.additionalReporting)
        ),
        (
            "also? contributed|provided reporting and|& research|writing|photographs|photos|video to? this? \(work)?",
            CreditTail(.reporting)
        ),
        ("also? contributed|provided|did|added additional? research", CreditTail(.research)),
        ("also? contributed|provided|added additional? research to|for this \(work)", CreditTail(.research)),
        ("also? contributed|provided research and|& reporting|writing", CreditTail(.research)),
        ("also? reported and|& wrote", CreditTail(.reporting, following: .place, names: .persons, confidence: 0.8)),
        ("also? reported", CreditTail(.reporting, following: .place, names: .persons, confidence: 0.8)),
        ("also? wrote and|& reported", CreditTail(.writing, following: .place, names: .persons, confidence: 0.8)),
        ("also? wrote", CreditTail(.writing, following: .place, names: .persons, confidence: 0.8)),
        (
            "also? contributed",
            CreditTail(.contributor, following: .nothingAfterPlace, names: .sure, confidence: 0.9)
        ),
        ("also? contributed", CreditTail(.contributor, following: .place, names: .persons, confidence: 0.8)),
        ("reported|wrote this \(work)", CreditTail(.reporting, names: .sure)),
        ("reported and|& wrote|photographed|edited|produced this \(work)", CreditTail(.reporting, names: .sure)),
        ("wrote and|& edited|reported this \(work)", CreditTail(.writing, names: .sure)),
        ("helped report|write|edit|produce this \(work)", CreditTail(.reporting)),
        ("also? edited this \(work)", CreditTail(.editing)), ("also? produced this \(work)", CreditTail(.contributor)),
        ("translated this \(work)", CreditTail(.translation)), ("compiled this \(work)", CreditTail(.compilation)),
        ("photographed this \(work)", CreditTail(.photography)),
        (
            "file? photo|photos|pic|picture",
            CreditTail(.photography, form: .photoCredit, following: .nothing, names: .withHouse)
        ),
        (
            "file? photo|photos|photographs|images|image|pool|pictures /",
            CreditTail(.photography, form: .photoCredit, following: .names)
        ),
    ]

    private static let englishClosers: [String] = [
        "under a? creative commons license|licence", "with permission", "all rights reserved",
        "for|to|on this \(work)", "was|were|is|are used|included in|for? this? \(work)?", "from this \(work)",
        "read|see the original article|story|version|post|here", "read the original * here?", "read it here",
        "was first published on? * # ,? #?", "on * # ,? #?", "on|in? * # ,? # at?",
        "for radio|broadcast|digital|web|air|publication",
        "and is|are republished|reprinted|used|reproduced here? with permission",
        "that was|were first|originally published", "used with permission",
    ]

    /// What stands beside credits and credits nobody.
    private static let englishSideNotes: [String] = [
        "our standards :", "this material may not", "visit", "read more", "read the", "read it", "sign up",
        "and is republished|reproduced|reprinted|part|licensed", "is part of", "as part of", "a nonprofit|non-profit",
        "a news|newsroom|partner|independent|local",
        "under a creative", "and may not", "you can|may", "to read", "click here", "contact",
        "follow",
        "email|e-mail", "reach", "the reporter|writer|author can", "and was", "on the web", "want", "this story has",
        "this is a", "to see", "reuters messaging", "messaging :", "subscribe", "get", "find",
        "he can be", "she can be", "they can be", "tips", "correction", "updated :", "photo caption",
    ]
}

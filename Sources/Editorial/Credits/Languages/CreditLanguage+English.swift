extension CreditLanguage {
    /// English.
    static let english = CreditLanguage(
        code: "en", conjunctions: ["and", "while"], articles: ["the"],
        prepositions: ["in", "from", "at", "aboard", "near", "outside"],
        keptPrepositions: ["aboard", "near", "outside"], affiliationWords: ["of", "for", "with"],
        memberPhrases: [
            "reporters|writers|correspondents|journalists|staff|staffers|colleagues|reporter|correspondent from|of|at|with",
            "our news? partner|partners|affiliate|affiliates|colleagues at|with|from",
        ],
        leads: pairs(englishWorks, and: "and|&", by: "by|:") + pairs(englishDeeds, and: "and|&", by: "by")
            + englishByline + englishSignOff + englishPassive + englishLabels + englishSources + englishNotes
            + englishPhotos,
        tails: englishTails, closers: englishClosers, notes: englishSideNotes)

    static let englishWork = """
        article|story|report|piece|dispatch|column|review|package|series|project|investigation|interview|essay|post|\
        obituary|video|episode|coverage|analysis|newsletter|feature|reporting|file|blog|item|update|roundup|edition|podcast
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
        ("\(englishPhoto)|visuals", .photography),
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
        (
            "this|the \(englishWork) was|is|has? been? translated from the? original? * by",
            CreditLead(.translation, .tagline, .start)
        ),
        (
            "this \(englishWork) was originally? written|published in * and translated by",
            CreditLead(.translation, .tagline, .start)
        ),
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
        ("also? contributing to this \(englishWork) were|was|is|are? :?", CreditLead(.contributor, .tagline, .start)),
        (
            "contributors to this \(englishWork) include|included|were|are? :?",
            CreditLead(.contributor, .tagline, .start)
        ),
        ("our theme music is|was by", CreditLead(.contributor, .tagline, .start, names: .sure)),
        (
            "original|theme|additional? music|engineering|mixing|engineered|mixed|narrated|directed|presented|hosted by",
            CreditLead(.contributor, .signOff, .separated, names: .sure, confidence: 0.8)
        ),
        ("also reporting :|were|was", CreditLead(.reporting, .tagline, .start)),
        ("along with", CreditLead(.contributor, .tagline, .separated, names: .houses)),
        ("contributed by", CreditLead(.contributor, .tagline, .start, names: .sure, confidence: 0.8)),
        ("also contributing :?", CreditLead(.contributor, .tagline, .start)),
        ("also contributing were|was :?", CreditLead(.contributor, .tagline, .start)),
        ("also contributing from * :", CreditLead(.contributor, .tagline, .start)),
        ("words|text|story", CreditLead(.writing, .signOff, .start, names: .sure, confidence: 0.9).paired),
        (
            "photographs|photography|photos|pictures|images|photographer",
            CreditLead(.photography, .photoCredit, .after(.writing), names: .sure, confidence: 0.9)
        ),
        ("with assistance from|by", CreditLead(.contributor, .tagline, .separated)),
        ("additional? contributions by|from", CreditLead(.contributor, .tagline, .separated, names: .named)),
    ]

    /// "This story was edited by …", "The audio version of this story was produced by …".
    private static let englishPassive: [(String, CreditLead)] = [
        ("reported", CreditRole.reporting), ("written|authored", .writing),
        ("edited|updated|amended|revised|corrected|adapted", .editing),
        ("translated", .translation), ("compiled|curated|aggregated", .compilation), ("photographed", .photography),
        ("researched|fact-checked", .research), ("produced", .source),
    ].flatMap { verbs, role in
        [
            "this|the|today’s|today's \(englishWork) was|is|were? also? \(verbs) for? you? by",
            "this|the|today’s|today's digital|radio|web|audio|broadcast|print|online|original \(englishWork) was|is \(verbs) by",
            "this|the audio|digital|web|radio|broadcast version|edition of this \(englishWork) was|is \(verbs) by",
            "this|the \(englishWork) was|is \(verbs) for radio|broadcast|digital|web|air|radio by",
        ].map { ($0, passive(role)) }
            + [
                ("it was \(verbs) by", CreditLead(role, .tagline, .start, names: .named, confidence: 0.9)),
                (
                    "\(verbs) for the? radio|broadcast|digital|web|air|podcast by",
                    CreditLead(role, .tagline, .separated)
                ),
            ]
    }

    /// A house that produced a story is where it is from; people who did took part.
    private static func passive(_ role: CreditRole) -> CreditLead {
        var lead = CreditLead(role, .tagline, .start)
        if role == .source { lead.roleOfPersons = .contributor }
        return lead
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
                + "designer|audio|animation|contributors|contributing|contributor|presenter", .contributor
        ),
        ("contributing writer|writers|reporter|reporters|editor|editors", .contributor),
        ("additional? inputs|input|files", .source),
    ].map { words, role in
        ("\(words) :", CreditLead(role, .signOff, .separated, names: .sure, confidence: 0.9))
    }

    private static let englishTails: [(String, CreditTail)] = [
        (
            "has|have? also? contributed|contributes|contributing to|in|for|on this \(englishWork)",
            CreditTail(.contributor)
        ),
        ("also? contributed information|material|details|files to this \(englishWork)", CreditTail(.contributor)),
        ("also? contributed to this * \(englishWork)", CreditTail(.contributor)),
        ("also? contributed to the? reporting|coverage of|for|on this \(englishWork)", CreditTail(.reporting)),
        (
            "also? contributed|contributing to the \(englishWork)",
            CreditTail(.contributor, names: .sure, confidence: 0.8)
        ),
        (
            "was|were used|included in|for|to compile? this \(englishWork)",
            CreditTail(.source, following: .nothing, names: .houses)
        ),
        ("also? helped|assisted|collaborated with|in|on|to? this \(englishWork)", CreditTail(.contributor)),
        ("also? contributed|provided|added|did|assisted|helped with? reporting", CreditTail(.reporting)),
        ("also? contributed|provided|added reporting to|for this \(englishWork)", CreditTail(.reporting)),
        (
            "also? contributed|provided|added additional|further|some|extra|local reporting",
            CreditTail(.additionalReporting)
        ),
        (
            "also? contributed|provided|added additional|further|some|extra|local reporting to|for this \(englishWork)",
            CreditTail(.additionalReporting)
        ),
        (
            "also? contributed|provided reporting and|& research|writing|photographs|photos|video to? this? \(englishWork)?",
            CreditTail(.reporting)
        ),
        ("also? contributed|provided|did|added additional? research", CreditTail(.research)),
        ("also? contributed|provided|added additional? research to|for this \(englishWork)", CreditTail(.research)),
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
        ("reported|wrote this \(englishWork)", CreditTail(.reporting, names: .sure)),
        ("reported and|& wrote|photographed|edited|produced this \(englishWork)", CreditTail(.reporting, names: .sure)),
        ("wrote and|& edited|reported this \(englishWork)", CreditTail(.writing, names: .sure)),
        ("helped report|write|edit|produce this \(englishWork)", CreditTail(.reporting)),
        ("also? edited this \(englishWork)", CreditTail(.editing)),
        ("also? produced this \(englishWork)", CreditTail(.contributor)),
        ("translated this \(englishWork)", CreditTail(.translation)),
        ("compiled this \(englishWork)", CreditTail(.compilation)),
        ("photographed this \(englishWork)", CreditTail(.photography)),
        (
            "screenshot|screengrab|screen-grab|screen-shot",
            CreditTail(.photography, form: .photoCredit, following: .nothing, names: .withHouse, confidence: 0.9)
        ),
        (
            "file? photo|pic|picture",
            CreditTail(.photography, form: .photoCredit, following: .nothing, names: .withHouse, confidence: 0.9)
        ),
        (
            "file? photo|photos|photographs|images|image|pool|pictures /",
            CreditTail(.photography, form: .photoCredit, following: .names)
        ),
    ]

    private static let englishClosers: [String] = [
        "public domain", "under a? creative commons license|licence", "with permission", "all rights reserved",
        "respectively", "from the? english|hebrew|arabic|french|german|spanish|italian|russian|chinese|portuguese",
        "for|to|on this \(englishWork)", "was|were|is|are used|included in|for? this? \(englishWork)?",
        "from this \(englishWork)",
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

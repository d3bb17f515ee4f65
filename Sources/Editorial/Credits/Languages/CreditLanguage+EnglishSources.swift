/// The part of the English table that is about texts and pictures taken from elsewhere.
extension CreditLanguage {
    static let englishSources: [(String, CreditLead)] = [
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
        (
            "includes|contains|uses material|information|content|copy from|by",
            CreditLead(.source, .tagline, .start, names: .sure)
        ),
        ("which used|uses|included information|material|reports from|by", CreditLead(.source, .tagline, .separated)),
        ("which|this includes|contains material|information|reporting from|by", CreditLead(.source, .tagline)),
        (
            "this \(englishWork) includes|contains|uses|incorporates material|information|reporting|copy|content from|by",
            CreditLead(.source, .tagline, .start)
        ),
        (
            "some|additional|other material|information|reporting|details in|for|from this \(englishWork) is|was|came|comes|were? provided|supplied|taken|gathered? from|by",
            CreditLead(.source, .tagline, .start)
        ),
        (
            "additional? information|material from|by",
            CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.9)
        ),
        (
            "this|the \(englishWork) was|is compiled|adapted|taken|gathered|assembled|drawn|prepared from",
            CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.9)
        ),
        (
            "this|the \(englishWork) was|is provided|distributed|supplied|syndicated|furnished by|through",
            CreditLead(.source, .republication, .start, names: .media, confidence: 0.9)
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
        (
            "article|story|post posted|republished|reprinted|published with permission from|of|by",
            CreditLead(.source, .republication, .start, names: .named, confidence: 0.9)
        ),
        (
            "story|article|text|post|content|report courtesy : of?",
            CreditLead(.source, .republication, .start, names: .media, confidence: 0.9)
        ),
        (
            "story|article|text|post|content|report courtesy of",
            CreditLead(.source, .republication, .start, names: .media, confidence: 0.9)
        ),
        ("files from", CreditLead(.source, .tagline, .start, names: .sure, confidence: 0.9)),
        ("compiled|adapted|gathered from", CreditLead(.source, .tagline, .start, names: .houses)),
        ("from", CreditLead(.source, .tagline, .after(.compilation))),
        ("from", CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.8)),
        ("data :", CreditLead(.source, .tagline, .start, names: .media, confidence: 0.8)),
        ("source|sources|via :|-", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("© provided by", CreditLead(.source, .tagline, .start, names: .media, confidence: 0.8)),
    ]

    static let englishNotes: [(String, CreditLead)] = [
        (
            "this|the \(englishWork) was|is|has? been? also? first|originally also? appeared|published|posted|produced|aired in|on|by|at|for",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "this \(englishWork) was|is? first|originally reported in|on|by|at|for",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "this|the \(englishWork) appeared|ran in|on|at",
            CreditLead(.source, .republication, .start, names: .media, confidence: 0.8)
        ),
        (
            "this \(englishWork) is|was a? joint project|effort|investigation|production|report|reporting|venture project? of|by|between|with",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        (
            "a version of this \(englishWork) was|is? first|originally? appeared|published|posted in|on|by|at",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "this \(englishWork) is|was|has been? republished|reprinted|reproduced|syndicated|excerpted|adapted here? with? the? permission? from|of|by",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        ("this \(englishWork) comes|came to us? from", CreditLead(.source, .republication, .start, names: .media)),
        (
            "this \(englishWork) first|originally? appeared|published in the * # issue|edition of",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "republished|reprinted|reproduced|excerpted with? the? kind? permission? from|of",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "first|originally published|appeared|posted in|by|on|at",
            CreditLead(.source, .republication, .separated, names: .media)
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
            "this \(englishWork) was|is published|produced|reported|written? in? collaboration|partnership|cooperation|association with",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        (
            "this \(englishWork) was|is co-published|copublished|co-produced|co-reported with|by",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        (
            "this \(englishWork) was|is? published|produced? as|is? part of a collaboration|partnership between|with",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        (
            "this \(englishWork) is a collaboration|partnership between|with",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        ("© copyright #? ,? by?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
        ("copyright|© ©? ,? # ,? by?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
        ("copyright ©? # ©? ,? by?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
        ("copyright|© ©? by?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
        ("# © by?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
    ]

    static let englishPhoto = """
        photo|photos|photograph|photographs|image|images|picture|pictures|photography|pic|pics|photo-illustration|footage
        """

    static let englishPhotos: [(String, CreditLead)] = [
        ("all? \(englishPhoto) by", CreditLead(.photography, .photoCredit)),
        (
            "all|file|cover|top|lead|main|header|featured|feature|stock|archive|undated|staff|title|opening|banner|drone|aerial|courtesy|contributed|submitted|handout \(englishPhoto) by",
            CreditLead(.photography, .photoCredit)
        ),
        (
            "\(englishPhoto) credit|credits|source|sources|courtesy|via? : courtesy|handout|© of|via?",
            CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)
        ),
        (
            "file|cover|top|lead|main|header|featured|feature|stock|archive|staff|title|banner \(englishPhoto) credit|credits|source|courtesy? : courtesy|handout|©? of|via?",
            CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)
        ),
        (
            "\(englishPhoto) credit|credits|source|sources|courtesy? : courtesy|handout|©? of|via?",
            CreditLead(.photography, .photoCredit, confidence: 0.9)
        ),
        (
            "\(englishPhoto) provided|supplied|courtesy|taken by|of|from",
            CreditLead(.photography, .photoCredit, .start, names: .sure, confidence: 0.9)
        ),
        (
            "image|media|photo|video source|credit ,",
            CreditLead(.photography, .photoCredit, .start, names: .sure, confidence: 0.9)
        ),
        ("\(englishPhoto) courtesy", CreditLead(.photography, .photoCredit, .start, confidence: 0.9)),
        ("file|archive :", CreditLead(.photography, .photoCredit, .start, names: .withHouse, confidence: 0.8)),
        (
            "\(englishPhoto) from|via|courtesy :?",
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
}

extension CreditLanguage {
    /// Italian.
    static let italian = CreditLanguage(
        code: "it", conjunctions: ["e", "ed"], articles: ["il", "la", "lo", "gli", "le", "l'", "nostra", "nostro"],
        prepositions: ["da", "a", "in", "dal", "dalla", "ad"], affiliationWords: ["di", "per"],
        leads: italianByline + italianRoles + italianPhotos + italianPairs + italianSources + italianNotes,
        tails: italianTails,
        closers: italianClosers, notes: ["riproduzione riservata", "leggi", "tutti i", "del # # #"],
        collectives: [
            "la redazione",
            "redazione online|web|sportiva|economia|cultura|esteri|cronaca|politica|ansa|centrale|digitale",
        ],
        workers: [
            "nostro|nostra|nostri|nostre inviato|inviata|inviati|inviate|corrispondente|corrispondenti speciale|speciali?",
            "inviato|inviata|inviati speciale|speciali", "inviato|inviata|inviati|corrispondente|corrispondenti",
        ])

    private static let italianWork =
        "articolo|servizio|notizia|testo|inchiesta|intervista|reportage|contenuto|pezzo|dossier"

    private static let italianByline: [(String, CreditLead)] = [
        ("di :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.7)),
        ("dal|dalla|dai|dalle", CreditLead(.author, .byline, .start, names: .collectives, confidence: 0.8)),
        (
            "un'|un|una intervista|articolo|inchiesta|reportage|commento|editoriale|analisi|recensione di|a cura? di?",
            CreditLead(.author, .byline, .start, names: .sure, confidence: 0.8)
        ),
        ("intervista|articolo a cura di|della", CreditLead(.author, .byline, .start, names: .sure)),
        ("intervista realizzata da", CreditLead(.author, .byline, .separated, names: .sure)),
        (
            "testo|testi|intervista raccolto|raccolti|raccolta da",
            CreditLead(.author, .byline, .separated, names: .sure)
        ),
    ]

    private static let italianRoles =
        labels(
            [
                ("servizio|servizi", .reporting), ("servizio|reportage aggiuntivo", .additionalReporting),
                ("testo|testi", .writing), ("redazione|revisione|editing", .editing),
                ("ricerca|ricerche|documentazione|verifica", .research), ("traduzione|traduzioni", .translation),
                ("collaborazione|contributi", .contributor),
            ], by: "di")
        + labels(
            [
                ("autore|autrice|autori|intervista", .author), ("reportage|cronaca|inchiesta", .reporting),
                ("articolo|parole", .writing), ("redattore|redattrice|coordinamento|editor", .editing),
                ("traduttore|traduttrice|adattamento", .translation), ("collaboratori", .contributor),
                (
                    "montaggio|video|riprese|grafica|grafiche|infografica|illustrazione|illustrazioni|disegni|disegno|regia|"
                        + "produzione|conduzione|animazione|impaginazione", .contributor
                ),
            ], by: "di", isSure: false)
        + verbs([
            ("a cura di|della|del", .compilation), ("scritto|scritta da", .writing),
            ("tradotto|tradotta|traduzione da|di|a cura di?", .translation),
            (
                "tradotto|tradotta|traduzione dall'inglese|dall'arabo|dall'ebraico|dall'ucraino di|da|:|a cura? di?",
                .translation
            ),
            ("tradotto|tradotta|traduzione dal|dallo|dalla * di|da|:|a cura? di?", .translation),
            ("in redazione a *", .editing), ("rivisto|rivista|curato|editato da", .editing),
            ("con la collaborazione|partecipazione di|del|della|dell'", .contributor),
            ("con il|i contributo|contributi di|del|della", .contributor),
        ])

    private static let italianPhoto = "foto|fotografia|fotografie|immagine|immagini|ph|ph.|scatti"

    private static let italianPhotos =
        labels(
            [
                (italianPhoto, CreditRole.photography), ("credit|credits|crediti|fotografo|fotoservizio", .photography),
                ("\(italianPhoto) d'archivio|archivio|copertina", .photography),
                (
                    "\(italianPhoto)|credit|credits|crediti foto|fotografici|immagine|immagini|credit|credits",
                    .photography
                ),
            ], by: "di|d'|del|della")
        + [
            ("foto ©?", CreditLead(.photography, .photoCredit, .after(.writing), names: .sure, confidence: 0.9)),
            ("testo|testi", CreditLead(.writing, .signOff, .start, names: .sure, confidence: 0.7)),
            ("fonte|credito|crediti foto|immagine :", CreditLead(.photography, .photoCredit, confidence: 0.9)),
            ("\(italianPhoto) a cura di|della", CreditLead(.photography, .photoCredit, .start, names: .sure)),
            ("\(italianPhoto) : copyright", CreditLead(.photography, .photoCredit, confidence: 0.9)),
            ("fotografato da", CreditLead(.photography, .photoCredit, .separated, names: .sure)),
            (
                "foto|ph|ph.|scatti ©?",
                CreditLead(.photography, .photoCredit, .separated, names: .sure, confidence: 0.7)
            ),
            (
                "fotografia|fotografie|immagine|immagini ©?",
                CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)
            ),
        ]

    private static let italianPairs = pairs(
        [
            ("testo|testi", .writing), (italianPhoto, .photography), ("ricerca|ricerche", .research),
            ("video|montaggio|riprese|disegni|illustrazioni", .contributor), ("traduzione", .translation),
            ("revisione|redazione", .editing), ("reportage|servizio", .reporting),
        ], and: "e|ed|&", by: ":|di")

    private static let italianSources: [(String, CreditLead)] = [
        ("con", CreditLead(.source, .tagline, .beforeHouse, names: .houses, confidence: 0.9)),
        (
            "con informazioni|materiale|fonti|notizie|dati|lanci di|da|del|della|dell'|dalle|delle?",
            CreditLead(.source, .tagline)
        ),
        ("in collaborazione con", CreditLead(.contributor, .republication, .start, names: .media, confidence: 0.8)),
        ("fonte|fonti :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("fonte|fonti", CreditLead(.source, .tagline, .start, names: .withHouse, confidence: 0.8)),
        (
            "ha|hanno anche? collaborato|contribuito :?",
            CreditLead(.contributor, .tagline, .start, names: .sure, confidence: 0.9)
        ),
        (
            "ha|hanno anche? collaborato|contribuito a questo|questa|quest'articolo|quest'inchiesta \(italianWork)? :?",
            CreditLead(.contributor, .tagline, .start)
        ),
        (
            "tratto? dal|dalla|sul giornale|quotidiano|sito|settimanale|mensile|blog|rivista",
            CreditLead(.source, .republication, .start, names: .media)
        ),
    ]

    private static let italianNotes: [(String, CreditLead)] = [
        (
            "questo|questa|l'? \(italianWork) è stato|stata|apparso|uscito pubblicato|pubblicata? originariamente|"
                + "originalmente|inizialmente? per? la? prima? volta? su|in|da|sul|sulla|nel|dal|il?",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "\(italianWork)|pubblicato|ripreso|tratto pubblicato|originariamente|tratto originariamente? su|da|dal|dalla|sul|in",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "riproduzione riservata ©? copyright?",
            CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)
        ),
        ("per gentile concessione di|del|della|dell'", CreditLead(.source, .republication, names: .media)),
    ]

    private static let italianTails: [(String, CreditTail)] = [
        (
            "ha|hanno anche? contribuito|collaborato a|alla questo|questa|stesura|realizzazione di? questo|questa? "
                + "\(italianWork)", CreditTail(.contributor)
        ),
        ("ha|hanno contribuito|collaborato a questo|questa \(italianWork)", CreditTail(.contributor)),
        ("ha|hanno contribuito|collaborato a quest'articolo|quest'inchiesta", CreditTail(.contributor)),
        ("ha|hanno tradotto questo|questa \(italianWork)", CreditTail(.translation)),
    ]

    private static let italianClosers = [
        "riproduzione riservata", "tutti i diritti riservati", "per questo|questa \(italianWork)",
        "del|il # * #?", "del|il # / # /? #?",
        "con licenza creative commons",
    ]
}

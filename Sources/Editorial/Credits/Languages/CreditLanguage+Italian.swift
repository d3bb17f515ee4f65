extension CreditLanguage {
    /// Italian.
    static let italian = CreditLanguage(
        code: "it", conjunctions: ["e", "ed"], articles: ["il", "la", "lo", "gli", "le", "l'"],
        prepositions: ["da", "a", "in"], affiliationWords: ["di", "per"],
        leads: italianWords + italianSources + italianPhotos,
        tails: [
            ("ha|hanno contribuito|collaborato a questo|questa \(work)", CreditTail(.contributor)),
            ("ha|hanno collaborato|contribuito alla stesura di questo|questa? \(work)", CreditTail(.contributor)),
        ],
        closers: ["riproduzione riservata", "a questo|questa \(work)", "tutti i diritti riservati"],
        notes: ["riproduzione riservata", "leggi", "tutti i", "del # # #"])

    private static let work = "articolo|servizio|notizia|reportage|inchiesta|pezzo|testo"

    private static let italianWords: [(String, CreditLead)] = [
        ("di :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.7)),
        (
            "dal|dalla|dai nostro|nostra|nostri inviato|inviata|corrispondente|inviati",
            CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)
        ),
        ("autore|autrice|autori :", CreditLead(.author, .signOff, .separated, names: .sure, confidence: 0.9)),
        (
            "intervista|reportage|inchiesta|articolo di|:",
            CreditLead(.author, .signOff, .start, names: .sure, confidence: 0.9)
        ),
        ("scritto da", CreditLead(.writing, .signOff, .separated, names: .sure, confidence: 0.9)),
        ("con la collaborazione|il contributo di", CreditLead(.contributor, .tagline)),
        ("ha|hanno collaborato|contribuito :?", CreditLead(.contributor, .tagline, .start, names: .sure)),
        ("servizio aggiuntivo :|di", CreditLead(.additionalReporting, .signOff)),
        ("servizio|servizi|reportage :|di", CreditLead(.reporting, .signOff, .separated)),
        ("testo|testi e|ed|& foto|fotografie|immagini|video :|di", CreditLead(.writing, .signOff)),
        ("testo|testi :|di", CreditLead(.writing, .signOff, .separated, confidence: 0.9)),
        ("redazione|revisione :|di", CreditLead(.editing, .signOff, .separated, confidence: 0.9)),
        ("editing|editor|revisione :|di|da", CreditLead(.editing, .signOff, .separated, names: .sure)),
        ("editing", CreditLead(.editing, .signOff, .after(.translation), names: .sure)),
        ("ricerca|ricerche :|di", CreditLead(.research, .signOff, .separated)),
        ("traduzione|traduttore|traduttrice :|di", CreditLead(.translation, .signOff)),
        (
            "traduzione|tradotto|traduzioni dall'inglese|dal|dall'|dallo|dalla * di|da",
            CreditLead(.translation, .signOff)
        ),
        ("tradotto da", CreditLead(.translation, .signOff)),
        (
            "traduzione dall'inglese|dall'arabo|dall'ebraico|dal francese|tedesco|russo|spagnolo? di|a cura di",
            CreditLead(.translation, .signOff)
        ),
        ("a cura di|della|del", CreditLead(.compilation, .signOff)),
        (
            "infografica|illustrazione|illustrazioni|video|montaggio|produzione|grafica|disegno :|di",
            CreditLead(.contributor, .signOff, .separated, names: .sure, confidence: 0.9)
        ),
    ]

    private static let italianSources: [(String, CreditLead)] = [
        ("con", CreditLead(.source, .tagline, .beforeHouse, names: .houses, confidence: 0.9)),
        ("con informazioni|materiale|fonte di|da|dell'|dell|della|del?", CreditLead(.source, .tagline, names: .sure)),
        ("con informazioni|materiale di|da|dell'|della|del", CreditLead(.source, .tagline)),
        ("fonte|fonti :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        (
            "questo articolo è stato? pubblicato|apparso|uscito? originariamente|inizialmente? su|da|in|sul|sulla",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "pubblicato|tratto originariamente? su|da|in|sul|dal|sulla",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        ("dal giornale|quotidiano|settimanale", CreditLead(.source, .republication, .start, names: .media)),
        ("in collaborazione con", CreditLead(.contributor, .republication, .start, names: .media, confidence: 0.8)),
    ]

    private static let photo = "foto|fotografia|fotografie|immagine|immagini|ph|ph."

    private static let italianPhotos: [(String, CreditLead)] = [
        ("\(photo) e|ed|& testo|testi|video :|di", CreditLead(.photography, .photoCredit)),
        (
            "\(photo)|crediti|credit|credits foto? : ©|copyright?",
            CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)
        ),
        ("\(photo) di|d'", CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)),
        ("\(photo) ©?", CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)),
    ]
}

extension CreditLanguage {
    /// German.
    static let german = CreditLanguage(
        code: "de", conjunctions: ["und", "sowie"], articles: ["der", "die", "das", "den", "dem"],
        prepositions: ["in", "aus"], affiliationWords: ["von", "für"],
        leads: germanWords + germanSources + germanPhotos,
        tails: [
            ("hat|haben zu diesem bericht|artikel|beitrag|text beigetragen", CreditTail(.contributor)),
            ("hat|haben an diesem bericht|artikel|beitrag|text mitgearbeitet|mitgewirkt", CreditTail(.contributor)),
        ],
        closers: ["alle rechte vorbehalten", "lesen sie hier das original"],
        notes: ["alle rechte", "lesen sie", "zum original", "der beitrag", "mehr"])

    private static let germanWords: [(String, CreditLead)] = [
        ("von :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.7)),
        (
            "von unserem|unserer|unseren|unsrem korrespondenten|korrespondentin|reporter|reporterin|redakteur|redakteurin|"
                + "redaktionsmitglied|mitarbeiter|mitarbeiterin|redaktionsmitgliedern|korrespondenten",
            CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)
        ),
        ("autor|autorin|autoren|autor*in :", CreditLead(.author, .signOff, .separated, names: .sure, confidence: 0.9)),
        ("unter|mit? redaktionelle|redaktioneller? mitarbeit :|von", CreditLead(.contributor, .tagline, .separated)),
        ("mitarbeit :", CreditLead(.contributor, .tagline)),
        ("mitarbeit", CreditLead(.contributor, .tagline, .start, names: .sure, confidence: 0.8)),
        ("zusätzliche|weitere berichterstattung :|von", CreditLead(.additionalReporting, .signOff)),
        (
            "berichterstattung|bericht|reportage|reporter|reporterin :|von",
            CreditLead(.reporting, .signOff, .separated, names: .sure)
        ),
        ("berichterstattung :", CreditLead(.reporting, .signOff)),
        (
            "text|texte|bericht|geschrieben und|& fotos|foto|bilder|bild|video|recherche :|von",
            CreditLead(.writing, .signOff)
        ),
        ("text|texte :|von", CreditLead(.writing, .signOff, confidence: 0.9)),
        ("geschrieben|verfasst von", CreditLead(.writing, .signOff, .separated, confidence: 0.9)),
        (
            "redaktion|lektorat|bearbeitung|redigatur|redigiert|schlussredaktion|bearbeitet :|von",
            CreditLead(.editing, .signOff, .separated, confidence: 0.9)
        ),
        ("recherche|recherchen|faktencheck|dokumentation :|von", CreditLead(.research, .signOff, .separated)),
        ("übersetzung|übersetzt|übersetzer|übersetzerin :|von|durch", CreditLead(.translation, .signOff)),
        ("übersetzung|übersetzt aus dem * :|von", CreditLead(.translation, .signOff)),
        ("aus dem * übersetzt? von", CreditLead(.translation, .signOff, .separated)),
        ("aus dem * ins deutsche übersetzt? von", CreditLead(.translation, .signOff, .separated)),
        ("zusammengestellt|zusammenstellung :|von", CreditLead(.compilation, .signOff)),
        (
            "protokoll|aufgezeichnet|protokolliert|notiert|interview :|von",
            CreditLead(.author, .signOff, .separated, names: .sure)
        ),
        (
            "das|die interview|gespräch|fragen führte|führten|stellte|stellten",
            CreditLead(.author, .signOff, .start, names: .sure)
        ),
        (
            "grafik|grafiken|infografik|illustration|illustrationen|video|videos|kamera|schnitt|produktion|gestaltung|"
                + "zeichnung :|von", CreditLead(.contributor, .signOff, .separated, names: .sure, confidence: 0.9)
        ),
    ]

    private static let germanSources: [(String, CreditLead)] = [
        ("mit", CreditLead(.source, .tagline, .beforeHouse, names: .houses)),
        (
            "mit material|agenturmaterial|informationen|inhalten|meldungen|angaben von|der|des|aus|durch den|der?",
            CreditLead(.source, .tagline)
        ),
        ("mit|nach? agenturmaterial|agenturen|agenturmeldungen :", CreditLead(.source, .tagline)),
        ("quelle|quellen|quelle(n) :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        (
            "erschienen|zuerst? erschienen|veröffentlicht|erstveröffentlicht in|im|auf|bei",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "dieser artikel|text|beitrag|bericht ist|erschien|wurde zuerst|zunächst|ursprünglich|erstmals? in|im|auf|bei",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        ("copyright|© ©? # ,?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
    ]

    private static let photo =
        "foto|fotos|bild|bilder|fotografie|fotografien|titelbild|aufmacherbild|symbolbild|archivbild"

    private static let germanPhotos: [(String, CreditLead)] = [
        ("\(photo) und|& text|texte|video :|von", CreditLead(.photography, .photoCredit)),
        (
            "\(photo)|bildquelle|bildnachweis|fotoquelle|fotocredit|bildrechte|fotograf|fotografin : ©?",
            CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)
        ),
        ("\(photo) : ©?", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        ("\(photo) von", CreditLead(.photography, .photoCredit, .start, names: .sure, confidence: 0.9)),
        ("\(photo) ©?", CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)),
    ]
}

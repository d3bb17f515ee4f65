extension CreditLanguage {
    /// German.
    static let german = CreditLanguage(
        code: "de", conjunctions: ["und", "sowie"], articles: ["der", "die", "das", "den", "dem"],
        prepositions: ["in", "aus", "im"], affiliationWords: ["von", "für"],
        leads: germanByline + germanRoles + germanPhotos + germanPairs + germanSources + germanNotes,
        tails: germanTails,
        closers: germanClosers,
        notes: [
            "alle rechte", "lesen sie", "zum original", "der beitrag", "bei rückfragen", "rückfragen", "mehr",
            "stand :",
        ],
        collectives: [
            "unsere|unserer redaktion", "redaktion online|sport|politik|wirtschaft|kultur|lokales|digital|berlin",
            "online-redaktion|onlineredaktion|sportredaktion|lokalredaktion|nachrichtenredaktion|wirtschaftsredaktion",
        ],
        workers: [
            "unserem|unserer|unseren|unsrem|unser|unsere korrespondenten|korrespondentin|korrespondent|reporter|reporterin|"
                + "redakteur|redakteurin|redaktionsmitglied|mitarbeiter|mitarbeiterin|redaktionsmitgliedern|reportern"
        ])

    private static let germanWork =
        "bericht|artikel|beitrag|text|stück|reportage|interview|recherche|meldung|story|film"

    private static let germanByline: [(String, CreditLead)] = [
        ("von :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.7)),
        (
            "ein|eine gastbeitrag|kommentar|analyse|bericht|reportage|essay|kolumne|beitrag|porträt|interview von",
            CreditLead(.author, .byline, .start, names: .sure, confidence: 0.9)
        ),
        (
            "gastbeitrag|kommentar|analyse|essay|kolumne|beitrag|porträt|leitartikel|glosse|gastkommentar von",
            CreditLead(.author, .byline, .start, names: .sure, confidence: 0.9)
        ),
        (
            "das|die interview|gespräch|fragen führte|führten|stellte|stellten :?",
            CreditLead(.author, .byline, .start, names: .sure)
        ),
        ("aufgezeichnet|protokolliert|notiert von", CreditLead(.author, .byline, .separated, names: .sure)),
    ]

    private static let germanTongues = """
        englischen|englisch|französischen|spanischen|italienischen|russischen|ukrainischen|polnischen|arabischen|\
        hebräischen|türkischen|portugiesischen|niederländischen|schwedischen|dänischen|norwegischen|chinesischen|\
        japanischen|griechischen|ungarischen|persischen|amerikanischen|britischen|tschechischen|rumänischen
        """

    private static let germanRoles =
        labels(
            [
                ("berichterstattung", .reporting),
                ("zusätzliche|weitere|ergänzende berichterstattung", .additionalReporting),
                ("text|texte", .writing), ("redaktion|bearbeitung|lektorat|schlussredaktion", .editing),
                ("redaktionelle bearbeitung", .editing), ("recherche|recherchen|faktencheck|dokumentation", .research),
                ("übersetzung|übersetzungen", .translation), ("zusammenstellung", .compilation),
                ("redaktionelle? mitarbeit|mitwirkung|mithilfe", .contributor),
            ], by: "von|durch")
        + labels(
            [
                ("autor|autorin|autoren|autorinnen|verfasser|verfasserin|autor*innen", .author),
                ("interview|protokoll|aufzeichnung|gespräch|interviews", .author),
                ("bericht|reportage|reporter|reporterin|reporterinnen|bericht:", .reporting),
                ("redakteur|redakteurin|korrektorat|redigatur", .editing), ("übersetzer|übersetzerin", .translation),
                ("mitarbeiter|mitarbeiterin", .contributor),
                (
                    "grafik|grafiken|infografik|illustration|illustrationen|video|videos|karte|karten|kamera|schnitt|"
                        + "produktion|gestaltung|layout|moderation|regie|zeichnung|karikatur|animation|design|sprecher|"
                        + "sprecherin|programmierung", .contributor
                ),
            ], by: "von", isSure: false)
        + verbs([
            ("redigiert|bearbeitet|überarbeitet durch|von|:", .editing), ("geschrieben|verfasst von", .writing),
            ("übersetzt|übertragen von|durch|:", .translation), ("ins deutsche übersetzt|übertragen von", .translation),
            ("aus dem * übersetzt|übertragen von", .translation),
            ("aus dem \(germanTongues) ins? deutsche? übersetzt|übertragen? von", .translation),
            ("aus dem * \(germanTongues) von", .translation),
            ("übersetzung|übersetzt aus dem * von|:|durch", .translation), ("recherchiert von", .research),
            ("zusammengestellt|zusammengefasst|kompiliert von", .compilation),
            ("unter redaktioneller? mitarbeit|mitwirkung|mithilfe :|von", .contributor),
            ("mit beiträgen|zuarbeit|zulieferungen von|aus", .contributor),
        ])

    private static let germanPhoto = """
        foto|fotos|bild|bilder|fotografie|fotografien|aufnahme|aufnahmen|symbolfoto|symbolbild|archivfoto|archivbild|\
        titelbild|titelfoto|beitragsbild|aufmacherbild|pressefoto
        """

    private static let germanPhotos =
        labels(
            [
                (germanPhoto, CreditRole.photography),
                (
                    "bildquelle|bildnachweis|bildrechte|fotonachweis|fotoquelle|bildcredit|fotocredit|fotorechte|bildautor|"
                        + "fotograf|fotografin|fotografen", .photography
                ),
            ], by: "von")
        + [
            (
                "foto|fotos|bild|bilder ©?",
                CreditLead(.photography, .photoCredit, .after(.writing), names: .sure, confidence: 0.9)
            ),
            ("text|texte", CreditLead(.writing, .signOff, .start, names: .sure, confidence: 0.7)),
            ("fotografiert von", CreditLead(.photography, .photoCredit, .separated, names: .sure)),
            ("foto|fotos ©?", CreditLead(.photography, .photoCredit, .separated, names: .sure, confidence: 0.7)),
            (
                "bild|bilder|fotografie|aufnahme|archivfoto|archivbild|titelfoto|pressefoto ©?",
                CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)
            ),
        ]

    private static let germanPairs = pairs(
        [
            ("text|texte", .writing), (germanPhoto, .photography), ("recherche|recherchen", .research),
            ("video|videos|grafik|illustration|illustrationen|kamera|schnitt|produktion", .contributor),
            ("übersetzung", .translation), ("redaktion|bearbeitung", .editing), ("bericht|reportage", .reporting),
            ("interview", .author),
        ], and: "und|&", by: ":|von")

    private static let germanSources: [(String, CreditLead)] = [
        ("mit", CreditLead(.source, .tagline, .beforeHouse, names: .houses)),
        (
            "mit material|agenturmaterial|informationen|inhalten|meldungen|angaben|texten|daten|agenturtexten|bildern "
                + "von|der|des|aus|durch den?",
            CreditLead(.source, .tagline)
        ),
        (
            "in zusammenarbeit|kooperation mit",
            CreditLead(.contributor, .republication, .start, names: .media, confidence: 0.8)
        ),
        (
            "quelle|quellen|textquelle|textquellen|quelle(n) :",
            CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)
        ),
        ("quelle|quellen", CreditLead(.source, .tagline, .start, names: .withHouse, confidence: 0.8)),
        (
            "zu|an diesem|dieser \(germanWork) haben|hat beigetragen|mitgearbeitet|mitgewirkt :?",
            CreditLead(.contributor, .tagline, .start)
        ),
    ]

    private static let germanNotes: [(String, CreditLead)] = [
        (
            "dieser|diese|dieses|der|die|das \(germanWork) ist|erschien|erscheint|wurde zuerst|zunächst|ursprünglich|erstmals? "
                + "erschienen|veröffentlicht? in|im|bei|auf|am|von der|dem?",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "zuerst|ursprünglich|erstmals? erschienen|veröffentlicht|publiziert|erstveröffentlicht in|im|bei|auf der|dem?",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "foto|fotos|bild|bilder / quelle|quellen :",
            CreditLead(.photography, .photoCredit, .start, confidence: 0.9)
        ),
        ("bericht von", CreditLead(.reporting, .signOff, .start, names: .sure, confidence: 0.9)),
        ("redigiert von|durch", CreditLead(.editing, .signOff, names: .sure)),
        ("mit freundlicher genehmigung von|der|des", CreditLead(.source, .republication, names: .media)),
        ("copyright|© ©? # ,?", CreditLead(.source, .republication, .start, names: .houses, confidence: 0.6)),
    ]

    private static let germanTails: [(String, CreditTail)] = [
        ("hat|haben zu diesem|dieser|dem|der \(germanWork) beigetragen", CreditTail(.contributor)),
        ("hat|haben an|bei diesem|dieser|dem|der \(germanWork) mitgearbeitet|mitgewirkt", CreditTail(.contributor)),
        ("trug|trugen zu diesem|dieser \(germanWork) bei", CreditTail(.contributor)),
        ("arbeitete|arbeiteten|wirkte|wirkten an|bei diesem|dieser \(germanWork) mit", CreditTail(.contributor)),
        ("hat|haben diesen|diese|dieses \(germanWork) redigiert|bearbeitet", CreditTail(.editing)),
        ("hat|haben diesen|diese|dieses \(germanWork) übersetzt", CreditTail(.translation)),
        ("hat|haben diesen|diese|dieses \(germanWork) geschrieben|verfasst", CreditTail(.writing)),
    ]

    private static let germanClosers = [
        "alle rechte vorbehalten", "unter einer creative-commons-lizenz",
        "erschienen|veröffentlicht|publiziert worden?",
        "für diesen|diese|dieses \(germanWork)",
        "am #", "vom|am # * #?", "vom|am # / # /? #?", "# / #", "lesen sie hier das original", "dpa : # /? #?",
    ]
}

extension CreditLanguage {
    /// Dutch.
    static let dutch = CreditLanguage(
        code: "nl", conjunctions: ["en"], articles: ["de", "het"], prepositions: ["in", "vanuit", "uit"],
        affiliationWords: ["van", "voor"],
        leads: dutchByline + dutchRoles + dutchPhotos + dutchPairs + dutchSources + dutchNotes,
        tails: dutchTails, closers: dutchClosers, notes: ["alle rechten", "lees", "bekijk"],
        collectives: [
            "onze redactie|nieuwsredactie|sportredactie|buitenlandredactie|webredactie", "de redactie",
            "redactie buitenland|binnenland|sport|economie|politiek|online|kunst|wetenschap",
        ],
        workers: [
            "een verslaggever|correspondent|redacteur", "een onzer verslaggevers|correspondenten|redacteuren",
            "een? van? onze correspondent|verslaggever|verslaggeefster|redacteur|redactrice|medewerker|correspondenten|"
                + "verslaggevers|redacteuren|sportredacteur|medewerkers",
        ])

    private static let dutchWork = "artikel|bericht|verhaal|stuk|reportage|interview|productie|onderzoek|tekst"

    private static let dutchByline: [(String, CreditLead)] = [
        ("door :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        ("van", CreditLead(.author, .byline, .start, names: .collectives, confidence: 0.8)),
        (
            "een? column|reportage|interview|verslag|opinie|analyse|recensie|opiniestuk|verhaal van|door",
            CreditLead(.author, .byline, .start, names: .sure, confidence: 0.9)
        ),
        ("opgetekend|geschreven door", CreditLead(.author, .byline, .separated, names: .sure, confidence: 0.9)),
    ]

    private static let dutchRoles =
        labels(
            [
                ("verslaggeving", .reporting), ("aanvullende|extra verslaggeving|rapportage", .additionalReporting),
                ("tekst|teksten|woorden", .writing), ("redactie|eindredactie|bewerking", .editing),
                ("onderzoek|research|factcheck|documentatie", .research), ("vertaling|vertalingen", .translation),
                ("samenstelling", .compilation), ("medewerking|bijdrage|bijdragen", .contributor),
            ], by: "door|van")
        + labels(
            [
                ("auteur|auteurs|schrijver", .author), ("interview|interviews", .author),
                ("verslag|reportage|verslaggever|verslaggevers", .reporting), ("redacteur|eindredacteur", .editing),
                ("vertaler|vertaalster", .translation), ("medewerkers", .contributor),
                (
                    "illustratie|illustraties|infographic|graphics|grafiek|video|video's|montage|productie|vormgeving|"
                        + "kaart|kaarten|regie|camera|presentatie|tekening|animatie|ontwerp|cartoon", .contributor
                ),
            ], by: "door|van", isSure: false)
        + verbs([
            ("bewerkt|geredigeerd|bijgewerkt door|:", .editing), ("vertaald|vertaling uit het * door|:", .translation),
            ("uit het * vertaald door|:", .translation), ("vertaald door|:", .translation),
            ("samengesteld door", .compilation), ("met dank aan", .contributor),
            ("met een? bijdrage|bijdragen van", .contributor), ("m.m.v.|mmv|m.m.v :?", .contributor),
        ])

    private static let dutchPhoto = "foto|foto's|beeld|beelden|fotografie|archieffoto|archiefbeeld|omslagfoto|coverfoto"

    private static let dutchPhotos =
        labels([(dutchPhoto, CreditRole.photography), ("fotograaf|fotocredit|fotobron", .photography)], by: "door|van")
        + [
            (
                "foto|foto's|beeld|fotografie ©?",
                CreditLead(.photography, .photoCredit, .after(.writing), names: .sure, confidence: 0.9)
            ),
            (
                "foto|foto's|beeld|fotografie ©?",
                CreditLead(.photography, .photoCredit, .separated, names: .sure, confidence: 0.7)
            ),
            (
                "beelden|archieffoto|archiefbeeld|omslagfoto|coverfoto ©?",
                CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)
            ),
            ("gefotografeerd door", CreditLead(.photography, .photoCredit, .separated, names: .sure)),
            ("tekst|teksten", CreditLead(.writing, .signOff, .start, names: .sure, confidence: 0.7)),
            (
                "beeld|fotografie|foto|foto's ©?",
                CreditLead(.photography, .photoCredit, .separated, names: .sure, confidence: 0.7)
            ),
            (
                "deze|de \(dutchPhoto) is|zijn|werd|werden gemaakt|genomen door",
                CreditLead(.photography, .photoCredit, .start, names: .sure, confidence: 0.9)
            ),
        ]

    private static let dutchPairs = pairs(
        [
            ("tekst|teksten|woorden", .writing), (dutchPhoto, .photography), ("onderzoek|research", .research),
            ("video|illustraties|illustratie|productie|montage", .contributor), ("vertaling", .translation),
            ("redactie|bewerking", .editing), ("interview", .author),
        ], and: "en|&", by: ":|door")

    private static let dutchSources: [(String, CreditLead)] = [
        ("met", CreditLead(.source, .tagline, .beforeHouse, names: .houses, confidence: 0.9)),
        ("met informatie|materiaal|berichten van", CreditLead(.source, .tagline)),
        ("met medewerking van", cooperation),
        ("in samenwerking met", CreditLead(.contributor, .republication, .start, names: .media, confidence: 0.8)),
        ("bron|bronnen :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("bron|bronnen", CreditLead(.source, .tagline, .start, names: .withHouse, confidence: 0.8)),
        ("aan dit|deze \(dutchWork) werkte|werkten mee :?", CreditLead(.contributor, .tagline, .start)),
        ("aan dit|deze \(dutchWork) werkte|werkten ook? mee? :", CreditLead(.contributor, .tagline, .start)),
    ]

    /// Houses give texts, people work on them.
    private static var cooperation: CreditLead {
        var lead = CreditLead(.source, .tagline)
        lead.roleOfPersons = .contributor
        return lead
    }

    private static let dutchNotes: [(String, CreditLead)] = [
        (
            "dit|deze|het \(dutchWork) verscheen|is|werd eerder|oorspronkelijk|eerst? verschenen|gepubliceerd? eerder|eerst? "
                + "in|op|bij|door de|het?",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "eerder|oorspronkelijk verschenen|gepubliceerd in|op|bij|door de|het?",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        ("met toestemming van", CreditLead(.source, .republication, names: .media)),
    ]

    private static let dutchTails: [(String, CreditTail)] = [
        ("heeft|hebben ook? bijgedragen|meegewerkt aan dit|deze \(dutchWork)", CreditTail(.contributor)),
        ("droeg|droegen ook? bij aan dit|deze \(dutchWork)", CreditTail(.contributor)),
        ("werkte|werkten ook? mee aan dit|deze \(dutchWork)", CreditTail(.contributor)),
        ("heeft|hebben dit|deze \(dutchWork) vertaald", CreditTail(.translation)),
        ("heeft|hebben dit|deze \(dutchWork) bewerkt|geredigeerd", CreditTail(.editing)),
    ]

    private static let dutchClosers = [
        "alle rechten voorbehouden", "verschenen|gepubliceerd", "voor dit|deze \(dutchWork)",
        "van|op # * #?",
    ]
}

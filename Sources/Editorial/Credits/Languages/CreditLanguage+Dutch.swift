extension CreditLanguage {
    /// Dutch.
    static let dutch = CreditLanguage(
        code: "nl", conjunctions: ["en"], articles: ["de", "het"], prepositions: ["in", "vanuit", "uit"],
        affiliationWords: ["van", "voor"], leads: dutchWords + dutchSources + dutchPhotos,
        tails: [
            ("heeft|hebben mede? bijgedragen aan dit artikel|bericht|verhaal|stuk", CreditTail(.contributor)),
            ("droeg|droegen mede? bij aan dit artikel|bericht|verhaal|stuk", CreditTail(.contributor)),
            ("werkte|werkten mee aan dit artikel|bericht|verhaal|stuk", CreditTail(.contributor)),
            ("heeft|hebben meegewerkt aan dit artikel|bericht|verhaal|stuk", CreditTail(.contributor)),
        ],
        closers: ["alle rechten voorbehouden"], notes: ["alle rechten", "lees", "bekijk"])

    private static let dutchWords: [(String, CreditLead)] = [
        ("door :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        (
            "door|van onze correspondent|verslaggever|redacteur|verslaggeefster|verslaggevers|correspondenten",
            CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)
        ),
        ("van", CreditLead(.author, .byline, .start, names: .collectives, confidence: 0.8)),
        ("geschreven door", CreditLead(.writing, .signOff, .separated, names: .sure, confidence: 0.9)),
        ("auteur|auteurs :", CreditLead(.author, .signOff, .separated, names: .sure, confidence: 0.9)),
        ("met een bijdrage van", CreditLead(.contributor, .tagline)),
        ("met bijdragen van", CreditLead(.contributor, .tagline)),
        ("m.m.v.|mmv|m.m.v :?", CreditLead(.contributor, .tagline)),
        ("aanvullende verslaggeving :|door|van", CreditLead(.additionalReporting, .signOff)),
        ("verslaggeving :|door|van", CreditLead(.reporting, .signOff)),
        ("verslag|reportage :|door|van", CreditLead(.reporting, .signOff, .separated, names: .sure)),
        ("tekst|teksten|woorden en|& foto's|beeld|foto|fotografie|illustraties :|door", CreditLead(.writing, .signOff)),
        ("tekst|teksten :|door", CreditLead(.writing, .signOff, confidence: 0.9)),
        ("redactie|eindredactie|bewerking|bewerkt :|door", CreditLead(.editing, .signOff, .separated, confidence: 0.9)),
        ("onderzoek|research :|door", CreditLead(.research, .signOff, .separated)),
        ("vertaling|vertaald|vertaler|vertaalster :|door", CreditLead(.translation, .signOff)),
        ("vertaling|vertaald uit het * :|door", CreditLead(.translation, .signOff)),
        ("uit het * vertaald door", CreditLead(.translation, .signOff, .separated)),
        ("samengesteld|samenstelling :|door", CreditLead(.compilation, .signOff)),
        ("interview|opgetekend|gesprek :|door", CreditLead(.author, .signOff, .separated, names: .sure)),
        (
            "illustratie|illustraties|graphic|video|vormgeving|productie|montage :|door",
            CreditLead(.contributor, .signOff, .separated, names: .sure, confidence: 0.9)
        ),
    ]

    private static let dutchSources: [(String, CreditLead)] = [
        ("met", CreditLead(.source, .tagline, .beforeHouse, names: .houses, confidence: 0.9)),
        ("met medewerking|informatie|berichten|materiaal van", CreditLead(.source, .tagline)),
        ("bron|bronnen :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        (
            "dit artikel|verhaal|stuk is|verscheen eerder|oorspronkelijk|eerst? verschenen|gepubliceerd? in|op|bij",
            CreditLead(.source, .republication, .start, names: .media)
        ),
    ]

    private static let dutchPhotos: [(String, CreditLead)] = [
        ("foto|foto's|beeld|fotografie en|& tekst|video :|door", CreditLead(.photography, .photoCredit)),
        (
            "foto|foto's|beeld|fotografie|fotograaf|beelden|archieffoto :|door|van ©?",
            CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)
        ),
        ("foto|foto's|beeld|fotografie : ©?", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        (
            "foto|foto's|beeld ©?",
            CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)
        ),
        ("beeld|fotografie ©?", CreditLead(.photography, .photoCredit, .start, names: .sure, confidence: 0.6)),
        (
            "deze|de foto|foto's is|zijn|werd|werden gemaakt|genomen door",
            CreditLead(.photography, .photoCredit, .start, names: .sure, confidence: 0.9)
        ),
    ]
}

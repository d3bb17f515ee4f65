extension CreditLanguage {
    /// German.
    static let german = CreditLanguage(
        code: "de", conjunctions: ["und", "sowie"], articles: ["der", "die", "das", "den", "dem"],
        prepositions: ["in", "aus"],
        leads: [
            ("von", CreditLead(.author, .byline, .start, names: .named, confidence: 0.7)),
            ("mitarbeit :", CreditLead(.contributor, .tagline)),
            ("unter mitarbeit von", CreditLead(.contributor, .tagline)),
            ("mit", CreditLead(.source, .tagline, .separated, names: .houses)),
            (
                "mit material|agenturmaterial|informationen|inhalten von|der|des|aus agenturen|agentur? ",
                CreditLead(.source, .tagline)
            ),
            ("quelle|quellen :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
            ("zusätzliche berichterstattung :|von", CreditLead(.additionalReporting, .signOff)),
            ("berichterstattung :|von", CreditLead(.reporting, .signOff)),
            ("text :|von", CreditLead(.writing, .signOff, confidence: 0.9)),
            ("redaktion :", CreditLead(.editing, .signOff, confidence: 0.9)),
            ("recherche :|von", CreditLead(.research, .signOff)),
            ("übersetzung :|von", CreditLead(.translation, .signOff)),
            ("zusammengestellt von", CreditLead(.compilation, .signOff)),
            ("foto|fotos|bild|bilder :|von", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        ],
        tails: [
            ("hat|haben zu diesem bericht|artikel|beitrag beigetragen", CreditTail(.contributor)),
            ("hat|haben an diesem bericht|artikel|beitrag mitgearbeitet", CreditTail(.contributor)),
        ])

    /// Dutch.
    static let dutch = CreditLanguage(
        code: "nl", conjunctions: ["en"], articles: ["de", "het"], prepositions: ["in", "vanuit", "uit"],
        leads: [
            ("door", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
            ("met", CreditLead(.source, .tagline, .separated, names: .houses, confidence: 0.9)),
            ("met medewerking|informatie|bijdragen van", CreditLead(.source, .tagline)),
            ("met een bijdrage van", CreditLead(.contributor, .tagline)),
            ("m.m.v.", CreditLead(.contributor, .tagline)),
            ("bron|bronnen :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
            ("aanvullende verslaggeving :|door|van", CreditLead(.additionalReporting, .signOff)),
            ("verslaggeving :|door|van", CreditLead(.reporting, .signOff)),
            ("tekst :|door", CreditLead(.writing, .signOff, confidence: 0.9)),
            ("redactie :", CreditLead(.editing, .signOff, confidence: 0.9)),
            ("onderzoek :|door", CreditLead(.research, .signOff)),
            ("vertaling :|door", CreditLead(.translation, .signOff)),
            ("samengesteld door", CreditLead(.compilation, .signOff)),
            ("foto|foto's|beeld :|door", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        ],
        tails: [
            ("heeft|hebben bijgedragen aan dit artikel|bericht|verhaal", CreditTail(.contributor)),
            ("droeg|droegen bij aan dit artikel|bericht|verhaal", CreditTail(.contributor)),
            ("werkte|werkten mee aan dit artikel|bericht|verhaal", CreditTail(.contributor)),
        ])
}

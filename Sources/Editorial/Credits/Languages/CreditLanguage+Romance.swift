extension CreditLanguage {
    /// French.
    static let french = CreditLanguage(
        code: "fr", conjunctions: ["et"], articles: ["le", "la", "les", "l'"],
        prepositions: ["à", "au", "en", "depuis"],
        leads: [
            ("par", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
            ("avec", CreditLead(.source, .tagline, .separated, names: .houses)),
            ("avec des? informations|dépêches de|des|d'?", CreditLead(.source, .tagline)),
            ("avec la? contribution|collaboration de", CreditLead(.contributor, .tagline)),
            ("source|sources :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
            ("reportage complémentaire :|de|par", CreditLead(.additionalReporting, .signOff)),
            ("reportage :|de|par", CreditLead(.reporting, .signOff)),
            ("rédaction :|par", CreditLead(.writing, .signOff, confidence: 0.9)),
            ("édition :|par", CreditLead(.editing, .signOff)),
            ("édité par", CreditLead(.editing, .signOff)),
            ("recherche :|de|par", CreditLead(.research, .signOff)),
            ("traduction :|de|par", CreditLead(.translation, .signOff)),
            ("traduit par", CreditLead(.translation, .signOff)),
            ("compilé par", CreditLead(.compilation, .signOff)),
            ("photo|photos|crédit :", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        ],
        tails: [
            ("a|ont contribué à cet|ce article|reportage|dossier", CreditTail(.contributor)),
            ("a|ont participé à cet|ce article|reportage|dossier", CreditTail(.contributor)),
        ])

    /// Spanish.
    static let spanish = CreditLanguage(
        code: "es", conjunctions: ["y", "e"], articles: ["el", "la", "los", "las"], prepositions: ["en", "desde"],
        leads: [
            ("por", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
            ("con", CreditLead(.source, .tagline, .separated, names: .houses, confidence: 0.9)),
            ("con información|informaciones|datos|reportes|material de|del", CreditLead(.source, .tagline)),
            ("con la? colaboración de", CreditLead(.contributor, .tagline)),
            ("fuente|fuentes :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
            ("reporte|información adicional :|de|por", CreditLead(.additionalReporting, .signOff)),
            ("reporte :|de|por", CreditLead(.reporting, .signOff)),
            ("redacción :|de|por", CreditLead(.writing, .signOff, confidence: 0.9)),
            ("edición :|de|por", CreditLead(.editing, .signOff)),
            ("editado por", CreditLead(.editing, .signOff)),
            ("investigación :|de|por", CreditLead(.research, .signOff)),
            ("traducción :|de|por", CreditLead(.translation, .signOff)),
            ("traducido por", CreditLead(.translation, .signOff)),
            ("compilado por", CreditLead(.compilation, .signOff)),
            ("foto|fotos|fotografía|imagen :|de", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        ],
        tails: [
            (
                "contribuyó|contribuyeron a este|esta|con artículo|reportaje|informe|información|nota|historia",
                CreditTail(.contributor)
            ),
            ("colaboró|colaboraron en este|esta artículo|reportaje|informe|información|nota", CreditTail(.contributor)),
        ])

    /// Italian.
    static let italian = CreditLanguage(
        code: "it", conjunctions: ["e", "ed"], articles: ["il", "la", "lo", "gli", "le", "l'"],
        prepositions: ["da", "a", "in"],
        leads: [
            ("di", CreditLead(.author, .byline, .start, names: .named, confidence: 0.7)),
            ("con", CreditLead(.source, .tagline, .separated, names: .houses, confidence: 0.9)),
            ("con informazioni|materiale di|da|dell'?", CreditLead(.source, .tagline)),
            ("con la collaborazione di", CreditLead(.contributor, .tagline)),
            ("fonte|fonti :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
            ("servizio aggiuntivo :|di", CreditLead(.additionalReporting, .signOff)),
            ("servizio :|di", CreditLead(.reporting, .signOff)),
            ("testo|testi :|di", CreditLead(.writing, .signOff, confidence: 0.9)),
            ("redazione :|di", CreditLead(.editing, .signOff, confidence: 0.9)),
            ("ricerca|ricerche :|di", CreditLead(.research, .signOff)),
            ("traduzione :|di", CreditLead(.translation, .signOff)),
            ("a cura di", CreditLead(.compilation, .signOff)),
            ("foto|immagine :|di", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        ],
        tails: [
            ("ha|hanno contribuito|collaborato a questo|questa articolo|servizio|notizia", CreditTail(.contributor))
        ])

    /// Portuguese.
    static let portuguese = CreditLanguage(
        code: "pt", conjunctions: ["e"], articles: ["o", "a", "os", "as"], prepositions: ["em"],
        leads: [
            ("por", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
            ("com", CreditLead(.source, .tagline, .separated, names: .houses)),
            ("com informações|material|agências de|da|do|das", CreditLead(.source, .tagline)),
            ("com a? colaboração de", CreditLead(.contributor, .tagline)),
            ("fonte|fontes :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
            ("reportagem adicional :|de", CreditLead(.additionalReporting, .signOff)),
            ("reportagem :|de", CreditLead(.reporting, .signOff)),
            ("texto :|de", CreditLead(.writing, .signOff, confidence: 0.9)),
            ("edição :|de", CreditLead(.editing, .signOff)),
            ("pesquisa :|de", CreditLead(.research, .signOff)),
            ("tradução :|de", CreditLead(.translation, .signOff)),
            ("compilado por", CreditLead(.compilation, .signOff)),
            ("foto|fotos|imagem :|de", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        ],
        tails: [
            ("contribuiu|contribuíram para|com esta|este reportagem|artigo|matéria|notícia", CreditTail(.contributor)),
            ("colaborou|colaboraram nesta|neste reportagem|artigo|matéria|notícia", CreditTail(.contributor)),
        ])
}

extension CreditLanguage {
    /// French.
    static let french = CreditLanguage(
        code: "fr", conjunctions: ["et"], articles: ["le", "la", "les", "l'"],
        prepositions: ["à", "au", "en", "depuis", "aux"], affiliationWords: ["de", "pour", "du"],
        memberPhrases: ["les? journalistes|correspondants|reporters de"],
        leads: frenchWords + frenchSources + frenchPhotos,
        tails: [
            ("a|ont également|aussi? contribué|participé|collaboré à cet|ce|cette \(work)", CreditTail(.contributor)),
            ("a|ont également|aussi? contribué|participé à la rédaction de cet|ce \(work)", CreditTail(.contributor)),
        ],
        closers: [
            "sous licence creative commons", "lire l'article original", "lire la version originale", "à cet|ce \(work)",
            "tous droits réservés",
        ],
        notes: [
            "lire l'article", "lire la", "publié le", "mis à jour", "tous droits", "du # # #", "sous licence",
            "abonnez-vous",
        ])

    private static let work = "article|reportage|dossier|texte|papier|enquête|sujet|récit"

    private static let frenchWords: [(String, CreditLead)] = [
        ("par :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        ("auteur|auteure|autrice|auteurs :", CreditLead(.author, .signOff, .separated, names: .sure, confidence: 0.9)),
        ("écrit|rédigé par", CreditLead(.writing, .signOff, .separated, confidence: 0.9)),
        ("propos? recueillis|recueilli et traduits? par", CreditLead(.author, .signOff, .separated)),
        ("propos? recueillis|recueilli par", CreditLead(.author, .signOff, .separated)),
        (
            "entretien|interview|enquête réalisé|réalisée|menée? par|de|:",
            CreditLead(.author, .signOff, .start, names: .sure, confidence: 0.9)
        ),
        (
            "un|une enquête|reportage|article|texte|récit de|d'",
            CreditLead(.author, .signOff, .start, names: .sure, confidence: 0.9)
        ),
        (
            "avec la|le|l'? contribution|collaboration|participation|aide|concours|soutien de|d'|du",
            CreditLead(.contributor, .tagline)
        ),
        ("reportage complémentaire :|de|par|d'", CreditLead(.additionalReporting, .signOff)),
        ("reportage|reportages :|de|par|d'", CreditLead(.reporting, .signOff)),
        ("reportage|reportages", CreditLead(.reporting, .signOff, .start, names: .sure, confidence: 0.8)),
        ("texte|textes|récit et|& photos|photo|images|photographies|vidéo :|de|par", CreditLead(.writing, .signOff)),
        ("texte|textes :|de|par", CreditLead(.writing, .signOff, .separated, confidence: 0.9)),
        ("rédaction :|par", CreditLead(.writing, .signOff, confidence: 0.9)),
        ("version française|originale :|de|par?", CreditLead(.translation, .signOff, .separated, names: .sure)),
        ("édition|révision :|par|de", CreditLead(.editing, .signOff, .separated)),
        ("édité|révisé|relu|corrigé par", CreditLead(.editing, .signOff)),
        ("recherche|recherches|documentation :|de|par", CreditLead(.research, .signOff, .separated)),
        ("traduction|traductions :|de|par|d'", CreditLead(.translation, .signOff)),
        ("traduit|traduction|traduite|adapté|adaptée par|:", CreditLead(.translation, .signOff)),
        (
            "traduit|traduite|traduction de l'anglais|l'arabe|l'allemand|l'espagnol|l'italien|l'hébreu|l'ukrainien par",
            CreditLead(.translation, .signOff)
        ),
        ("traduit|traduite|traduction du|de * par", CreditLead(.translation, .signOff)),
        ("traduit|traduite|traduction de l'|la|langue? * par", CreditLead(.translation, .signOff)),
        ("compilé|compilation|synthèse|compilés :|de|par", CreditLead(.compilation, .signOff, .separated)),
        (
            "infographie|infographies|illustration|illustrations|dessin|vidéo|montage|production|réalisation|graphisme :|de|par",
            CreditLead(.contributor, .signOff, .separated, names: .sure, confidence: 0.9)
        ),
    ]

    private static let frenchSources: [(String, CreditLead)] = [
        ("avec", CreditLead(.source, .tagline, .beforeHouse, names: .houses)),
        (
            "avec des|les|l'? informations|dépêches|éléments|données de|des|du|d'?",
            CreditLead(.source, .tagline)
        ),
        ("informations|information :", CreditLead(.source, .tagline, .separated)),
        (
            "d'après|selon? un|des|les|une texte|article|informations|dépêche|dépêches de|d'|du|des",
            CreditLead(.source, .tagline, .start, names: .sure)
        ),
        ("source|sources :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("source", CreditLead(.source, .tagline, .start, names: .withHouse, confidence: 0.8)),
        (
            "cet|ce \(work) a|est été? initialement|d'abord|originellement? publié|paru|republié|diffusé initialement|originellement? par|dans|sur|chez|à",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        ("cet|ce \(work) est republié à partir de", CreditLead(.source, .republication, .start, names: .media)),
        (
            "cet|ce \(work) a|est été? publié|produit|réalisé en partenariat|collaboration avec",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        (
            "en partenariat|collaboration avec",
            CreditLead(.contributor, .republication, .start, names: .media, confidence: 0.8)
        ),
        (
            "article|texte|reportage|initialement? paru|publié initialement|d'abord? dans|sur|par",
            CreditLead(.source, .republication, .start, names: .media)
        ),
    ]

    private static let photo = "photo|photos|photographie|photographies|image|images|cliché|visuel"

    private static let frenchPhotos: [(String, CreditLead)] = [
        ("\(photo) et|& texte|textes|récit|vidéo :|de|par", CreditLead(.photography, .photoCredit)),
        ("crédit|crédits|credit? \(photo) : ©?", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        (
            "crédit|crédits|photographe|photographes :",
            CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)
        ),
        ("\(photo) :|de|par|d' ©?", CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)),
        ("\(photo) ©?", CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)),
    ]
}

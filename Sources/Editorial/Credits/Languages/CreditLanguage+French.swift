extension CreditLanguage {
    /// French.
    static let french = CreditLanguage(
        code: "fr", conjunctions: ["et"], articles: ["le", "la", "les", "l'", "notre", "nos"],
        prepositions: ["à", "au", "aux", "en", "depuis"], affiliationWords: ["de", "pour", "du"],
        memberPhrases: ["les? journalistes|correspondants|reporters de"],
        leads: frenchByline + frenchRoles + frenchPhotos + frenchPairs + frenchSources + frenchNotes,
        tails: frenchTails,
        closers: frenchClosers,
        notes: [
            "lire l'article", "lire la", "lire aussi", "publié le", "mis à jour", "tous droits", "du # # #",
            "sous licence",
            "abonnez-vous",
        ],
        collectives: [
            "la rédaction", "rédaction en ligne", "la? rédaction web|numérique|nationale|internationale",
            "notre|nos rédaction|équipe|bureau", "notre|nos rédaction|bureau de *",
            "le service * de? la rédaction",
        ],
        workers: [
            "envoyé|envoyée|envoyés|envoyées spécial|spéciale|spéciaux|spéciales",
            "notre|nos envoyé|envoyée|envoyés|envoyées spécial|spéciale|spéciaux|spéciales?",
            "notre|nos correspondant|correspondante|correspondants|correspondantes permanent|permanente|particulier|particulière?",
        ])

    private static let frenchWork = """
        article|texte|reportage|dossier|récit|entretien|papier|travail|sujet|dépêche|enquête|interview|production
        """

    private static let frenchByline: [(String, CreditLead)] = [
        ("par :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        ("de|d'", CreditLead(.author, .byline, .start, names: .collectives, confidence: 0.8)),
        (
            "propos? recueillis|receuillis|recueilli|recueillie et? traduits|retranscrits|traduit? par",
            CreditLead(.author, .byline, .separated)
        ),
        (
            "entretien|interview|entrevue|enquête réalisé|réalisée|mené|menée|conduit|conduite? par|:",
            CreditLead(.author, .byline, .start, names: .sure, confidence: 0.9)
        ),
        (
            "un|une reportage|récit|article|texte|chronique|billet|portrait|tribune|analyse|enquête|critique de|signé|par|d'",
            CreditLead(.author, .byline, .start, names: .sure, confidence: 0.8)
        ),
        ("dossier|article réalisé|rédigé|coordonné|préparé par", CreditLead(.author, .byline, .start, names: .sure)),
    ]

    private static let frenchRoles =
        labels(
            [
                ("reportage|reportages", .reporting),
                ("reportage|reportages additionnel|complémentaire|supplémentaire", .additionalReporting),
                ("rédaction|texte|textes", .writing), ("édition|relecture|révision", .editing),
                ("recherche|recherches|documentation|vérification", .research),
                ("traduction|traductions", .translation),
                ("synthèse|compilation", .compilation), ("contribution|contributions", .contributor),
            ], by: "de|par|d'|du")
        + labels(
            [
                ("auteur|auteure|autrice|auteurs|autrices", .author), ("couverture|reporter|reporters", .reporting),
                ("récit|mots|rédacteur|rédactrice", .writing), ("secrétariat|éditeur|éditrice", .editing),
                ("adaptation|traducteur|traductrice", .translation), ("collaboration|collaborateurs", .contributor),
                (
                    "illustration|illustrations|infographie|infographies|dessin|dessins|montage|vidéo|vidéos|réalisation|"
                        + "production|cartographie|graphisme|images|caméra|mixage|présentation", .contributor
                ),
            ], by: "de|par|d'", isSure: false)
        + verbs([
            ("version française :|de|par?", .translation), ("rédigé|écrit|rédigée|écrite par", .writing),
            ("édité|éditée|édités|edité|relu|relue|révisé|corrigé par", .editing),
            ("traduit|traduite|traduits|adapté|adaptée et? adapté|adaptée|édité? par|:", .translation),
            ("traduit|traduite|traduits|traduction|adapté de|du|d'? * et? adapté? par|:", .translation),
            ("traduit|traduite|traduits|traduction de|du|d'? * ( * ) par|:", .translation),
            ("traduit|traduite|traduits|traduction de la langue * par|:", .translation),
            ("texte adapté|traduit par", .translation), ("compilé|compilée|compilés|synthétisé par", .compilation),
            (
                "avec la|le|l'|les|des? contribution|contributions|collaboration|participation|concours|l'aide|aide "
                    + "de|des|du|d'?", .contributor
            ),
        ])

    private static let frenchPhoto = "photo|photos|photographie|photographies|image|images|cliché|visuel"

    private static let frenchPhotos =
        labels(
            [
                (frenchPhoto, CreditRole.photography), ("© crédit|crédits|photo|photos photo|photos?", .photography),
                ("crédit|crédits|credit", .photography),
                ("crédit|crédits|credit|credits \(frenchPhoto)|photographique|photographiques", .photography),
                ("\(frenchPhoto) d'archive|d'archives|d'illustration|prétexte", .photography),
            ], by: "de|par|d'")
        + [
            (
                "photo|photos ©?",
                CreditLead(.photography, .photoCredit, .after(.writing), names: .sure, confidence: 0.9)
            ),
            ("texte|textes", CreditLead(.writing, .signOff, .start, names: .sure, confidence: 0.7)),
            ("photographe|photographes :", CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)),
            ("photo|photos ©?", CreditLead(.photography, .photoCredit, .separated, names: .sure, confidence: 0.7)),
            (
                "photographie|photographies|image|images|cliché|visuel ©?",
                CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)
            ),
        ]

    private static let frenchPairs = pairs(
        [
            ("texte|textes|récit", .writing), (frenchPhoto, .photography), ("reportage|enquête", .reporting),
            ("vidéo|vidéos|illustrations|dessins|infographie", .contributor), ("traduction", .translation),
            ("édition", .editing),
        ], and: "et|&", by: ":|de|par")

    private static let frenchSources: [(String, CreditLead)] = [
        ("avec", CreditLead(.source, .tagline, .beforeHouse, names: .houses)),
        ("avec", CreditLead(.reporting, .signOff, .after(.reporting), names: .sure)),
        ("avec", CreditLead(.contributor, .signOff, .after(.writing), names: .sure, confidence: 0.9)),
        ("avec", CreditLead(.author, .byline, .after(.author), names: .sure)),
        (
            "avec des|les|nos|l'? informations|dépêches|infos|éléments|extraits|contenus|données de|des|du|d'?",
            CreditLead(.source, .tagline)
        ),
        ("informations|information :", CreditLead(.source, .tagline, .separated)),
        (
            "d'après un|des|les|une texte|article|informations|dépêches|dépêche de|d'|du|des",
            CreditLead(.source, .tagline, .start, names: .sure)
        ),
        ("source|sources :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("source|sources", CreditLead(.source, .tagline, .start, names: .withHouse, confidence: 0.8)),
        (
            "ont|a également|aussi? contribué|participé|collaboré à cet|ce|cette \(frenchWork) :?",
            CreditLead(.contributor, .tagline, .start)
        ),
    ]

    private static let frenchNotes: [(String, CreditLead)] = [
        (
            "cet|ce|cette|l'? \(frenchWork) a|est été? initialement|originalement|originellement|d'abord? "
                + "publié|paru|republié|repris|diffusé initialement|originalement|originellement|d'abord? dans|sur|par|chez|à|sous",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "cet|ce \(frenchWork) est|a été? republié à partir de",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "\(frenchWork)|tribune|extrait|initialement initialement|originalement? publié|paru|publiée|parue|repris|tiré "
                + "initialement|originalement|d'abord? dans|sur|par|de|du",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "publié|publiée|paru|parue initialement|originalement|d'abord? dans|sur|par",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "cet|ce|cette \(frenchWork) a|est été? publié|produit|réalisé en partenariat|collaboration avec",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
        (
            "en collaboration|partenariat avec",
            CreditLead(.contributor, .republication, .start, names: .media, confidence: 0.8)
        ),
        ("avec l'aimable autorisation de|du|d'", CreditLead(.source, .republication, names: .media)),
    ]

    private static let frenchTails: [(String, CreditTail)] = [
        (
            "a|ont également|aussi? contribué|participé|collaboré à cet|ce|cette|l'|la? \(frenchWork)",
            CreditTail(.contributor)
        ),
        (
            "a|ont également|aussi? contribué|participé|collaboré à la rédaction|préparation|réalisation de cet|ce|cette "
                + "\(frenchWork)", CreditTail(.contributor)
        ),
        ("a|ont édité|relu|révisé cet|ce|cette \(frenchWork)", CreditTail(.editing)),
        ("a|ont traduit cet|ce|cette \(frenchWork)", CreditTail(.translation)),
    ]

    private static let frenchClosers = [
        "sous licence creative commons", "tous droits réservés",
        "lire|lisez l'article|la original|d'origine|version originale?",
        "publié? le|du # / # /? #?", "publié? le|du # * #? à? #?", "pour cet|ce|cette \(frenchWork)",
        "à cet|ce|cette \(frenchWork)",
    ]
}

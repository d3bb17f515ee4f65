extension CreditLanguage {
    /// Spanish.
    static let spanish = CreditLanguage(
        code: "es", conjunctions: ["y", "e"], articles: ["el", "la", "los", "las", "nuestra", "nuestro"],
        prepositions: ["en", "desde", "a"], affiliationWords: ["de", "para"],
        memberPhrases: ["el|la|los|las? periodista|periodistas|reportero|reportera|reporteros|corresponsales de|del"],
        leads: spanishByline + spanishRoles + spanishPhotos + spanishPairs + spanishSources + spanishNotes,
        tails: spanishTails,
        closers: spanishClosers, notes: ["lea", "lee", "todos los", "puede leer", "bajo licencia", "publicado el"],
        collectives: [
            "la|nuestra redacción", "equipo|mesa de redacción|edición|noticias",
            "redacción digital|web|online|central|nacional|internacional|deportes|cultura|economía|sociedad|política|mundo|local",
        ],
        workers: [
            "nuestro|nuestra|nuestros corresponsal|corresponsales|enviado|enviada|enviados especial|especiales?",
            "enviado|enviada|enviados especial|especiales",
        ])

    private static let spanishWork = """
        artículo|reportaje|informe|información|nota|historia|despacho|texto|entrevista|crónica|reporte|columna|\
        contenido|investigación|cobertura|noticia|trabajo
        """

    private static let spanishByline: [(String, CreditLead)] = [
        ("por :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        ("de|del", CreditLead(.author, .byline, .start, names: .collectives, confidence: 0.8)),
        (
            "una|un entrevista|reportaje|crónica|artículo|análisis|columna|opinión de|por",
            CreditLead(.author, .byline, .start, names: .sure, confidence: 0.8)
        ),
        ("entrevista realizada? por|de|:", CreditLead(.author, .byline, .separated, names: .sure, confidence: 0.9)),
    ]

    private static let spanishRoles =
        labels(
            [
                ("reporte|reportes|reportaje|reportajes|reportería", .reporting),
                (
                    "reporte|reportes|información|reportería|cobertura|reportaje adicional|adicionales",
                    .additionalReporting
                ),
                ("texto|textos|redacción", .writing), ("edición|revisión|corrección", .editing),
                ("edición en español", .editing), ("investigación|documentación|verificación", .research),
                ("traducción", .translation),
                ("compilación|recopilación", .compilation), ("colaboración|colaboraciones", .contributor),
            ], by: "de|por|del")
        + labels(
            [
                ("autor|autora|autores|autoras", .author), ("reportero|reportera|reporteros|cobertura", .reporting),
                ("guion|guión|escribe|palabras", .writing), ("editor|editora|coordinación", .editing),
                ("traductor|traductora", .translation), ("colaborador|colaboradores|colaboradora", .contributor),
                (
                    "producción|cámara|video|vídeo|videos|vídeos|ilustración|ilustraciones|infografía|infografías|diseño|"
                        + "gráficos|gráfico|locución|realización|montaje|animación|dibujo|conducción|arte", .contributor
                ),
            ], by: "de|por", isSure: false)
        + verbs([
            ("editado|editada|corregido|actualizado|revisado en? español? por", .editing),
            ("escrito|escrita|redactado|redactada por", .writing),
            ("traducido|traducida|adaptado y|e? adaptado|adaptada|editado|traducido? por", .translation),
            ("traducido|traducida|traducción del|de|al * por|de|:", .translation),
            ("compilado|recopilado por", .compilation), ("investigado por", .research), ("reportado por", .reporting),
            ("información|cobertura de|por", .reporting),
            (
                "con la|las|el? colaboración|participación|contribución|contribuciones|colaboraciones|ayuda|aporte|aportes "
                    + "de|del", .contributor
            ),
        ])

    private static let spanishPhoto = "foto|fotos|fotografía|fotografías|imagen|imágenes"

    private static let spanishPhotos =
        labels(
            [
                (spanishPhoto, CreditRole.photography), ("fotógrafo|fotógrafa|fotógrafos|fotogalería", .photography),
                ("crédito|créditos|cortesía", .photography),
                ("crédito|créditos de? la|las? \(spanishPhoto)", .photography),
                ("\(spanishPhoto) de archivo|portada|referencia|apertura", .photography),
            ], by: "de|por")
        + [
            ("foto|fotos ©?", CreditLead(.photography, .photoCredit, .after(.writing), names: .sure, confidence: 0.9)),
            ("texto|textos", CreditLead(.writing, .signOff, .start, names: .sure, confidence: 0.7)),
            ("\(spanishPhoto) : cortesía|gentileza de?", CreditLead(.photography, .photoCredit, confidence: 0.9)),
            (
                "\(spanishPhoto) cortesía de?",
                CreditLead(.photography, .photoCredit, .separated, names: .sure, confidence: 0.9)
            ),
            ("foto|fotos ©?", CreditLead(.photography, .photoCredit, .separated, names: .sure, confidence: 0.7)),
            (
                "fotografía|fotografías|imagen|imágenes ©?",
                CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)
            ),
        ]

    private static let spanishPairs = pairs(
        [
            ("texto|textos", .writing), (spanishPhoto, .photography), ("investigación", .research),
            ("reportaje|reporte|reportería", .reporting), ("traducción", .translation), ("edición", .editing),
            ("vídeo|video|videos|producción|ilustraciones|infografía|realización", .contributor),
            ("entrevista", .author),
        ], and: "y|e|&", by: ":|de|por")

    private static let spanishSources: [(String, CreditLead)] = [
        ("con", CreditLead(.source, .tagline, .beforeHouse, names: .houses, confidence: 0.9)),
        (
            "con información|informaciones|datos|reportes|reporte|material|aportes|despachos|notas|contenido|cables|"
                + "informes|imágenes|textos de|del|desde|por|e? imágenes? de?",
            CreditLead(.source, .tagline)
        ),
        (
            "en colaboración|alianza|asociación con",
            CreditLead(.contributor, .republication, .start, names: .media, confidence: 0.8)
        ),
        ("fuente|fuentes :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("fuente|fuentes", CreditLead(.source, .tagline, .start, names: .withHouse, confidence: 0.8)),
        (
            "también? colaboró|colaboraron|contribuyó|contribuyeron :?",
            CreditLead(.contributor, .tagline, .start, names: .sure, confidence: 0.9)
        ),
        (
            "también? colaboró|colaboraron|contribuyó|contribuyeron en|a|con este|esta \(spanishWork) :?",
            CreditLead(.contributor, .tagline, .start)
        ),
        (
            "en|a|con este|esta \(spanishWork) colaboró|colaboraron|contribuyó|contribuyeron también? :?",
            CreditLead(.contributor, .tagline, .start)
        ),
    ]

    private static let spanishNotes: [(String, CreditLead)] = [
        (
            "este|esta|la|el \(spanishWork) fue|ha|es|se sido? publicado|publicada|publicó|reproducido|reproduce originalmente|"
                + "inicialmente|primero? en|por|con|de permiso? de?",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "este|esta \(spanishWork) apareció|aparece|originalmente se? publicado|publicó|apareció? originalmente|primero? en|por",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "este|esta \(spanishWork) cuenta con información|contenido parcial? publicada|publicado? en|de",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "\(spanishWork)|publicado|publicada publicado|publicada|originalmente originalmente|inicialmente? en|por",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        ("reproducido|publicado con permiso|autorización de|del", CreditLead(.source, .republication, names: .media)),
    ]

    private static let spanishTails: [(String, CreditTail)] = [
        (
            "también? contribuyó|contribuyeron|colaboró|colaboraron|participó|participaron|ayudó|ayudaron a|con|en este|esta "
                + "\(spanishWork)", CreditTail(.contributor)
        ),
        (
            "también? contribuyó|contribuyeron|colaboró|colaboraron|participó|participaron en la elaboración|redacción|"
                + "realización de este|esta \(spanishWork)", CreditTail(.contributor)
        ),
        (
            "también? contribuyó|contribuyeron|colaboró|colaboraron con información|reportes|reportería",
            CreditTail(.reporting)
        ),
        ("aportó|aportaron información|reportes a|para este|esta \(spanishWork)", CreditTail(.reporting)),
        ("editó|editaron este|esta \(spanishWork)", CreditTail(.editing)),
        ("tradujo|tradujeron este|esta \(spanishWork)", CreditTail(.translation)),
    ]

    private static let spanishClosers = [
        "todos los derechos reservados", "con permiso|autorización", "lea|lee el artículo original",
        "para este|esta \(spanishWork)", "bajo licencia creative commons", "del|el # de? * #?", "del|el # / # /? #?",
    ]
}

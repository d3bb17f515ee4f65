extension CreditLanguage {
    /// Spanish.
    static let spanish = CreditLanguage(
        code: "es", conjunctions: ["y", "e"], articles: ["el", "la", "los", "las"],
        prepositions: ["en", "desde"], affiliationWords: ["de", "para"],
        memberPhrases: ["los|las|el|la? periodistas|periodista|reporteros|corresponsales|corresponsal|redactores de"],
        leads: spanishWords + spanishSources + spanishPhotos,
        tails: [
            (
                "también? contribuyó|contribuyeron|contribuye|colaboró|colaboraron|participó|participaron a|en|con este|esta \(work)",
                CreditTail(.contributor)
            ),
            ("también? ha|han contribuido|colaborado a|en|con este|esta \(work)", CreditTail(.contributor)),
        ],
        closers: [
            "a|en|con|para este|esta \(work)", "lea|lee el|la original|artículo", "todos los derechos reservados",
            "en español", "bajo licencia creative commons",
        ],
        notes: ["lea", "lee", "todos los", "puede leer", "bajo licencia", "publicado el"])

    private static let work = "artículo|reportaje|informe|información|nota|historia|despacho|reporte|texto|crónica"

    private static let spanishWords: [(String, CreditLead)] = [
        ("por :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        ("autor|autora|autores :", CreditLead(.author, .signOff, .separated, names: .sure, confidence: 0.9)),
        ("escrito|redactado por", CreditLead(.writing, .signOff, .separated, confidence: 0.9)),
        ("entrevista|entrevistó :|de|por", CreditLead(.author, .signOff, .separated, names: .sure, confidence: 0.9)),
        ("con la? colaboración|contribución|ayuda|participación|aporte|aportes de", CreditLead(.contributor, .tagline)),
        (
            "colaboró|colaboraron|contribuyó|contribuyeron|colaboración|colaboradores :|de?",
            CreditLead(.contributor, .tagline, .start, names: .sure)
        ),
        (
            "reporte|reportes|información|reportería|cobertura|reportaje adicional|adicionales :|de|por",
            CreditLead(.additionalReporting, .signOff)
        ),
        (
            "reporte|reportes|información|reportaje|reportería|cobertura de|por",
            CreditLead(.reporting, .signOff, .start, names: .sure)
        ),
        (
            "reporte|reportes|reportaje|reportajes|reportería|reportero|reportera|reporteros :",
            CreditLead(.reporting, .signOff, .separated)
        ),
        ("reporte|reportes|reportaje :|de|por", CreditLead(.reporting, .signOff)),
        (
            "texto|textos y|e|& fotos|foto|fotografías|fotografía|imágenes|vídeo|video :|de|por",
            CreditLead(.writing, .signOff)
        ),
        ("texto|textos|escribe :|de|por", CreditLead(.writing, .signOff, .separated, names: .sure, confidence: 0.9)),
        ("redacción :|de|por", CreditLead(.writing, .signOff, confidence: 0.9)),
        ("edición|editor|editora|revisión :|de|por", CreditLead(.editing, .signOff, .separated)),
        ("edición|editado|editada en español :|de|por", CreditLead(.editing, .signOff)),
        ("editado|editada|revisado|actualizado por", CreditLead(.editing, .signOff)),
        ("investigación|documentación|verificación :|de|por", CreditLead(.research, .signOff, .separated)),
        ("traducción|traductor|traductora :|de|por", CreditLead(.translation, .signOff)),
        (
            "traducido|traducida|traducción del|de|al inglés|francés|árabe|alemán|italiano|ruso|hebreo|portugués|español :|por|de",
            CreditLead(.translation, .signOff)
        ),
        ("traducido|traducida|adaptado y|e? adaptado? por", CreditLead(.translation, .signOff)),
        ("compilado|compilación|recopilado|recopilación :|de|por", CreditLead(.compilation, .signOff)),
        (
            "gráficos|gráfico|infografía|ilustración|ilustraciones|vídeo|video|producción|diseño|montaje|dibujo :|de|por",
            CreditLead(.contributor, .signOff, .separated, names: .sure, confidence: 0.9)
        ),
    ]

    private static let spanishSources: [(String, CreditLead)] = [
        ("con", CreditLead(.source, .tagline, .beforeHouse, names: .houses, confidence: 0.9)),
        (
            "con información|informaciones|datos|reportes|reportería|material|notas|despachos de|del",
            CreditLead(.source, .tagline)
        ),
        ("fuente|fuentes :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        (
            "este|esta \(work) fue|ha|se sido? publicado|publicada|publicó|apareció originalmente|inicialmente? en|por",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "este|esta \(work) cuenta con información|material parcial? publicada|publicado? en|de|por",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "publicado|publicada|apareció originalmente|inicialmente? en|por",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "en colaboración|alianza con",
            CreditLead(.contributor, .republication, .start, names: .media, confidence: 0.8)
        ),
        (
            "este|esta \(work) fue|ha sido? publicado|producido|realizado en colaboración|alianza con",
            CreditLead(.contributor, .republication, .start, names: .media)
        ),
    ]

    private static let photo = "foto|fotos|fotografía|fotografías|imagen|imágenes"

    private static let spanishPhotos: [(String, CreditLead)] = [
        ("\(photo) y|e|& texto|textos|vídeo :|de|por", CreditLead(.photography, .photoCredit)),
        (
            "crédito|créditos|cortesía? \(photo)|crédito|créditos :|de ©?",
            CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)
        ),
        ("\(photo) :|de|por|cortesía ©?", CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)),
        (
            "fotógrafo|fotógrafa|fotos|cortesía :",
            CreditLead(.photography, .photoCredit, .separated, names: .sure, confidence: 0.9)
        ),
        ("\(photo) ©?", CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)),
    ]
}

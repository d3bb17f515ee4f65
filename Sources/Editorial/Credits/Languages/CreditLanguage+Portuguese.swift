extension CreditLanguage {
    /// Portuguese.
    static let portuguese = CreditLanguage(
        code: "pt", conjunctions: ["e"], articles: ["o", "a", "os", "as"],
        prepositions: ["em", "no", "na", "nos", "nas"], affiliationWords: ["de", "da", "do", "para"],
        leads: portugueseWords + portugueseSources + portuguesePhotos,
        tails: [
            ("contribuiu|contribuíram|contribui para|com esta|este \(work)", CreditTail(.contributor)),
            ("colaborou|colaboraram nesta|neste|com|para esta|este? \(work)", CreditTail(.contributor)),
        ],
        closers: ["para|com esta|este \(work)", "todos os direitos reservados"],
        notes: ["leia", "todos os", "publicado em", "clique"])

    private static let work = "reportagem|artigo|matéria|notícia|texto|peça"

    private static let portugueseWords: [(String, CreditLead)] = [
        ("por :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        ("da|de", CreditLead(.author, .byline, .start, names: .collectives, confidence: 0.8)),
        ("autor|autora|autores :", CreditLead(.author, .signOff, .separated, names: .sure, confidence: 0.9)),
        ("escrito por", CreditLead(.writing, .signOff, .separated, confidence: 0.9)),
        ("entrevista :|de|por", CreditLead(.author, .signOff, .separated, names: .sure, confidence: 0.9)),
        ("com a? colaboração|contribuição|participação de", CreditLead(.contributor, .tagline)),
        (
            "colaborou|colaboraram|colaboração|contribuiu|contribuíram :|de?",
            CreditLead(.contributor, .tagline, .start, names: .sure)
        ),
        ("reportagem adicional :|de|por", CreditLead(.additionalReporting, .signOff)),
        ("reportagem :|de|por", CreditLead(.reporting, .signOff)),
        ("reportagem", CreditLead(.reporting, .signOff, .start, names: .sure, confidence: 0.8)),
        ("texto|textos e|& fotos|foto|imagens|vídeo|fotografia :|de|por", CreditLead(.writing, .signOff)),
        ("texto|textos :|de|por", CreditLead(.writing, .signOff, .separated, confidence: 0.9)),
        ("edição|edição de texto|editor|editora|revisão :|de|por", CreditLead(.editing, .signOff, .separated)),
        ("edição", CreditLead(.editing, .signOff, .separated, names: .sure, confidence: 0.8)),
        ("editado|editada|atualizado|revisado por", CreditLead(.editing, .signOff)),
        ("pesquisa|investigação|apuração :|de|por", CreditLead(.research, .signOff, .separated)),
        ("tradução|tradutor|tradutora :|de|por", CreditLead(.translation, .signOff)),
        ("traduzido|traduzida do|de? * por", CreditLead(.translation, .signOff)),
        ("traduzido|traduzida por", CreditLead(.translation, .signOff)),
        ("compilado|compilação :|de|por", CreditLead(.compilation, .signOff)),
        (
            "arte|infografia|infográfico|ilustração|ilustrações|vídeo|produção|montagem :|de|por",
            CreditLead(.contributor, .signOff, .separated, names: .sure, confidence: 0.9)
        ),
    ]

    private static let portugueseSources: [(String, CreditLead)] = [
        ("com", CreditLead(.source, .tagline, .beforeHouse, names: .houses)),
        ("com informações|informação|material|agências|dados de|da|do|das|dos", CreditLead(.source, .tagline)),
        ("fonte|fontes :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        (
            "este|esta|o|a \(work) foi publicado|publicada|produzido originalmente|primeiro|inicialmente? em|no|na|pelo|pela|por",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "publicado|publicada originalmente|inicialmente em|no|na|por|pelo|pela",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "em parceria|colaboração com",
            CreditLead(.contributor, .republication, .start, names: .media, confidence: 0.8)
        ),
    ]

    private static let photo = "foto|fotos|fotografia|fotografias|imagem|imagens"

    private static let portuguesePhotos: [(String, CreditLead)] = [
        ("\(photo) e|& texto|textos|vídeo :|de|por", CreditLead(.photography, .photoCredit)),
        (
            "crédito|créditos da|das? \(photo)|crédito|créditos : ©?",
            CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)
        ),
        ("\(photo) :|de|por ©?", CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)),
        (
            "fotógrafo|fotógrafa|crédito|créditos|divulgação :",
            CreditLead(.photography, .photoCredit, .separated, names: .sure, confidence: 0.9)
        ),
        ("\(photo) ©?", CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)),
    ]
}

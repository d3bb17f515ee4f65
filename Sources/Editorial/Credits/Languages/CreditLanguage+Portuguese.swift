extension CreditLanguage {
    /// Portuguese, of both sides of the Atlantic.
    static let portuguese = CreditLanguage(
        code: "pt", conjunctions: ["e"], articles: ["o", "a", "os", "as", "nossa", "nosso"],
        prepositions: ["em", "no", "na", "nos", "nas", "a"], affiliationWords: ["de", "da", "do", "para"],
        leads: portugueseByline + portugueseRoles + portuguesePhotos + portuguesePairs + portugueseSources
            + portugueseNotes,
        tails: portugueseTails, closers: portugueseClosers, notes: ["leia", "todos os", "clique"],
        collectives: [
            "a|nossa redação|redacção", "redação|redacção online|web|central|multimédia|digital|lusa|nacional",
            "equipe|equipa de redação|redacção|reportagem",
        ],
        workers: [
            "nosso|nossa|nossos enviado|enviada|enviados|correspondente|correspondentes especial|especiais?",
            "enviado|enviada|enviados especial|especiais",
        ])

    private static let portugueseWork = """
        reportagem|artigo|matéria|notícia|texto|história|entrevista|conteúdo|peça|trabalho|despacho|coluna
        """

    private static let portugueseByline: [(String, CreditLead)] = [
        ("por :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        (
            "um|uma entrevista|crónica|crônica|artigo|análise|coluna|opinião de|por",
            CreditLead(.author, .byline, .start, names: .sure, confidence: 0.8)
        ),
        (
            "entrevista conduzida|realizada|feita? por|de|:",
            CreditLead(.author, .byline, .separated, names: .sure, confidence: 0.9)
        ),
        ("da|de|do|das", CreditLead(.author, .byline, .start, names: .collectives, confidence: 0.8)),
    ]

    private static let portugueseRoles =
        labels(
            [
                ("reportagem|reportagens", .reporting),
                ("reportagem|reportagens|cobertura adicional|adicionais", .additionalReporting),
                ("texto|textos|redação|redacção", .writing), ("edição|revisão", .editing),
                ("edição de texto", .editing),
                ("pesquisa|apuração|checagem|investigação|verificação", .research), ("tradução", .translation),
                ("compilação", .compilation),
                ("colaboração|colaborações", .contributor),
            ], by: "de|por|da|do")
        + labels(
            [
                ("autor|autora|autores|autoras", .author), ("repórter|repórteres|cobertura", .reporting),
                ("roteiro|guião", .writing), ("editor|editora|coordenação", .editing),
                ("tradutor|tradutora|adaptação", .translation),
                ("colaborador|colaboradores|colaboradora", .contributor),
                (
                    "produção|arte|ilustração|ilustrações|infografia|infográfico|gráficos|vídeo|vídeos|câmera|design|"
                        + "montagem|locução|realização|intervenção|animação|grafismo", .contributor
                ),
            ], by: "de|por", isSure: false)
        + verbs([
            ("editado|editada|atualizado|revisto|revisado por", .editing), ("escrito|redigido|escrita por", .writing),
            ("traduzido|traduzida|tradução e? adaptado|editado? por", .translation),
            ("traduzido|traduzida|tradução do|de|da * por|de|:", .translation), ("compilado por", .compilation),
            ("com reportagem|reportagens adicional? de|do|da", .reporting), ("ilustrado por", .contributor),
            ("apurado por", .research),
            ("com a|as? colaboração|participação|contribuição|colaborações de|da|do", .contributor),
        ])

    private static let portuguesePhoto = "foto|fotos|fotografia|fotografias|imagem|imagens"

    private static let portuguesePhotos =
        labels(
            [
                (portuguesePhoto, CreditRole.photography), ("crédito|créditos", .photography),
                ("fotógrafo|fotógrafa|fotojornalista|divulgação", .photography),
                ("\(portuguesePhoto) de? capa|arquivo|destaque|ilustrativa", .photography),
                ("crédito|créditos da|das|de? \(portuguesePhoto)", .photography),
            ], by: "de|por")
        + [
            ("divulgação|reprodução|arquivo /", CreditLead(.photography, .photoCredit, .start, confidence: 0.8)),
            ("foto|fotos ©?", CreditLead(.photography, .photoCredit, .after(.writing), names: .sure, confidence: 0.9)),
            ("texto|textos", CreditLead(.writing, .signOff, .start, names: .sure, confidence: 0.7)),
            ("\(portuguesePhoto) : cortesia|gentileza de?", CreditLead(.photography, .photoCredit, confidence: 0.9)),
            ("fotografado por", CreditLead(.photography, .photoCredit, .separated, names: .sure)),
            (
                "sobre? \(portuguesePhoto) ©?",
                CreditLead(.photography, .photoCredit, .after(.contributor), names: .withHouse)
            ),
            ("foto|fotos ©?", CreditLead(.photography, .photoCredit, .separated, names: .sure, confidence: 0.7)),
            (
                "fotografia|fotografias|imagem|imagens ©?",
                CreditLead(.photography, .photoCredit, .separated, names: .withHouse, confidence: 0.7)
            ),
        ]

    private static let portuguesePairs = pairs(
        [
            ("texto|textos", .writing), (portuguesePhoto, .photography), ("pesquisa|apuração", .research),
            ("reportagem", .reporting), ("tradução", .translation), ("edição", .editing),
            ("vídeo|vídeos|produção|arte|ilustrações|infografia|roteiro", .contributor), ("entrevista", .author),
        ], and: "e|&", by: ":|de|por")

    private static let portugueseSources: [(String, CreditLead)] = [
        ("com", CreditLead(.source, .tagline, .beforeHouse, names: .houses)),
        (
            "com informações|informação|material|dados|conteúdo|textos|notícias|imagens de|da|do|das|dos?",
            CreditLead(.source, .tagline)
        ),
        (
            "em parceria|colaboração com",
            CreditLead(.contributor, .republication, .start, names: .media, confidence: 0.8)
        ),
        ("c /", CreditLead(.source, .tagline, .beforeHouse, names: .houses)),
        ("fonte|fontes :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("fonte|fontes", CreditLead(.source, .tagline, .start, names: .withHouse, confidence: 0.8)),
        (
            "também? colaborou|colaboraram|contribuiu|contribuíram :?",
            CreditLead(.contributor, .tagline, .start, names: .sure, confidence: 0.9)
        ),
        (
            "também? colaborou|colaboraram|contribuiu|contribuíram para|com|nesta|neste esta|este? \(portugueseWork) :?",
            CreditLead(.contributor, .tagline, .start)
        ),
    ]

    private static let portugueseNotes: [(String, CreditLead)] = [
        (
            "este|esta|a|o \(portugueseWork) foi|é publicado|publicada|reproduzido|reproduzida originalmente|inicialmente|"
                + "primeiro? em|no|na|por|pelo|pela|com|de",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        (
            "\(portugueseWork)|publicado|publicada publicado|publicada|originalmente originalmente|inicialmente? "
                + "em|no|na|por|pelo|pela",
            CreditLead(.source, .republication, .start, names: .media)
        ),
        ("com autorização|permissão de|do|da", CreditLead(.source, .republication, .start, names: .media)),
    ]

    private static let portugueseTails: [(String, CreditTail)] = [
        (
            "também? contribuiu|contribuíram|colaborou|colaboraram para|com|nesta|neste|em|na esta|este|produção? "
                + "\(portugueseWork)", CreditTail(.contributor)
        ),
        ("contribuiu|contribuíram com reportagem|informações", CreditTail(.reporting)),
        ("editou|editaram esta|este \(portugueseWork)", CreditTail(.editing)),
        ("traduziu|traduziram esta|este \(portugueseWork)", CreditTail(.translation)),
    ]

    private static let portugueseClosers = [
        "todos os direitos reservados", "fim", "com autorização|permissão", "para esta|este \(portugueseWork)",
        "sob licença creative commons", "de|do|em # de? * #?", "de|do|em # / # /? #?",
    ]
}

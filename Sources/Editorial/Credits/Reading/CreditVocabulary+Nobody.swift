/// Words that show that a text names nobody.
extension CreditVocabulary {
    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    /// Months in other languages than English.
    static let foreignMonths = words(
        """
        januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre \
        novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre \
        gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre janeiro fevereiro março maio junho julho \
        setembro outubro novembro dezembro januari februari maart mei augustus ינואר פברואר מרץ אפריל מאי יוני יולי \
        אוגוסט ספטמבר אוקטובר נובמבר דצמבר
        """)

    /// Small words of Hebrew and Arabic, which have no capitals to tell a name from prose, so that no name has one.
    static let functionWords = words(
        """
        של על את לא כי אם גם זה זו זאת הוא היא הם הן היה הייתה היו או אך אבל רק בין לפי לפני אחרי בעקבות בגלל כדי כמו עד מול \
        נגד אצל תחת ללא בלי יש אין אלף שלוש שני שתי ארבע ה' מדוע אינו אינה עם عن على إلى الى مع أن إن لم لن لا هذا هذه ذلك التي الذي الذين قد كان \
        كانت يكون بعد قبل خلال حول بين ضد عند أو ثم كما وفق لدى منذ حتى إذا كل غير ليس هو هي هم نحو عبر دون فوق تحت أمام قال \
        قالت بحسب نقلا نقلاً
        """)

    /// The newsroom, in languages in which the word stands before that for its part.
    static let newsrooms: Set<String> = [
        "redacción", "redaktion", "redazione", "redação", "redactie", "rédaction", "מערכת",
    ]

    /// What stands in the place of a photographer's name where there is none.
    static let pictureNotes: Set<String> = Set(
        """
        file|file photo|pool|pool photo|handout|archive|archives|archiv|archivo|archivbild|symbolbild|symbolfoto|arquivo|\
        foto de archivo|archivio|archives photo|divulgação|reuters file photo|illustrative|courtesy|screenshot|stock|gtres|\
        privat|privé|cortesía|cortesia|reprodução|reproducción|repro|arquivo pessoal|archivo personal|archief|archiefbeeld|\
        montage|fotomontage|dr|d.r.|droits réservés|illustration|eigene|eigen foto|redes sociales|redes sociais|ארכיון|\
        צילום מסך|מסך|יח"צ|יח״צ|באדיבות המצולמים|أرشيف|أرشيفية|الأرشيف|pixabay|themenbild|agenturfoto|polizei
        """.split(separator: "|").map(String.init))

    /// Words that make a name that of a body, in other languages than English, Hebrew and Arabic.
    static let foreignBodies = words(
        """
        ministère ministerio ministero ministério ministerie ministerium bundesministerium institut instituto istituto \
        instituut université universidad università universidade universität universiteit gouvernement gobierno governo \
        regierung bundesamt behörde amt bundesagentur statistik berechnungen berechnung umfrage angaben elaboración \
        elaboração elaborazione insee ine istat ibge cbs eurostat destatis fondation fundación fondazione fundação \
        stiftung stichting mairie ayuntamiento comune prefeitura gemeente stadt région región regione banque banco banca
        """)
}

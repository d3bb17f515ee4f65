/// Words that tell what a name is, in all the languages together.
enum CreditVocabulary {
    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    /// Short forms that are written with a full stop.
    static let abbreviations = words(
        """
        tech spc cpl pfc pvt maj cmdr adm \
        st ste dr ph mr mrs ms jr sr prof rev gen lt col sgt capt sen rep gov hon ala ariz ark calif colo conn del fla \
        ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ont que \
        alta sask jan feb aug sept oct nov dec
        """)

    /// Services and ranks before the name of a soldier, of which two at least are left out.
    static let ranks = words(
        """
        u.s us army navy marine marines corps air force coast guard national space staff tech sgt sergeant master senior \
        first second airman spc specialist cpl lance corporal lt cmdr commander maj major capt col gen petty officer 1st \
        2nd 3rd class mass communication seaman pfc pvt private warrant chief
        """)

    /// What belongs to a name behind a comma.
    static let suffixes = words("jr sr ii iii iv")

    /// What stands behind a name and a comma and is no part of it.
    static let degrees = words("llc md phd esq rn mba dds jd mph dvm")

    /// Titles that are no part of a name.
    static let titles = words("mr ms mrs miss herr frau m mme sr sra")

    /// Words of a name that are written small.
    static let particles = words(
        """
        van von de da di du del della delle degli dei der den des dos das do e y i la le las los el al bin bint ibn \
        ben ter ten te zu zum zur af av 't mac mc ní nic ua ap abu an um und d' o' ul ur- ud uz ur dal dalla dello \
        dei lo li op aan uit dela ould uld san ha-
        """)

    /// The last word of a collective of the newsroom.
    static let staff = words(
        """
        staff staffs desk newsroom correspondents reporters writers journalists editors photographers team bureau board \
        staffers redaktion rédaction redacción redazione redação redactie correspondants correspondentes \
        corresponsales korrespondenten bureaux bureaus correspondenten verslaggevers reporters redakteure המערכת מערכת التحرير
        """)

    /// The first word of a collective of the newsroom, in scripts where it stands first.
    static let staffOpenings = words("מערכת צוות כתבי هيئة فريق أسرة مراسلو محررو")

    /// Lone workers without a name: "Our Correspondent".
    static let unnamed = words(
        "correspondent reporter writer journalist editor photographer columnist producer contributor")

    /// Words that name unnamed agencies.
    static let agencies = words(
        """
        agencies wires agences agenturen agenturmaterial agenturmeldungen agencias agenzie agências persbureaus סוכנויות סוכנויות-הידיעות وكالات \
        الوكالات
        """)

    /// Two words that do so.
    static let agencyPairs: Set<String> = [
        "wire services", "wire service", "wire reports", "wire report", "news services", "agency reports",
        "news reports", "service reports", "other agencies",
        "agency dispatches", "news agencies", "wire dispatches", "agency inputs", "סוכנויות הידיעות", "وكالات الأنباء",
    ]

    /// Small words that may stand in the name of a collective.
    static let collectiveWords = words(
        """
        our own the news wire staff night day web online digital foreign national sports business city local and \
        other reports special notre nos unsere unserer nuestra la die de desk service services \
        unser unserem unseren nuestro nossa nosso nostra nostro la le onze ligne line en equipe equipo breaking live \
        politics world features picture
        """)

    /// Trades that stand before a name: "AP writer Jane Roe".
    static let trades = words(
        """
        writer writers reporter reporters correspondent correspondents journalist journalists photographer \
        photographers editor editors columnist columnists producer producers researcher researchers contributor \
        contributors intern videojournalist videojournalists photojournalist photojournalists critic reviewer fellow \
        videographer freelancer stringer journaliste journalistes correspondant correspondante correspondants \
        korrespondent korrespondentin corresponsal corresponsales periodista periodistas reportero reportera \
        reporteros redactor redactora enviado enviada corrispondente inviato inviata correspondente repórter \
        verslaggever redacteur redakteur redakteurin reporterin envoyé envoyée photographe fotograaf journalist journalistin journaliste giornalista jornalista fotograf fotografin \
        fotógrafo fotógrafa member
        """)

    /// What goes before a trade and is no part of the house's name.
    static let tradeWords = words(
        """
        staff science business national political sports senior special freelance chief foreign health medical \
        economics technology entertainment diplomatic legal white house religion education investigative video photo \
        travel food crime courts court city county state federal congressional supreme medicine weather \
        tech arts culture film music fashion style opinion data investigations contributing associate assistant \
        deputy executive managing general lead regional statehouse bureau world energy climate environment religion \
        media retail news guest auto aviation markets personal finance breaking home affairs defence defense security
        """)

    /// Words that make a name that of an agency.
    static let agency = words(
        """
        press wire agency newswire wires pressphoto agence agentur agencia agenzia agência nachrichtenagentur \
        persbureau service images newsfeatures סוכנות وكالة
        """)

    /// Last words of an agency's name, whatever stands before them: "Harbour News Service".
    static let agencyEndings = words("agency service services newswire wire wires")

    /// Words that make a name that of a publication.
    static let publication = words(
        """
        times herald post review journal gazette tribune guardian magazine chronicle daily weekly observer standard \
        mirror telegraph star sun mail news tv radio broadcasting zeitung tageblatt tagblatt anzeiger monde figaro \
        país mundo correio folha globo courier register examiner inquirer globe dispatch bulletin ledger sentinel \
        independent insider atlantic economist media network newspapers today record echo argus advertiser examiner \
        democrat republican conversation intercept propublica digest quarterly nachrichten kurier presse television \
        channel public
        """)

    /// Capitalised words that open a sentence and are nobody's name.
    static let stops = words(
        """
        who he she they we it this that these those i you nobody everybody everyone somebody someone many several \
        some all both most others people officials residents readers volunteers donors police experts scientists \
        researchers monday tuesday wednesday thursday friday saturday sunday what which whoever how why when where \
        if then there here also but not no heat smoke smoking rain weather speed alcohol fatigue christmas easter \
        today tomorrow yesterday now popular invitation golly request default accident appointment contrast \
        comparison definition extension virtue proxy jove land hand heart air night day law order any no every each its \
        his her their my your far choice chance nature design sea force mail phone train bus car boat foot \
        contributed submitted مختصون خبراء باحثون باحثين علماء مؤرخون مسؤولون صحفيون صحافيون عدة عدد بعض جميع كل \
        كثيرون وسائل عوامل من מומחים חוקרים מדענים היסטוריונים עיתונאים רבים כמה מי הם הוא היא אנשים גורמים
        """)

    /// Words that make a name that of a body, which nothing shows to be a person or a publication.
    static let bodies = words(
        """
        bank university ministry government department institute foundation council company organization organisation \
        nations committee commission authority association consortium وزارة حكومة شركة منظمة هيئة جامعة مؤسسة مركز بنك \
        معهد جمعية محكمة משרד ממשלת חברת ארגון אוניברסיטת מכון בנק עמותת
        """)

    /// Hebrew and Arabic given names that begin with the letter that is "and" before others.
    static let namesWithAnd = words(
        """
        وليد وائل وسام وسيم وفاء وفيق وداد وديع وجدي وجيه وحيد وردة وصفي وضاح ورد ויקטור ויקטוריה ולדימיר ורד ורדה ויטלי \
        וולטר ויויאן
        """)

    /// What stands in dates and times besides months and numbers.
    static let dateWords = words(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun jan feb mar apr jun jul \
        aug sep sept oct nov dec updated published posted modified at on am pm a.m p.m utc gmt est edt pst pdt ist cet \
        cest uhr hours hour mins minutes ago אתמול היום פורסם עודכן
        """)

    /// Words of headlines that stand in nobody's name.
    static let headlineWords = words(
        """
        a an the out into over under after before is are was were be been to in on at with without or as what why how \
        when where who this that these those it its inside hits wins scores speaks needs leads says sees gets makes \
        takes goes looks shows watch season storm week month year years life movie moment moments results election \
        elections appointment requirements winner winners gallery pictures highlights exclusive breaking update updates \
        help helps may-be could should would can cannot not no all most more less than first-ever always never true false things thing people \
        meeting meetings everything nothing something anything about against behind between during through across around off back again \
        numbers thousand hundred million billion short-term long-term royal coming going being having style content
        """)

    /// Offices that stand before a name that is quoted, not credited.
    static let offices = words(
        """
        president mayor minister senator governor congressman congresswoman king queen pope prince princess bishop \
        chancellor premier secretary judge justice chief coach captain general colonel sheriff
        """)

    /// Months, of which some are first names too.
    static let months = words(
        "january february march april may june july august september october november december")
}

extension CreditLanguage {
    /// Hebrew. Its "and" is a letter before the word, which `CreditConjunctions` parts.
    static let hebrew = CreditLanguage(
        code: "he", conjunctions: ["ו"], prepositions: [],
        leads: hebrewWords + hebrewSources + hebrewPhotos,
        tails: [
            ("תרם|תרמה|תרמו|סייע|סייעה|סייעו לכתבה|לידיעה|לדיווח זו|זה", CreditTail(.contributor)),
            ("\(took) בהכנת \(work) זו|זה?", CreditTail(.contributor)),
        ],
        closers: ["כל הזכויות שמורות"], notes: ["כל הזכויות", "לכתבה המלאה", "עודכן"])

    private static let took = "השתתף|השתתפה|השתתפו|סייע|סייעה|סייעו"
    private static let work = "הכתבה|הידיעה|הדיווח|התחקיר"

    private static let hebrewWords: [(String, CreditLead)] = [
        ("מאת :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        (
            "כתב|כתבה|כתבו|כותב|כותבת|מחבר|מחברת :",
            CreditLead(.author, .signOff, .separated, names: .sure, confidence: 0.9)
        ),
        (
            "ראיין|ראיינה|ראיון|ריאיין|ריאיינה :",
            CreditLead(.author, .signOff, .separated, names: .sure, confidence: 0.9)
        ),
        ("הכתבה|הידיעה הוכנה בסיוע", CreditLead(.contributor, .tagline, .start)),
        ("בהכנת \(work) \(took) :?", CreditLead(.contributor, .tagline, .start)),
        ("\(took) בהכנת \(work) :?", CreditLead(.contributor, .tagline, .start)),
        (
            "מגיש|מגישה|הפקה|מפיק|מפיקה|איור|איורים|איירה|אייר|גרפיקה|עיצוב|וידאו|וידיאו|הגשה|בימוי :",
            CreditLead(.contributor, .signOff, .separated, names: .sure, confidence: 0.9)
        ),
        ("דיווח|דיווחים נוסף|נוספים :", CreditLead(.additionalReporting, .signOff)),
        ("דיווח|דיווחים|דיווחה|דיווחו|כתבת|כתבים :", CreditLead(.reporting, .signOff)),
        ("כתיבה|טקסט :", CreditLead(.writing, .signOff)),
        ("עריכה|ערך|ערכה|עורך|עורכת|עריכת לשון? :", CreditLead(.editing, .signOff)),
        ("תחקיר|מחקר :", CreditLead(.research, .signOff)),
        ("תרגום|תרגם|תרגמה|מתרגם|מתרגמת :", CreditLead(.translation, .signOff)),
        (
            "תרגם|תרגמה|תרגום|תורגם? מאנגלית|מערבית|מצרפתית|מגרמנית|מרוסית|מספרדית :|על ידי?",
            CreditLead(.translation, .signOff)
        ),
        ("מאנגלית|מערבית|מצרפתית|מגרמנית|מרוסית :", CreditLead(.translation, .signOff, .start)),
        ("ליקוט|ליקטה|ליקט :", CreditLead(.compilation, .signOff)),
    ]

    private static let hebrewSources: [(String, CreditLead)] = [
        ("בסיוע|בשיתוף", CreditLead(.contributor, .tagline, .start, names: .houses)),
        ("מקור|מקורות|המקור :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("על פי דיווחי|חומר של", CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.9)),
        ("עם חומר|מידע של|מאת", CreditLead(.source, .tagline)),
        (
            "הכתבה|המאמר פורסמה|פורסם לראשונה|במקור? ב-|באתר|במגזין|בעיתון",
            CreditLead(.source, .republication, .start, names: .media)
        ),
    ]

    private static let hebrewPhotos: [(String, CreditLead)] = [
        (
            "צילום|תמונה|צילומים|תמונות|צילם|צילמה|צלם|צלמת|תצלום|תצלומים|קרדיט|קרדיטים|באדיבות|צילום-מסך :|-",
            CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)
        ),
        ("צילום|תמונה|צילומים|תמונות|תצלום :", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        ("קרדיט צילום|תמונה|צילומים|תמונות :", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        ("באדיבות", CreditLead(.photography, .photoCredit, .start, names: .houses, confidence: 0.8)),
    ]
}

extension CreditLanguage {
    /// Hebrew. Its "and" is a letter before the word, which `CreditConjunctions` parts.
    static let hebrew = CreditLanguage(
        code: "he", conjunctions: ["ו"], prepositions: [],
        leads: hebrewByline + hebrewRoles + hebrewPairs + hebrewPhotos + hebrewSources, tails: hebrewTails,
        closers: ["כל הזכויות שמורות", "לכתבה זו"],
        notes: ["כל הזכויות", "לכתבה המלאה", "עודכן"],
        collectives: ["מערכת החדשות|האתר|העיתון|הספורט|הכלכלה", "צוות המערכת|האתר|החדשות"],
        workers: ["כתבנו|כתבתנו|סופרנו|כתבינו|סופרתנו"])

    private static let hebrewWork = "הכתבה|הידיעה|הדיווח|התחקיר|המאמר|הדוח|הדו״ח|הכתבות|הסיפור|הפרויקט"
    private static let hebrewThisWork = "לכתבה|לידיעה|לדיווח|לתחקיר|למאמר|לדו״ח"
    private static let helped = "השתתף|השתתפה|השתתפו|סייע|סייעה|סייעו|עזר|עזרה|עזרו|תרם|תרמה|תרמו"

    private static let hebrewByline: [(String, CreditLead)] = [
        ("מאת :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        ("הכתבה|הידיעה הוכנה בסיוע", CreditLead(.contributor, .tagline, .start)),
        ("בהכנת \(hebrewWork) \(helped) גם? :?", CreditLead(.contributor, .tagline, .start)),
        ("\(helped) גם? בהכנת|בכתיבת \(hebrewWork) :?", CreditLead(.contributor, .tagline, .start)),
        ("\(helped) \(hebrewThisWork) זו|זה? :", CreditLead(.contributor, .tagline, .start)),
    ]

    private static let hebrewRoles =
        labels(
            [
                ("דיווח|דיווחו|דיווחה|דיווחים|כתבים|כתבת", CreditRole.reporting),
                ("דיווח|דיווחים נוסף|נוספים", .additionalReporting),
                ("כתיבה|טקסט|מלל", .writing), ("עריכה|עורך|עורכת|ערך|ערכה|ערכו|הגהה", .editing),
                ("עריכה|עריכת לשונית|לשון", .editing),
                ("תחקיר|מחקר|תחקירן|תחקירנית", .research), ("תרגום|תרגם|תרגמה|תרגמו|מתרגם|מתרגמת", .translation),
                ("תרגום|תרגם|תרגמה|תורגם? מאנגלית|מצרפתית|מערבית|מגרמנית|מרוסית|מספרדית|מאוקראינית", .translation),
                ("ליקוט|ליקטה|ליקט|ריכז|ריכזה", .compilation),
            ], by: ":|-")
        + labels(
            [
                ("כתב|כתבה|כתבו|כותב|כותבת|מחבר|מחברת|ראיין|ראיינה|ראיון|ריאיין|ריאיינה", CreditRole.author),
                (
                    "איור|איורים|איירה|אייר|וידאו|וידיאו|הפקה|גרפיקה|אינפוגרפיקה|קריינות|מפיק|מפיקה|תסריט|בימוי|עיצוב|"
                        + "מגיש|מגישה|מגישים|הגשה|סאונד|אנימציה", .contributor
                ), ("עריכת וידאו|וידיאו|סאונד", .contributor),
            ], by: ":|-", isSure: false)

    private static let hebrewPairs = [
        ("תרגום ועריכה", CreditRole.translation, CreditRole.editing), ("כתיבה|טקסט ועריכה", .writing, .editing),
        ("כתיבה|טקסט|כתב|כתבה|כתבו וצילום|וצילם|וצילמה|וצילמו", .writing, .photography),
        ("צילום ועריכה", .photography, .editing),
        ("צילום וטקסט|וכתיבה", .photography, .writing), ("תחקיר וכתיבה", .research, .writing),
    ].map(together)

    private static let hebrewPhotos =
        labels(
            [
                (
                    "צילום|צילומים|תמונה|תמונות|צלם|צלמת|צלמים|צילם|צילמה|קרדיט|קרדיטים|תצלום|תצלומים|צילום-מסך",
                    CreditRole.photography
                ), ("צילום|תמונה|קרדיט ראשי|ראשית|אילוסטרציה|ארכיון|שער|צילום|לתמונה|תמונה", .photography),
            ], by: ":|-")
        + [
            ("צילום|תמונה|תמונות : באדיבות", CreditLead(.photography, .photoCredit, names: .media, confidence: 0.9)),
            ("באדיבות :?", CreditLead(.photography, .photoCredit, .start, names: .houses, confidence: 0.8)),
            (
                "צילום|צילומים|תמונה|תמונות",
                CreditLead(.photography, .photoCredit, .start, names: .withHouse, confidence: 0.7)
            ),
        ]

    private static let hebrewSources: [(String, CreditLead)] = [
        ("בהשתתפות", CreditLead(.contributor, .tagline, .start, names: .sure, confidence: 0.9)),
        ("בסיוע|בשיתוף", CreditLead(.contributor, .tagline, .start, names: .houses)),
        ("מקור|מקורות :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("על פי דיווחי|חומר של", CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.9)),
        ("עם", CreditLead(.source, .tagline, .beforeHouse, names: .houses, confidence: 0.9)),
        ("עם חומר|מידע|דיווחי|ידיעות של|מאת|מסוכנות|מסוכנויות?", CreditLead(.source, .tagline)),
        (
            "הכתבה|הידיעה|המאמר|הטקסט פורסם|פורסמה|התפרסם|התפרסמה לראשונה|במקור? ב|ב-|באתר|במגזין|בעיתון",
            CreditLead(.source, .republication, .start, names: .media)
        ),
    ]

    private static let hebrewTails: [(String, CreditTail)] = [
        ("\(helped) \(hebrewThisWork) זו|זה?", CreditTail(.contributor)),
        ("\(helped) גם? בהכנת|בכתיבת \(hebrewWork) זו|זה?", CreditTail(.contributor)),
    ]
}

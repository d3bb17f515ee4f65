extension CreditLanguage {
    /// Hebrew. Its "and" is a letter before the word, which `CreditConjunctions` parts.
    static let hebrew = CreditLanguage(
        code: "he", conjunctions: ["ו"], prepositions: [],
        leads: [
            ("מאת", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
            ("הכתבה|הידיעה הוכנה בסיוע", CreditLead(.contributor, .tagline, .start)),
            (
                "בהכנת הכתבה|הידיעה|הדיווח|התחקיר השתתף|השתתפה|השתתפו|סייע|סייעה|סייעו :?",
                CreditLead(.contributor, .tagline, .start)
            ),
            (
                "השתתף|השתתפה|השתתפו|סייע|סייעה|סייעו בהכנת הכתבה|הידיעה|הדיווח|התחקיר :?",
                CreditLead(.contributor, .tagline, .start)
            ),
            ("בסיוע|בשיתוף", CreditLead(.contributor, .tagline, .start, names: .houses)),
            ("מקור|מקורות :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
            ("על פי דיווחי|חומר של", CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.9)),
            ("עם חומר|מידע של|מאת", CreditLead(.source, .tagline)),
            ("דיווח נוסף :", CreditLead(.additionalReporting, .signOff)),
            ("דיווח :", CreditLead(.reporting, .signOff)),
            ("כתיבה :", CreditLead(.writing, .signOff)),
            ("עריכה :", CreditLead(.editing, .signOff)),
            ("תחקיר :", CreditLead(.research, .signOff)),
            ("תרגום :", CreditLead(.translation, .signOff)),
            ("ליקוט :", CreditLead(.compilation, .signOff)),
            ("צילום|תמונה :", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        ],
        tails: [
            ("תרם|תרמה|תרמו|סייע|סייעה|סייעו לכתבה|לידיעה|לדיווח זו|זה", CreditTail(.contributor)),
            (
                "השתתף|השתתפה|השתתפו|סייע|סייעה|סייעו בהכנת הכתבה|הידיעה|הדיווח|התחקיר זו|זה?",
                CreditTail(.contributor)
            ),
        ])

    /// Arabic. Its "and" is a letter before the word, which `CreditConjunctions` parts. Its verb may stand before the
    /// names, which then end with what they contributed to.
    static let arabic = CreditLanguage(
        code: "ar", conjunctions: ["و"], prepositions: ["في", "من"],
        leads: [
            ("بقلم", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
            ("أُعد|أعد|أُعدّ هذا التقرير|المقال بمساهمة", CreditLead(.contributor, .tagline, .start)),
            ("أُعد|أعد|أُعدّ هذا التقرير|المقال بمشاركة", CreditLead(.contributor, .tagline, .start)),
            ("\(contributed) في \(preparing) هذا|هذه? \(report) :?", CreditLead(.contributor, .tagline, .start)),
            ("\(contributed) في هذا|هذه \(report) :?", CreditLead(.contributor, .tagline, .start)),
            ("\(contributed)", CreditLead(.contributor, .tagline, .start, needsCloser: true)),
            ("إعداد", CreditLead(.writing, .signOff, .start, needsCloser: true)),
            ("تحرير", CreditLead(.editing, .signOff, .after(.writing))),
            ("المصدر|المصادر :", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
            ("نقلا|نقلاً عن", CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.9)),
            ("بمواد من", CreditLead(.source, .tagline, .start)),
            ("مع", CreditLead(.source, .tagline, .separated, names: .houses, confidence: 0.9)),
            ("تغطية إضافية :", CreditLead(.additionalReporting, .signOff)),
            ("تغطية :", CreditLead(.reporting, .signOff)),
            ("كتابة :", CreditLead(.writing, .signOff)),
            ("تحرير :", CreditLead(.editing, .signOff)),
            ("بحث :", CreditLead(.research, .signOff)),
            ("ترجمة :", CreditLead(.translation, .signOff)),
            ("تجميع :", CreditLead(.compilation, .signOff)),
            ("تصوير|صورة :", CreditLead(.photography, .photoCredit, confidence: 0.9)),
        ],
        tails: [
            ("\(contributed) في \(preparing) هذا|هذه? \(report)", CreditTail(.contributor)),
            ("\(contributed) في هذا|هذه \(report)", CreditTail(.contributor)),
        ],
        closers: ["في \(preparing) هذا|هذه? \(report)", "في هذا|هذه \(report)", "للنشرة العربية"])

    private static let contributed = "ساهم|ساهمت|ساهما|ساهموا|أسهم|أسهمت|أسهموا|شارك|شاركت|شاركا|شاركوا"
    private static let preparing = "إعداد|كتابة|تحرير|تغطية"
    private static let report = "التقرير|المقال|المقالة|الخبر|القصة|التحقيق"
}

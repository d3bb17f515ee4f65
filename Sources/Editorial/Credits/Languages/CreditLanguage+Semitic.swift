extension CreditLanguage {
    /// Hebrew. Its "and" is a letter before the word, so that only the forms with a hyphen are parted.
    static let hebrew = CreditLanguage(
        code: "he", conjunctions: ["ו"], prepositions: [],
        leads: [
            ("מאת", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
            ("הכתבה|הידיעה הוכנה בסיוע", CreditLead(.contributor, .tagline, .start)),
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
            ("השתתף|השתתפה|השתתפו בהכנת הכתבה|הידיעה", CreditTail(.contributor)),
        ])

    /// Arabic. Its "and" is a letter before the word, so that only the forms with a blank are parted.
    static let arabic = CreditLanguage(
        code: "ar", conjunctions: ["و"], prepositions: ["في", "من"],
        leads: [
            ("بقلم", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
            ("أُعد|أعد|أُعدّ هذا التقرير|المقال بمساهمة", CreditLead(.contributor, .tagline, .start)),
            (
                "ساهم|ساهمت|شارك|شاركت في إعداد|كتابة هذا التقرير|المقال|الخبر :?",
                CreditLead(.contributor, .tagline, .start)
            ),
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
        tails: [])
}

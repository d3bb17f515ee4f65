extension CreditLanguage {
    /// Arabic. Its "and" is a letter before the word, which `CreditConjunctions` parts. Its verb may stand before the
    /// names, which then end with what they contributed to.
    static let arabic = CreditLanguage(
        code: "ar", conjunctions: ["و"], prepositions: ["في", "من"],
        leads: arabicWords + arabicSources + arabicPhotos,
        tails: [
            ("\(contributed) في \(preparing) هذا|هذه? \(report)", CreditTail(.contributor)),
            ("\(contributed) في هذا|هذه \(report)", CreditTail(.contributor)),
        ],
        closers: ["في \(preparing) هذا|هذه? \(report)", "في هذا|هذه \(report)", "للنشرة العربية", "في \(preparing)"],
        notes: ["جميع الحقوق", "للمزيد", "اقرأ"], endRole: .photography)

    private static let contributed = "ساهم|ساهمت|ساهما|ساهموا|أسهم|أسهمت|أسهموا|شارك|شاركت|شاركا|شاركوا"
    private static let preparing = "إعداد|كتابة|تحرير|تغطية|التغطية|الإعداد|التحرير"
    private static let report = "التقرير|المقال|المقالة|الخبر|القصة|التحقيق|التغطية"

    private static let arabicWords: [(String, CreditLead)] = [
        ("بقلم :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        (
            "كتب|كتبت|كتبه|كتبها|الكاتب|الكاتبة|كتبا :|-|/ :?",
            CreditLead(.author, .byline, .start, names: .fullNames, confidence: 0.8)
        ),
        (
            "حاوره|حاورها|حوار|حاورته|حاورتها|أجرى الحوار? :|-|/",
            CreditLead(.author, .signOff, .start, names: .fullNames, confidence: 0.9)
        ),
        ("أُعد|أعد|أُعدّ هذا التقرير|المقال بمساهمة|بمشاركة", CreditLead(.contributor, .tagline, .start)),
        ("\(contributed) في \(preparing) هذا|هذه? \(report) :?", CreditLead(.contributor, .tagline, .start)),
        ("\(contributed) في هذا|هذه|التغطية|التحرير|الإعداد \(report)? :?", CreditLead(.contributor, .tagline, .start)),
        ("\(contributed)", CreditLead(.contributor, .tagline, .start, needsCloser: true)),
        ("إعداد", CreditLead(.writing, .signOff, .start, needsCloser: true)),
        ("تغطية صحفية|إخبارية :?", CreditLead(.reporting, .signOff, .start, names: .sure)),
        ("إعداد", CreditLead(.writing, .signOff, .separated, names: .sure)),
        ("تحرير", CreditLead(.editing, .signOff, .after(.writing))),
        ("تحرير", CreditLead(.editing, .signOff, .after(.reporting))),
        ("إعداد وتحرير|وتقديم|وإعداد|و كتابة? :", CreditLead(.writing, .signOff, .separated)),
        ("تغطية إضافية :", CreditLead(.additionalReporting, .signOff)),
        ("تغطية|تقرير|تحقيق|مراسل|مراسلة :|-|/", CreditLead(.reporting, .signOff, .separated, names: .sure)),
        ("تغطية :", CreditLead(.reporting, .signOff)),
        ("كتابة|إعداد :", CreditLead(.writing, .signOff, .separated)),
        ("تحرير|مراجعة :", CreditLead(.editing, .signOff)),
        ("بحث :", CreditLead(.research, .signOff)),
        ("ترجمة|ترجمها|ترجمه|المترجم|المترجمة :|-|/", CreditLead(.translation, .signOff, .separated)),
        ("تجميع :", CreditLead(.compilation, .signOff)),
        (
            "رسوم|رسم|مونتاج|تصميم|إنتاج|إخراج|جرافيك|فيديو :",
            CreditLead(.contributor, .signOff, .separated, names: .sure, confidence: 0.9)
        ),
    ]

    private static let arabicSources: [(String, CreditLead)] = [
        ("المصدر|المصادر|مصدر|مصادر :|/|-", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("نقلا|نقلاً عن", CreditLead(.source, .tagline, .start, names: .houses, confidence: 0.9)),
        ("بمواد من", CreditLead(.source, .tagline, .start)),
        ("مع|بالتعاون مع?", CreditLead(.source, .tagline, .beforeHouse, names: .houses, confidence: 0.9)),
    ]

    private static let arabicPhotos: [(String, CreditLead)] = [
        ("تصوير|صورة|الصورة|صور|الصور|عدسة :|-|/", CreditLead(.photography, .photoCredit, .separated, confidence: 0.9)),
        ("بعدسة|تصوير", CreditLead(.photography, .photoCredit, .start, names: .fullNames, confidence: 0.7)),
        ("تصوير|صورة :", CreditLead(.photography, .photoCredit, confidence: 0.9)),
    ]
}

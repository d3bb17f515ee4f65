extension CreditLanguage {
    /// Arabic. Its "and" is a letter before the word, which `CreditConjunctions` parts. Its verb may stand before the
    /// names, which then end with what they contributed to.
    static let arabic = CreditLanguage(
        code: "ar", conjunctions: ["و"], prepositions: ["في", "من"],
        leads: arabicByline + arabicContributions + arabicRoles + arabicPairs + arabicSources,
        tails: [
            ("\(contributed) في \(preparing) هذا|هذه? \(report)", CreditTail(.contributor)),
            ("\(contributed) في هذا|هذه \(report)", CreditTail(.contributor)),
        ],
        closers: [
            "في \(preparing) هذا|هذه? \(report)", "في هذا|هذه \(report)", "للنشرة العربية", "جميع الحقوق محفوظة",
            "في \(preparing)",
        ],
        notes: ["جميع الحقوق", "للمزيد", "اقرأ"], endRole: .photography,
        collectives: ["هيئة|أسرة|قسم التحرير|الأخبار", "غرفة الأخبار"],
        workers: ["مراسلنا|مراسلتنا|مراسلونا|موفدنا|موفدتنا"])

    private static let contributed = """
        ساهم|ساهمت|ساهما|ساهموا|أسهم|أسهمت|أسهموا|شارك|شاركت|شاركا|شاركوا|وساهم|وشارك|وساهمت|وشاركت
        """
    private static let preparing = "إعداد|كتابة|تحرير|تغطية|اعداد|التغطية|الإعداد|التحرير"
    private static let report = "التقرير|المقال|المقالة|الخبر|القصة|التحقيق|التغطية|المادة|الحوار|التقارير"

    private static let arabicByline: [(String, CreditLead)] = [
        ("بقلم :?", CreditLead(.author, .byline, .start, names: .named, confidence: 0.8)),
        (
            "كتب|كتبت|كتبه|كتبها|كتبا|الكاتب|الكاتبة :|-|/ :?",
            CreditLead(.author, .byline, .start, names: .fullNames, confidence: 0.8)
        ),
        (
            "حاوره|حاورها|حاورهم|حاورته|حاورتها|أجرى|أجرت الحوار|المقابلة|اللقاء? :|/|-",
            CreditLead(.author, .byline, .start, names: .fullNames, confidence: 0.9)
        ),
    ]

    private static let arabicContributions: [(String, CreditLead)] = [
        ("أُعد|أعد|أُعدّ هذا التقرير|المقال بمساهمة", CreditLead(.contributor, .tagline, .start)),
        ("أُعد|أعد|أُعدّ هذا التقرير|المقال بمشاركة", CreditLead(.contributor, .tagline, .start)),
        ("\(contributed) في \(preparing) هذا|هذه? \(report) :?", CreditLead(.contributor, .tagline, .start)),
        ("\(contributed) في هذا|هذه? \(report) :?", CreditLead(.contributor, .tagline, .separated)),
        ("\(contributed)", CreditLead(.contributor, .tagline, .start, needsCloser: true)),
        ("بمساهمة|بمشاركة من?", CreditLead(.contributor, .tagline, .separated, names: .named)),
    ]

    /// Sign-offs have no colon: "(تغطية صحفية A - إعداد B للنشرة العربية - تحرير C)".
    private static let arabicRoles: [(String, CreditLead)] =
        [
            ("تغطية|تقرير|مراسل|مراسلة|متابعة", CreditRole.reporting), ("تغطية صحفية|إخبارية|ميدانية", .reporting),
            ("تغطية صحفية? إضافية", .additionalReporting), ("كتابة|إعداد|اعداد|نص|النص", .writing),
            ("إعداد وتقديم", .writing), ("تحرير|مراجعة|تدقيق|تحريرها", .editing),
            ("بحث|أبحاث", .research), ("ترجمة|ترجمها|ترجمه|المترجم", .translation),
            ("ترجمة وإعداد", .translation),
            ("تجميع|جمع", .compilation), ("تحقيق|الكاتب", .author),
            (
                "مونتاج|إخراج|تقديم|رسوم|رسم|تصميم|جرافيك|غرافيك|إنتاج|سيناريو|فيديو|إنفوغراف|كاريكاتير|تعليق|قراءة",
                .contributor
            ),
            ("تصوير|عدسة|المصور|بعدسة", .photography),
        ]
        .map { words, role in
            let form = role == .photography ? CreditForm.photoCredit : role == .author ? .byline : .signOff
            return ("\(words) :|-|/", CreditLead(role, form, .separated, names: .sure, confidence: 0.9))
        }
        + labels(
            [
                ("تغطية", .reporting), ("تغطية إضافية", .additionalReporting), ("كتابة|إعداد", .writing),
                ("تحرير", .editing),
                ("بحث", .research), ("ترجمة", .translation), ("تجميع", .compilation), ("تصوير", .photography),
            ], by: ":")
        + [
            (
                "صورة|صور|الصورة|الصور :|-|/",
                CreditLead(.photography, .photoCredit, .start, names: .houses, confidence: 0.9)
            ),
            ("بعدسة|تصوير", CreditLead(.photography, .photoCredit, .start, names: .fullNames, confidence: 0.7)),
            ("تغطية صحفية|إخبارية ل|من?", CreditLead(.reporting, .signOff, .start, names: .named)),
            ("تغطية صحفية? إضافية", CreditLead(.additionalReporting, .signOff, .separated, names: .named)),
            ("إعداد|كتابة", CreditLead(.writing, .signOff, .start, needsCloser: true)),
            ("إعداد|كتابة وتحرير", CreditLead(.writing, .signOff, .start, needsCloser: true)),
            ("إعداد|كتابة", CreditLead(.writing, .signOff, .after(.reporting), names: .named)),
            ("إعداد|كتابة", CreditLead(.writing, .signOff, .after(.additionalReporting), names: .named)),
            ("تحرير|وتحرير", CreditLead(.editing, .signOff, .after(.writing), names: .named)),
            ("تحرير|وتحرير", CreditLead(.editing, .signOff, .after(.reporting), names: .named)),
        ]

    private static let arabicPairs = [
        ("إعداد|كتابة وتحرير", CreditRole.writing, CreditRole.editing), ("ترجمة وتحرير", .translation, .editing),
        ("إعداد|كتابة وتصوير", .writing, .photography), ("تصوير ومونتاج|وإخراج", .photography, .contributor),
        ("إعداد وترجمة", .writing, .translation), ("بحث وإعداد", .research, .writing),
    ].map(together)

    private static let arabicSources: [(String, CreditLead)] = [
        (
            "ترجمة عن صحيفة|موقع|مجلة|وكالة?",
            CreditLead(.source, .republication, .start, names: .media, confidence: 0.7)
        ),
        ("المصدر|المصادر|مصدر|مصادر :|/|-", CreditLead(.source, .tagline, .start, names: .sources, confidence: 0.9)),
        ("بمواد|بمعلومات من", CreditLead(.source, .tagline, .start)),
        ("مع", CreditLead(.source, .tagline, .beforeHouse, names: .houses, confidence: 0.9)),
        ("بالتعاون|بالاشتراك|بالشراكة مع", CreditLead(.contributor, .tagline, .start, names: .houses, confidence: 0.9)),
        (
            "نُشر|نشر|نُشرت هذا|هذه \(report) لأول|أولا|أصلا|أول مرة? في|على",
            CreditLead(.source, .republication, .start, names: .media)
        ),
    ]
}

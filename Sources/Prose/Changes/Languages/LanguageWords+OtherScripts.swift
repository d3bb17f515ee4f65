extension LanguageWords {
    /// Hebrew.
    static let hebrew = LanguageWords(
        language: .hebrew, common: "",
        numbers: """
            שניים שתיים שני שתי שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה תשע עשרה עשר עשרים שלושים
            ארבעים חמישים מאה מאות אלף אלפים מיליון מיליארד עשרות
            """,
        ones: "אחד אחת",
        dates: """
            ראשון שלישי רביעי חמישי שישי שבת ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
            """,
        moments: "היום אתמול מחר",
        sayings: """
            אמר, אמרה, אמרו, ואמר, שאמר, לפי, לדברי, על פי, מסר, מסרה, הודיע, הודיעה, טען, טענה, הצהיר, הצהירה, הוסיף,
            הוסיפה
            """,
        toll: "הרוגים נהרגו נהרג נפצעו פצועים מתו נרצחו", percent: "אחוז אחוזים", money: "שקל שקלים דולר יורו",
        speakers: "שר=minister השר=minister המשטרה=police/ הממשלה=government/ צה\"ל=army/ הנשיא=president")

    /// Arabic.
    static let arabic = LanguageWords(
        language: .arabic, common: "",
        numbers: """
            اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثماني تسعة تسع عشرة عشر عشرون عشرين
            ثلاثين أربعين خمسين مئة مائة ألف آلاف مليون مليار عشرات
            """,
        ones: "واحد واحدة",
        dates: """
            الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس
            سبتمبر أكتوبر نوفمبر ديسمبر
            """,
        moments: "اليوم أمس غدا",
        sayings: """
            قال, قالت, وقال, وقالت, قالوا, يقول, صرح, صرحت, وصرح, أعلن, أعلنت, وأعلن, وأعلنت, أضاف, وأضاف, أكد, وأكد,
            بحسب, وفقا, وفقًا, حسب
            """,
        toll: "قتل قتلى قتيل مقتل جرحى أصيب ضحايا شهداء", percent: "بالمئة بالمائة", money: "دولار يورو دينار ريال",
        speakers: "وزير=minister الوزير=minister الرئيس=president الشرطة=police/ الحكومة=government/ الجيش=army/")

    /// Chinese. A word of one sign is known only at the edge of a clause, since it is part of many others.
    static let chinese = LanguageWords(
        language: .chinese, common: "", numbers: "二 三 四 五 六 七 八 九 十 百 千 万 亿 两 零 〇 萬 億 兩", ones: "一", dates: "",
        moments: "今天 昨天 明天", sayings: "表示, 据, 據, 说, 說, 称, 稱, 宣布, 指出, 强调, 告诉记者, 透露, 声称",
        toll: "死亡 遇难 受伤 伤亡 丧生", percent: "", money: "元 美元",
        speakers: "")
}

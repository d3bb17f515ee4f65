import Editorial
import Testing

@Suite("The credit-line reader in Arabic and Hebrew")
struct CreditReaderSemiticTests {
    @Test(
        "reads taglines whose verb stands before the names or behind them",
        arguments: [
            ("ساهمت وكالة فرانس برس في هذا التقرير.", ["afp|agency|contributor"]),
            ("ساهمت فرانس برس في إعداد هذا التقرير", ["afp|agency|contributor"]),
            ("ساهم كريم ناصر في هذا التقرير", ["كريم ناصر|person|contributor"]),
            ("وكالة رويترز للأنباء ساهمت في هذا الخبر.", ["reuters|agency|contributor"]),
            ("شاركت سلمى حداد في القاهرة في كتابة هذا المقال.", ["سلمى حداد|person|contributor @القاهرة"]),
            ("ساهم في إعداد هذا التقرير: كريم ناصر", ["كريم ناصر|person|contributor"]),
            ("ساهمت وكالة معا في هذا التقرير.", ["وكالة معا|agency|contributor"]),
            ("סוכנות AFP השתתפה בהכנת הכתבה", ["afp|agency|contributor"]),
            ("סוכנות הידיעות רויטרס השתתפה בהכנת הידיעה.", ["reuters|agency|contributor"]),
            ("נועה ברק השתתפה בהכנת הידיעה.", ["נועה ברק|person|contributor"]),
            ("דן לוי סייע בהכנת הכתבה", ["דן לוי|person|contributor"]),
            ("בהכנת הידיעה השתתף דן לוי.", ["דן לוי|person|contributor"]),
            ("השתתפו בהכנת הידיעה: דן לוי, נועה ברק", ["דן לוי|person|contributor", "נועה ברק|person|contributor"]),
        ])
    func taglines(line: String, credits: [String]) {
        #expect(CreditFixtures.summary(line) == credits)
        #expect(CreditFixtures.reader.read(line)?.form == .tagline)
        #expect(CreditFixtures.reader.read(line)?.confidence == 1)
    }

    @Test(
        "parts names at the \"and\" that is a letter of the next one",
        arguments: [
            (
                "ساهم كريم ناصر وسلمى حداد في هذا التقرير",
                ["كريم ناصر|person|contributor", "سلمى حداد|person|contributor"]
            ),
            ("ساهمت رويترز وفرانس برس في هذا التقرير", ["reuters|agency|contributor", "afp|agency|contributor"]),
            (
                "ساهمت وكالة رويترز ووكالة فرانس برس في هذا التقرير",
                ["reuters|agency|contributor", "afp|agency|contributor"]
            ),
            (
                "דן לוי ונועה ברק השתתפו בהכנת הכתבה",
                ["דן לוי|person|contributor", "נועה ברק|person|contributor"]
            ),
            ("AFP ורויטרס השתתפו בהכנת הכתבה", ["afp|agency|contributor", "reuters|agency|contributor"]),
            ("ساهم كريم ناصر وليد حداد في هذا التقرير", ["كريم ناصر وليد حداد|person|contributor"]),
        ])
    func conjunctions(line: String, credits: [String]) {
        #expect(CreditFixtures.summary(line) == credits)
    }

    @Test("reads the sign-off of those who wrote and edited an edition")
    func signOff() {
        let line = "(إعداد سلمى حداد للنشرة العربية - تحرير كريم ناصر)"
        #expect(CreditFixtures.summary(line) == ["سلمى حداد|person|writing", "كريم ناصر|person|editing"])
        #expect(CreditFixtures.reader.read(line)?.form == .signOff)
    }

    @Test(
        "leaves prose alone",
        arguments: [
            "ساهمت الحرارة في التأخير.", "ساهم اللاعب كريم ناصر في فوز الفريق.", "ساهمت وسائل التواصل في انتشار الخبر.",
            "ساهم خبراء دوليون في هذا التقرير.", "ساهم كريم ناصر", "إعداد الطعام سهل.", "تحرير المدينة قريب.",
            "שריפה סייעה להתפשטות העשן.", "מומחים רבים השתתפו בהכנת הכתבה.", "החום תרם לעיכוב.",
        ])
    func prose(line: String) {
        #expect(CreditFixtures.reader.read(line) == nil)
    }

    @Test(
        "is not sure of a body that may be no contributor",
        arguments: [
            "ساهمت الأمم المتحدة في هذا التقرير.", "ساهمت وزارة الصحة في هذا التقرير.", "הבנק העולמי תרם לכתבה זו.",
            "The World Bank contributed to this report.", "World Bank contributed to this report.",
            "Lakeshore University contributed to this report.",
        ])
    func bodies(line: String) {
        #expect((CreditFixtures.reader.read(line)?.confidence ?? 0) < 1)
        let text = "Text.\n\n\(line)\n"
        #expect(CreditLines.lift(fromBody: text, reader: CreditFixtures.reader).body == text)
    }

    @Test(
        "takes the word agency for no part of a registered name",
        arguments: [
            "AFP news agency contributed to this report.", "The AFP news agency contributed to this report.",
            "L’agence AFP a contribué à cet article.", "Die Nachrichtenagentur AFP hat zu diesem Bericht beigetragen.",
        ])
    func agencies(line: String) {
        #expect(CreditFixtures.summary(line) == ["afp|agency|contributor"])
    }

    @Test(
        "reads bylines, sources and pictures",
        arguments: [
            ("צילום: דן לוי/רויטרס", ["דן לוי|person|photography", "reuters|agency|photography"]),
            ("תרגום ועריכה: נועה ברק", ["נועה ברק|person|translation", "נועה ברק|person|editing"]),
            ("מאת: דן לוי, ניו יורק", ["דן לוי|person|author @ניו יורק"]),
            ("דן לוי, עם סוכנויות הידיעות", ["דן לוי|person|author", "סוכנויות הידיעות|agencies|source"]),
            ("كتب - كريم ناصر:", ["كريم ناصر|person|author"]),
            ("القاهرة - رويترز", ["reuters|agency|author @القاهرة"]),
            ("المصدر : فرانس برس + وكالات", ["afp|agency|source", "وكالات|agencies|source"]),
            ("إعداد وتحرير: سلمى حداد", ["سلمى حداد|person|writing", "سلمى حداد|person|editing"]),
            (
                "(تغطية صحفية كريم ناصر في القاهرة - إعداد سلمى حداد للنشرة العربية - تحرير نور شاهين)",
                [
                    "كريم ناصر|person|reporting @القاهرة", "سلمى حداد|person|writing", "نور شاهين|person|editing",
                ]
            ),
        ])
    func otherForms(line: String, credits: [String]) { #expect(CreditFixtures.summary(line) == credits) }

    @Test(
        "takes no clause for a name",
        arguments: [
            "לפי רויטרס, הגשר נסגר.", "עם ישראל חי", "צילום מסך", "עריכה: שלוש שעות לפני השידור",
            "בגלי צה\"ל דווח, כי הפצועים פונו.", "بحسب رويترز", "نقلا عن رويترز", "كتب الوزير على حسابه أن الجسر آمن.",
            "صورة: رجال الإنقاذ في موقع الحادث", "تقرير: الجسر مغلق منذ أسبوع", "القاهرة (رويترز) - أغلق الجسر.",
            "المصدر: نبعان قرب الحدود، كما تقول الدراسة.",
        ])
    func clauses(line: String) { #expect(CreditFixtures.reader.read(line) == nil) }
}

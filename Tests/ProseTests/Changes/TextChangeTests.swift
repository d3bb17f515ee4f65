import Testing

@testable import Prose

/// One changed sentence, and its changes as "kind: [-old-]{+new+}".
struct ChangeExample: CustomTestStringConvertible, Sendable {
    var old: String
    var new: String
    var changes: [String]

    init(_ old: String, _ new: String, _ changes: String...) {
        (self.old, self.new, self.changes) = (old, new, changes)
    }

    var testDescription: String { "\(old) -> \(new)" }
}

extension TextChange {
    var notation: String {
        "\(kind):" + (deleted.isEmpty ? "" : " [-\(deleted)-]") + (inserted.isEmpty ? "" : " {+\(inserted)+}")
    }
}

@Suite("Typed changes")
struct TextChangeTests {
    @Test(
        "Numbers, dates and times are numbers in any script",
        arguments: [
            ChangeExample("Police said 3 died.", "Police said 4 died.", "number: [-3-] {+4+}"),
            ChangeExample("It rose by 3.5% in May.", "It rose by 4% in May.", "number: [-3.5-] {+4+}"),
            ChangeExample(
                "On Monday that 12 died.", "On Tuesday that 14 died.", "number: [-Monday that -] {+Tuesday that +}",
                "number: [-12-] {+14+}"),
            ChangeExample("It cost $40 in all.", "It cost €40 in all.", "number: [-$-] {+€+}"),
            ChangeExample("The three men left.", "The four men left.", "number: [-three-] {+four+}"),
            ChangeExample("The vote is on Monday.", "The vote is on Tuesday.", "number: [-Monday-] {+Tuesday+}"),
            ChangeExample("It began at 10:30 sharp.", "It began at 10:45 sharp.", "number: [-30-] {+45+}"),
            ChangeExample(
                "Les trois hommes sont dans la rue.", "Les quatre hommes sont dans la rue.",
                "number: [-trois-] {+quatre+}"),
            ChangeExample(
                "Die Wahl ist im März und nicht später.", "Die Wahl ist im April und nicht später.",
                "number: [-März-] {+April+}"),
            ChangeExample("总理周一宣布辞职。", "总理周二宣布辞职。", "number: [-一-] {+二+}"),
            ChangeExample("הם נפגשו עם שלושה שרים.", "הם נפגשו עם ארבעה שרים.", "number: [-שלושה-] {+ארבעה+}"),
            ChangeExample("قتل ١٢ شخصا في الهجوم.", "قتل ١٤ شخصا في الهجوم.", "number: [-١٢-] {+١٤+}"),
            ChangeExample("कुल १२ लोग आए थे।", "कुल १५ लोग आए थे।", "number: [-१२-] {+१५+}"),
            ChangeExample("One of the men left.", "Some of the men left.", "wording: [-One-] {+Some+}"),
        ])
    func numbers(example: ChangeExample) { check(example) }

    @Test(
        "Names are known by their capitals, where a capital tells something",
        arguments: [
            ChangeExample("He met John Smyth there.", "He met John Smith there.", "name: [-Smyth-] {+Smith+}"),
            ChangeExample("Smyth was not there at all.", "Smith was not there at all.", "name: [-Smyth-] {+Smith+}"),
            ChangeExample(
                "Ana left early. So did Ana's aunt, and Ana.", "Eva left early. So did Ana's aunt, and Ana.",
                "name: [-Ana-] {+Eva+}"),
            ChangeExample(
                "Ministers left it at that.", "Officials left it at that.", "wording: [-Ministers-] {+Officials+}"),
            ChangeExample(
                "Officials left it at that.", "Official left it at that.", "wording: [-Officials-] {+Official+}"),
            ChangeExample(
                "Das ist nicht das Haus, und es ist alt.", "Das ist nicht der Hof, und es ist alt.",
                "wording: [-das Haus-] {+der Hof+}"),
            ChangeExample(
                "Es ist nicht so, dass Meyer kommt.", "Es ist nicht so, dass Meier kommt.", "name: [-Meyer-] {+Meier+}"),
            ChangeExample(
                "Es war nicht Olaf Scholz, der kam.", "Es war nicht Friedrich Merz, der kam.",
                "name: [-Olaf Scholz-] {+Friedrich Merz+}"),
            ChangeExample(
                "Le maire de Lyon est dans la salle.", "Le maire de Nantes est dans la salle.",
                "name: [-Lyon-] {+Nantes+}"),
            ChangeExample(
                "He saw the Minister of Health.", "He saw the minister of Health.", "wording: [-Minister-] {+minister+}"
            ),
            ChangeExample("הנשיא ביידן הגיע לתל אביב.", "הנשיא טראמפ הגיע לתל אביב.", "wording: [-ביידן-] {+טראמפ+}"),
            ChangeExample(
                "We met with Smyth for 3 hours.", "We met with Smith for 4 hours.",
                "name: [-Smyth for -] {+Smith for +}",
                "number: [-3-] {+4+}"),
        ])
    func names(example: ChangeExample) { check(example) }

    @Test(
        "What is between quotation marks is a quotation, also what came between them or left them",
        arguments: [
            ChangeExample("He said: “I am tired now.”", "He said: “I am very tired now.”", "quotation: {+very +}"),
            ChangeExample("He said: \"I have 3 cats.\"", "He said: \"I have 4 cats.\"", "quotation: [-3-] {+4+}"),
            ChangeExample(
                "Il dit : « Je pars demain. »", "Il dit : « Je reste demain. »", "quotation: [-pars-] {+reste+}"),
            ChangeExample(
                "Er rief: „Ich gehe jetzt.“", "Er rief: „Ich bleibe jetzt.“", "quotation: [-gehe-] {+bleibe+}"),
            ChangeExample(
                "Er rief: »Ich gehe jetzt.«", "Er rief: »Ich bleibe jetzt.«", "quotation: [-gehe-] {+bleibe+}"),
            ChangeExample("他说：「我很累。」", "他说：「我不累。」", "quotation: [-很-] {+不+}"),
            ChangeExample(
                "הוא אמר: ״אני עייף מאוד.״", "הוא אמר: ״אני רעב מאוד.״", "quotation: [-עייף-] {+רעב+}"),
            ChangeExample(
                "He is, she said, 'an old fool' or so.", "He is, she said, 'an old sage' or so.",
                "quotation: [-fool-] {+sage+}"),
            ChangeExample(
                "The workers' union won't say it's won.", "The workers' union won't say it's lost.",
                "wording: [-won-] {+lost+}"),
            ChangeExample(
                "“I am tired. I want to go home.", "“I am tired. I want to stay home.", "quotation: [-go-] {+stay+}"),
            ChangeExample(
                "He called it a shame and left.", "He called it “a shame” and left.",
                "quotation: [-a shame-] {+“a shame”+}"),
            ChangeExample(
                "He called it \"a shame\" there.", "He called it “a shame” there.",
                "formatting: [-\"a shame\"-] {+“a shame”+}"),
            ChangeExample("A 6\" pipe broke in it.", "A 6\" pipe burst in it.", "wording: [-broke-] {+burst+}"),
        ])
    func quotations(example: ChangeExample) { check(example) }

    @Test(
        "A link is where it leads, not what it says",
        arguments: [
            ChangeExample(
                "See [the report](http://a.org/x) there.", "See [the report](http://a.org/y) there.",
                "link: [-x-] {+y+}"),
            ChangeExample(
                "See [the report](http://a.org/x) there.", "See [the study](http://a.org/x) there.",
                "wording: [-report-] {+study+}"),
            ChangeExample(
                "See the whole report over there.", "See the [whole report](http://a.org) over there.",
                "link: [-whole report-] {+[whole report](http://a.org)+}"),
            ChangeExample(
                "See [a](/b \"Some title\") over there.", "See [a](/b \"Other title\") over there.",
                "link: [-Some-] {+Other+}"),
            ChangeExample("See https://a.org/3 for more.", "See https://a.org/4 for more.", "link: [-3-] {+4+}"),
            ChangeExample("See <https://a.org/3> for more.", "See <https://a.org/4> for more.", "link: [-3-] {+4+}"),
            ChangeExample("[ref]: https://a.org/3", "[ref]: https://a.org/4", "link: [-3-] {+4+}"),
            ChangeExample(
                "See [the report][one] for more.", "See [the report][two] for more.", "link: [-one-] {+two+}"),
            ChangeExample(
                "It was all in [the report](http://a).", "It was all in [the report](http://a). So said 3 men.",
                "number: {+ So said 3 men.+}"),
            ChangeExample("Then it [was all] said.", "Then it [was not] said.", "wording: [-all-] {+not+}"),
        ])
    func links(example: ChangeExample) { check(example) }

    @Test("A link and a number in one place are two changes")
    func separable() {
        check(
            ChangeExample(
                "It was [the report](http://a) said 3.", "It was said then by all.",
                "link: [-[the report](http://a)-]", "number: [- said 3-] {+said then by all+}"))
    }

    @Test(
        "Marks and white space alone are formatting",
        arguments: [
            ChangeExample("He was very late there.", "He was *very* late there.", "formatting: [-very-] {+*very*+}"),
            ChangeExample(
                "He was **very** late there.", "He was _very_ late there.", "formatting: [-**very**-] {+_very_+}"),
            ChangeExample("# The news of today", "## The news of today", "formatting: [-#-] {+##+}"),
            ChangeExample("- The news of today", "The news of today", "formatting: [-- -]"),
            ChangeExample("The news of today", "> The news of today", "formatting: {+> +}"),
            ChangeExample("1. The news of today", "2. The news of today", "formatting: [-1-] {+2+}"),
            ChangeExample("The  news of today", "The news of today", "formatting: [- -]"),
            ChangeExample("Use `make` for it all.", "Use make for it all.", "formatting: [-`make`-] {+make+}"),
            ChangeExample("It was ~~not~~ said there.", "It was not said there.", "formatting: [-~~not~~-] {+not+}"),
            ChangeExample("He was *very late there.", "He was *very* late there.", "formatting: {+*+}"),
            ChangeExample("It is 3 * 4 and so on.", "It is 3 + 4 and so on.", "wording: [-*-] {+++}"),
        ])
    func formatting(example: ChangeExample) { check(example) }

    @Test(
        "Who said it is attribution, outside of quotations",
        arguments: [
            ChangeExample(
                "The bridge fell, the police said.", "The bridge fell, the police claimed.",
                "attribution: [-said-] {+claimed+}"),
            ChangeExample(
                "The bridge was closed on time.", "The bridge was closed on time, according to police.",
                "attribution: {+, according to police+}"),
            ChangeExample(
                "Le pont est fermé, selon la police.", "Le pont est fermé, a déclaré la police.",
                "attribution: [-selon-] {+a déclaré+}"),
            ChangeExample(
                "Die Brücke ist zu, sagte die Polizei.", "Die Brücke ist zu, laut der Polizei.",
                "attribution: [-sagte die-] {+laut der+}"),
            ChangeExample(
                "El puente está cerrado, dijo el alcalde.", "El puente está cerrado, según el alcalde.",
                "attribution: [-dijo-] {+según+}"),
            ChangeExample("הגשר נסגר, אמר השר.", "הגשר נסגר, לפי השר.", "attribution: [-אמר-] {+לפי+}"),
            ChangeExample("أغلق الجسر، قال الوزير.", "أغلق الجسر، بحسب الوزير.", "attribution: [-قال-] {+بحسب+}"),
            ChangeExample("大桥已经关闭，警方表示。", "大桥已经关闭，警方宣布。", "attribution: [-表示-] {+宣布+}"),
            ChangeExample("这些数据很重要。", "这些文据很重要。", "wording: [-数-] {+文+}"),
        ])
    func attributions(example: ChangeExample) { check(example) }

    @Test("Places are paragraphs and bytes of their own text")
    func places() {
        let old = "First one here.\n\nThen 3 men came in.\n"
        let diff = TextDiff(from: old, to: "Before all of it.\n\n" + old.replacing("3", with: "14"))
        #expect(diff.changes.map(\.notation) == ["number: [-3-] {+14+}"])
        #expect(diff.changes.first?.old == TextChange.Place(paragraph: 1, bytes: 22..<23))
        #expect(diff.changes.first?.new == TextChange.Place(paragraph: 2, bytes: 41..<43))
        #expect(TextDiff(from: old, to: "").changes.isEmpty && TextDiff(from: old, to: old).changes.isEmpty)
    }

    private func check(_ example: ChangeExample) {
        let diff = TextDiff(from: example.old, to: example.new)
        #expect(diff.changes.map(\.notation) == example.changes, "\(diff.notation)")
    }
}

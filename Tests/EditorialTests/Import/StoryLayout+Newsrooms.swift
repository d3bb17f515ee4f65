extension StoryLayout {
    /// The layouts, by the newsrooms that have them.
    static let names = [
        "agency with a house line", "agency with a sign-off", "local paper", "capital's paper", "files and inputs",
        "republication", "German", "French", "Hebrew", "Arabic", "digital",
    ]

    /// One of `names`, with parts as the dice fall.
    static func named(_ name: String, _ dice: inout CreditDice) -> StoryLayout {
        let place = dice.pick(["KYIV", "OSLO, March 3"])
        let (head, end): ([Part], [Part])
        var text = paragraphs
        switch name {
        case "agency with a house line":
            head = [
                headline,
                Part("By ADA QUILL\nAssociated Press", .byline(["ADA QUILL|person|author of Associated Press"])),
            ]
            text[0] = "\(place) (AP) — \(text[0])"
            end = [Part(dice.pick(["___", "* * *", "<hr>"])), writers] + notes(&dice)
        case "agency with a sign-off":
            head = [headline, byline]
            text[0] = "\(place) (Reuters) - \(text[0])"
            end = [dice.pick([signOff, gluedSignOff, wrappedSignOff])] + (dice.roll(2) == 0 ? [] : notes(&dice))
        case "local paper":
            head =
                [headline, dice.pick([trade, tradeBelow])] + (dice.roll(2) == 0 ? [] : [Part("aquill@example.org")])
            end = dice.pick([[contact, staff], [staff, contact], [staff]])
        case "capital's paper":
            head = [headline, Part(standfirst, .field), places, Part(caption, .field)]
            end = []
        case "files and inputs":
            head = [headline, byline]
            end = [dice.pick(files)] + notes(&dice)
        case "republication":
            head = [headline, byline]
            end = [republication, biography]
        case "digital":
            head = [headline, dice.pick([byline, emphasised])] + (dice.roll(2) == 0 ? [] : [below])
            end = dice.pick(rules) + [dice.pick(digital)] + dice.pick(rules) + notes(&dice)
        default: return foreign(name, &dice)
        }
        return StoryLayout(parts: head + text.map { Part($0) } + end)
    }

    private static func foreign(_ name: String, _ dice: inout CreditDice) -> StoryLayout {
        let author = name == "Hebrew" ? "נועה ברק" : name == "Arabic" ? "سلمى حداد" : "Ada Quill"
        let by = ["German": "Von", "French": "Par", "Hebrew": "מאת", "Arabic": "بقلم"][name] ?? "By"
        let head = [
            Part(["Hebrew": "הגשר נסגר", "Arabic": "إغلاق الجسر"][name] ?? "Brücke gesperrt", .field),
            Part("\(by) \(author)", .byline(["\(author)|person|author"])),
        ]
        let ends: [Part]
        switch name {
        case "German":
            ends = ["(dpa)", "dpa", "dpa/jr", "(dpa/AFP)", "Mit Material von dpa", "*mit dpa*"].map {
                Part(
                    $0,
                    .creditLine(
                        $0.contains("AFP") ? ["dpa|agency|source", "afp|agency|source"] : ["dpa|agency|source"]))
            }
        case "French":
            ends = ["Avec AFP", "(avec AFP)", "_Avec l’AFP_"].map { Part($0, .creditLine(["afp|agency|source"])) }
        case "Hebrew": ends = [Part("סוכנות AFP השתתפה בהכנת הכתבה", .creditLine(["afp|agency|contributor"]))]
        default: ends = [Part("(رويترز)", .creditLine(["reuters|agency|source"]))]
        }
        let text = ["Hebrew": hebrew, "Arabic": arabic][name] ?? paragraphs
        return StoryLayout(parts: head + text.map { Part($0) } + [dice.pick(ends)])
    }

    /// What stands below a credit line and stays.
    private static func notes(_ dice: inout CreditDice) -> [Part] {
        let all = [
            "Follow Ada Quill on Twitter", "Read more: [Bridges of the north](https://example.org/bridges)",
            "This story was updated on March 4.", "© 2026 The Westhaven Chronicle", "Sign up for our newsletter.",
            "Ada Quill is a reporter in Kyiv. She covers bridges.", "Our Standards: the principles of our newsroom.",
            "Correction: an earlier version gave the wrong day.", "Contact us at desk@example.org",
        ]
        return (0..<dice.roll(4)).map { _ in Part(dice.pick(all)) }
    }
}

extension StoryLayout {
    private static let headline = Part("Harbour bridge closed after survey finds cracks", .field)
    private static let standfirst =
        "Engineers who looked at its piers in March say that repairs could last until spring."
    private static let caption = "The bridge on Monday. Photograph: Carla Voss/AFP/Getty Images"
    private static let paragraphs = [
        "The bridge was closed on Tuesday after divers found cracks in two of its seven piers, the city said.",
        "Ferries run “every ten minutes”, according to the AFP news agency. AFP reported that queues were long.",
        "The bridge on Tuesday. (AP Photo/Ben Strand)", "AFP contributed to this report.",
        "The report of 1931, to which Reuters contributed, was lost in the flood that year, its owner said.",
        "“It’s not known”, the mayor said, when the bridge, which was built in 1931, will be open again.",
    ]
    private static let hebrew = [
        "הגשר נסגר ביום שלישי אחרי שצוללנים מצאו סדקים בשניים מעמודיו, כך מסרה העירייה.",
        "המעבורות יוצאות כל עשר דקות, כך לפי סוכנות AFP.", "לא ידוע מתי ייפתח הגשר שוב, אמר ראש העיר.",
    ]
    private static let arabic = [
        "أغلق الجسر يوم الثلاثاء بعد أن عثر غواصون على شقوق في اثنين من أعمدته.",
        "وقالت رويترز إن الطوابير كانت طويلة.",
        "ولا يعرف متى يفتح الجسر من جديد، كما قال رئيس البلدية.",
    ]
    private static let byline = Part("By Ada Quill", .byline(["Ada Quill|person|author"]))
    private static let emphasised = Part("*By Ada Quill*", .byline(["Ada Quill|person|author"]))
    private static let trade = Part("Ada Quill, Staff Writer", .byline(["Ada Quill|person|author"]))
    private static let tradeBelow = Part("By Ada Quill\nStaff Writer", .byline(["Ada Quill|person|author"]))
    private static let places = Part(
        "Ada Quill in Kyiv and Ben Strand in London",
        .byline(["Ada Quill|person|author @Kyiv", "Ben Strand|person|author @London"]))
    private static let contact = Part("Contact Ada Quill at aquill@example.org or 555-0100.")
    private static let biography = Part("Ada Quill is a professor of bridges at the University of Westhaven.")
    private static let staff = Part(
        "Staff writer Ben Strand contributed to this story.", .creditLine(["Ben Strand|person|contributor"]))
    private static let writers = Part(
        "Associated Press writers Ada Quill in Kabul and Ben Strand in Cairo contributed to this report.",
        .creditLine([
            "Ada Quill|person|contributor @Kabul of Associated Press",
            "Ben Strand|person|contributor @Cairo of Associated Press",
        ]))
    private static let signed = ["Ada Quill|person|reporting @Oslo", "Ben Strand|person|editing"]
    private static let signOff = Part("(Reporting by Ada Quill in Oslo; Editing by Ben Strand)", .creditLine(signed))
    private static let gluedSignOff = Part("(Reporting by Ada Quill in Oslo; Editing by Ben Strand)", .glued(signed))
    private static let wrappedSignOff = Part(
        "(Reporting by Ada Quill in Oslo;\nEditing by Ben Strand)", .creditLine(signed))
    private static let files = [
        Part("— With files from AFP", .creditLine(["afp|agency|source"])),
        Part("With files from AFP and Reuters", .creditLine(["afp|agency|source", "reuters|agency|source"])),
        Part("(With inputs from PTI)", .glued(["pti|agency|source"])),
        Part("**(With inputs from PTI)**", .creditLine(["pti|agency|source"])),
    ]
    private static let republication = Part(
        "This article is republished from The Conversation under a Creative Commons license. Read the original article.",
        .creditLine(["The Conversation|publication|source"]))
    private static let below = Part("With AFP", .creditLine(["afp|agency|source"]))
    private static let rules = [[], [Part("---")], [Part("***")], [Part("<hr />")]]
    private static let digital = [
        Part(
            "*Additional reporting by Ada Quill. Edited by Ben Strand.*",
            .creditLine(["Ada Quill|person|additional reporting", "Ben Strand|person|editing"])),
        Part("_With AFP_", .creditLine(["afp|agency|source"])),
        Part("> With files from [AFP](https://example.org)", .creditLine(["afp|agency|source"])),
        Part("<p><em>With files from AFP&nbsp;</em></p>", .creditLine(["afp|agency|source"])),
        Part("*AFP\ncontributed to this report.*", .creditLine(["afp|agency|contributor"])),
    ]
}

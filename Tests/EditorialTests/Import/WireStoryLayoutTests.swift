import Editorial
import Testing

@Suite("The layout of plain-text stories")
struct WireStoryLayoutTests {
    private func read(_ text: String) -> WireStory { WireStory.read(text, registry: CreditFixtures.registry) }

    private static let headline = "Harbour bridge closed after survey finds cracks"
    private static let standfirst =
        "Engineers who looked at its piers in March say that repairs could last until spring."
    private static let caption = "The harbour bridge on Tuesday. Ferries run in its place."
    private static let paragraphs = [
        "The bridge was closed on Tuesday after divers found cracks in two of its seven piers, the city said.",
        "Ferries run “every ten minutes”, according to the AFP news agency. AFP reported that queues were long.",
        "“It’s not known”, the mayor said, when the bridge, which was built in 1931, will be open again.",
    ]
    private static let body = paragraphs.joined(separator: "\n\n") + "\n"

    @Test("headline, standfirst and a byline with places may stand in one block")
    func stacked() {
        let byline = "Ada Quill in Kyiv and Ben Strand in Lviv"
        for line in ["The move follows weeks of pressure from both towns", "It follows weeks of pressure."] {
            let story = read("\(Self.headline)\n\(line)\n\(byline)\n\n\(Self.body)")
            #expect(story.standfirst == line && story.byline?.text == byline && story.body == Self.body)
        }
        let short = read("\(Self.headline)\nTo Be Built Again\n\(byline)\n\n\(Self.body)")
        #expect(short.standfirst == nil && short.body.hasPrefix("To Be Built Again\n"))
    }

    @Test("a sentence between a headline and several paragraphs is the standfirst")
    func standfirstAlone() {
        for sentence in [
            Self.standfirst,
            "Engineers from St. Clair Ltd. say that D. K. Roe’s bridge may stay closed until next spring.",
            "Who is to pay for the repairs, which may cost the city as much as the whole bridge did?",
        ] {
            let story = read("\(Self.headline)\n\n\(sentence)\n\n\(Self.body)")
            #expect(story.standfirst == sentence)
            #expect(story.body == Self.body)
        }
        let credited = read(
            "\(Self.headline)\n\n\(Self.standfirst)\n\n\(Self.body)\nAFP contributed to this report.")
        #expect(credited.standfirst == Self.standfirst && credited.creditLines.count == 1)
        #expect(credited.body == Self.body)
    }

    @Test("what may be the first paragraph stays in the body")
    func noStandfirst() {
        let two = Self.paragraphs[1...].joined(separator: "\n\n")
        let long = Self.standfirst + "\n\n" + Self.paragraphs.joined(separator: " ")
        for body in [
            Self.body, two, long, Self.standfirst + "\n\n" + Self.paragraphs[0],
            "The bridge is closed. It was built in 1931, and it may stay closed until spring.\n\n" + two,
            "The bridge was closed on Tuesday, which is a market day, according to the city.\n\n" + two,
            "It is closed.\n\nIt was built in 1931.\n\nIt may open again.",
        ] {
            let story = read("\(Self.headline)\n\n\(body)")
            #expect(story.standfirst == nil)
            #expect(story.body == body)
            let credited = read("\(Self.headline)\n\n\(body)\n\nAFP contributed to this report.")
            #expect(credited.standfirst == nil)
        }
        let paragraph = "The bridge was closed on Tuesday."
        #expect(read("\(paragraph)\n\n\(Self.standfirst)\n\n\(Self.body)").standfirst == nil)
    }

    @Test(
        "a caption that stands twice is found wherever it stands before the body",
        arguments: ["\n", "\n\n", "\n \n\n"], ["\n", "\r\n"])
    func captions(between: String, lineBreak: String) {
        let caption = Self.caption + between + Self.caption
        let byline = "By Jane Roe and John Doe ,"
        for parts in [
            [caption], [Self.standfirst, caption], [byline, caption], ["Desk Staff ,", caption], [caption, byline],
            [Self.standfirst, byline, caption], [Self.standfirst, caption, byline], [caption, Self.standfirst, byline],
            [byline, Self.standfirst, caption], [Self.standfirst + "\n" + caption], ["Desk Staff ,\n" + caption],
            [Self.standfirst + "\n" + byline + "\n" + caption], [caption + "\n" + Self.caption],
        ] {
            let text = ([Self.headline] + parts + [Self.body]).joined(separator: "\n\n")
            let story = read(text.replacing("\n", with: lineBreak))
            let head = parts.joined(separator: "\n")
            #expect(story.captions == [Self.caption], "\(text)")
            #expect(story.standfirst == (head.contains(Self.standfirst) ? Self.standfirst : nil), "\(text)")
            #expect((story.byline != nil) == (head.contains("Desk") || head.contains("Jane")), "\(text)")
            #expect(Array(story.body.utf8) == Array(Self.body.replacing("\n", with: lineBreak).utf8), "\(text)")
        }
    }

    @Test(
        "a byline is found by the comma of any script at its end",
        arguments: [" ,", " ،", "،", " ؛", " 、", "，", " ،\u{200F}"])
    func strayCommas(comma: String) {
        let story = read("إغلاق الجسر\n\nسلمى حداد\(comma)\n\n\(Self.body)")
        #expect(story.byline == Byline(text: "سلمى حداد"))
        #expect(story.credits.map(CreditFixtures.summary) == ["سلمى حداد|person|author"])
        #expect(story.body == Self.body)
    }

    @Test("credit lines at the end are lifted, however they are parted, and prose that looks like them is not")
    func endings() {
        let head = "\(Self.headline)\n\n\(Self.standfirst)\n\nBy Jane Roe and John Doe ,\n\n"
        let signOff = "(Reporting by Jane Roe in Kyiv; Editing by Ben Strand)"
        let bracketed = read(head + Self.body + "\n" + signOff)
        #expect(bracketed.body == Self.body && bracketed.creditLines == [signOff])
        let both = read(head + Self.body + "\nAFP contributed to this report.\n\n" + signOff + "\n")
        #expect(both.body == Self.body && both.creditLines == ["AFP contributed to this report.", signOff])
        #expect(
            both.credits.map(CreditFixtures.summary) == [
                "Jane Roe|person|author", "John Doe|person|author", "afp|agency|contributor",
                "Jane Roe|person|reporting @Kyiv", "Ben Strand|person|editing",
            ])
        for sentence in [
            "The World Bank contributed to this report.", "AFP reported.", "That is according to the AFP news agency.",
        ] {
            let story = read(head + Self.body + "\n" + sentence)
            #expect(story.body == Self.body + "\n" + sentence && story.creditLines.isEmpty)
        }
    }

    @Test("a hundred thousand captions, or lines that are all the same, are read once through")
    func hostile() {
        let captions = (0..<100_000).map { "FILE PHOTO: A ferry, \($0)." }
        let marked = read("\(Self.headline)\n\n" + captions.joined(separator: "\n") + "\n\n" + Self.body)
        #expect(marked.captions.count == captions.count && marked.body == Self.body)
        let same = read("\(Self.headline)\n\n" + String(repeating: "x\n", count: 100_000))
        #expect(same.captions.isEmpty && same.body.utf8.count == 200_000)
    }
}

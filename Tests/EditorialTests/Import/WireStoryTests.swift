import Editorial
import Testing

@Suite("Plain-text stories")
struct WireStoryTests {
    private func read(_ text: String) -> WireStory { WireStory.read(text, registry: CreditFixtures.registry) }

    private static let headline = "Harbour Bridge Closed After Survey Finds Cracks"
    private static let standfirst = "Engineers say that repairs could last until spring."
    private static let caption = "The harbour bridge on Tuesday. Ferries run in its place."
    private static let paragraphs =
        "The bridge was closed on Tuesday, the city's engineer said. \"We had no choice,\" she said.\n\nFerries run “every "
        + "ten minutes”, according to the AFP news agency.\n\nIt’s not known when it will open again.\n"

    @Test(
        "are cut into their parts, whatever ends their lines",
        arguments: ["\n", "\r\n"], ["", "\u{FEFF}", "\n\n"])
    func usualLayout(lineBreak: String, start: String) {
        let text =
            start
            + [
                Self.headline, "", Self.standfirst, "", "Desk Staff ,", "", Self.caption, Self.caption, "",
                Self.paragraphs,
                "AFP contributed to this report.",
            ].joined(separator: "\n")
        let story = read(text.replacing("\n", with: lineBreak))
        #expect(story.headline == Self.headline)
        #expect(story.standfirst == Self.standfirst)
        #expect(story.byline == Byline(text: "Desk Staff"))
        #expect(story.captions == [Self.caption])
        #expect(Array(story.body.utf8) == Array(Self.paragraphs.replacing("\n", with: lineBreak).utf8))
        #expect(story.creditLines == ["AFP contributed to this report."])
        #expect(story.credits.map(CreditFixtures.summary) == ["Desk Staff|staff|author", "afp|agency|contributor"])
        #expect(story.credits.map(\.tier) == [.byline, .tagline])
        #expect(story.confidence == 1)
    }

    @Test("may lack a standfirst, a byline, a caption or a body")
    func missingParts() {
        let long = String(repeating: "The bridge was closed on Tuesday, the engineer said. ", count: 8)
        #expect(read("\(Self.headline)\n\n\(long)\n\nMore.").standfirst == nil)
        #expect(read("\(Self.headline)\n\n\(long)\n\nMore.").body == "\(long)\n\nMore.")
        let two = read("\(Self.headline)\n\nThe bridge was closed.")
        #expect(two.standfirst == nil && two.body == "The bridge was closed.")
        let byline = read("\(Self.headline)\n\nBy Ada Quill and Ben Strand\n\nThe bridge was closed.\n")
        #expect(byline.standfirst == nil && byline.byline == Byline(text: "Ada Quill and Ben Strand", prefix: "By"))
        #expect(byline.body == "The bridge was closed.\n" && byline.credits.count == 2 && byline.confidence == 1)
        let only = read(Self.headline)
        #expect(only.headline == Self.headline && only.body.isEmpty && only.standfirst == nil)
        #expect(read("").headline.isEmpty && read(" \n\n").body.isEmpty)
        let credited = read("\(Self.headline)\n\nThe bridge was closed.\n\nAFP contributed to this report.")
        #expect(credited.body == "The bridge was closed.\n" && credited.standfirst == nil)
    }

    @Test("keep a first line that is no headline in the body")
    func noHeadline() {
        let paragraph = String(repeating: "The bridge was closed. ", count: 20)
        let long = read("\(paragraph)\n\nMore of it.")
        #expect(long.headline.isEmpty && long.body == "\(paragraph)\n\nMore of it.")
        let wrapped = "The bridge was closed on Tuesday, the engineer\nsaid, and ferries run\nin its place.\n\nMore.\n"
        #expect(read(wrapped).headline.isEmpty && read(wrapped).body == wrapped)
        let dateline = "OSLO (AFP) - The bridge was closed.\n\nMore.\n"
        #expect(read(dateline).headline.isEmpty && read(dateline).body == dateline)
    }

    @Test("have headings, datelines and blocks without blank lines")
    func otherLayouts() {
        let heading = read("# Bridge closed ##\n\nBy AFP\n\nOSLO (AFP) — The bridge was closed.")
        #expect(heading.headline == "Bridge closed" && heading.byline?.text == "AFP")
        #expect(heading.body == "OSLO (AFP) — The bridge was closed.")
        let dense = read("Bridge closed\nBy Ada Quill\nOSLO (AFP) — The bridge was closed.\nMore.")
        #expect(dense.headline == "Bridge closed" && dense.byline?.text == "Ada Quill")
        #expect(dense.body == "OSLO (AFP) — The bridge was closed.\nMore.")
        let dated = read("Bridge closed\n\nRepairs begin\n\nOSLO, March 3 (AFP) - The bridge was closed.")
        #expect(dated.standfirst == "Repairs begin")
        let asking = read("Who closed the bridge?\nBy Ada Quill\n\nThe bridge was closed.")
        #expect(asking.headline == "Who closed the bridge?" && asking.body == "The bridge was closed.")
        let unknown = read("Bridge closed\n\nadmin ,\n\nThe bridge was closed.\n")
        #expect(unknown.byline?.text == "admin" && unknown.confidence == 0.5)
        let plain = read("Bridge closed\n\nAda Quill\n\nThe bridge was closed.\n")
        #expect(plain.byline?.text == "Ada Quill" && plain.confidence == 1)
        let lone = read("Bridge closed\n\nAda ,\n\nThe bridge was closed.\n")
        #expect(lone.byline?.text == "Ada" && lone.confidence < 1)
    }

    @Test(
        "have captions that stand twice or say that they are captions",
        arguments: [
            ("A ferry.\n\nA ferry.\n", ["A ferry."]),
            ("A ferry.\nA bridge.\nA ferry.\nA bridge.\n", ["A ferry.", "A bridge."]),
            ("FILE PHOTO: A ferry.\n", ["FILE PHOTO: A ferry."]),
            ("[Photo: Ada Quill/AFP]\n", ["[Photo: Ada Quill/AFP]"]),
            ("A ferry on Tuesday. (Photo by Ada Quill)\n", ["A ferry on Tuesday. (Photo by Ada Quill)"]),
            (
                "A ferry. (AP Photo/Ada Quill)\n\nPhoto: Ada Quill\n",
                ["A ferry. (AP Photo/Ada Quill)", "Photo: Ada Quill"]
            ),
        ])
    func captions(lines: String, captions: [String]) {
        for before in [
            "Bridge closed\n\nRepairs begin in spring.\n\nDesk Staff ,\n\n",
            "Bridge closed\n\nRepairs begin in spring.\n\n",
        ] {
            let story = read("\(before)\(lines)\nThe bridge was closed.\n\nIt will open.\n")
            #expect(story.captions == captions)
            #expect(story.standfirst == "Repairs begin in spring.")
            #expect(story.body == "The bridge was closed.\n\nIt will open.\n")
        }
    }

    @Test("every line with words stands in one part, in order, whatever the text", arguments: 0..<40)
    func nothingIsLost(seed: UInt64) {
        var dice = CreditDice(seed: seed)
        for _ in 0..<60 {
            let text = Self.text(&dice)
            let story = read(text)
            var parts =
                [story.headline, story.standfirst, story.byline.map(\.description)].compactMap { $0 } + story.captions
            parts += Self.inkLines(story.body) + story.creditLines.flatMap(Self.inkLines)
            let expected = Self.inkLines(text).filter { !$0.isEmpty }
            #expect(Self.counts(parts).keys == Self.counts(expected).keys, "seed \(seed): \(text.debugDescription)")
            for (line, count) in Self.counts(expected) {
                let isCaption = story.captions.contains { Self.normal($0) == line }
                #expect(
                    Self.counts(parts)[line] == count || isCaption, "seed \(seed): \(line) in \(text.debugDescription)")
            }
            #expect(Self.areInOrder(story.body, in: text), "seed \(seed): \(text.debugDescription)")
        }
    }

    private static func text(_ dice: inout CreditDice) -> String {
        let lines = [
            headline, standfirst, caption, caption, "Desk Staff ,", "By Ada Quill", "Ada Quill",
            "AFP contributed to this report.",
            "(Reporting by Ada Quill; Editing by Ben Strand)", "OSLO (AFP) - The bridge was closed.",
            "FILE PHOTO: A ferry.",
            "# Bridge", "The bridge was closed, she said. \"No choice,\" she said.", "and ferries run", "Ada Quill and",
            "contributed to this report.", "    code", "– a dash", "مرحبا", "e\u{301}", "* * *", "Source: AFP",
            "With AFP", "*With AFP*", "> With AFP", "___", "Follow Ada Quill on Twitter", "- an item", "```",
        ]
        let lineBreak = dice.pick(["\n", "\r\n", "\r"])
        var text = dice.pick(["", "", "\u{FEFF}", lineBreak])
        for _ in 0..<dice.roll(12) {
            let line = dice.pick(lines)
            text += line + lineBreak + dice.pick(["", lineBreak, " " + lineBreak])
            if dice.roll(5) == 0 { text += line + lineBreak }
        }
        return dice.roll(2) == 0 ? text : text + dice.pick(lines)
    }

    /// Whether the lines of `body` stand in `text` in their order, each with its line break; the first may have lost
    /// the blanks before it.
    private static func areInOrder(_ body: String, in text: String) -> Bool {
        var rest = lines(text)[...]
        return lines(body).allSatisfy { line in
            guard let index = rest.firstIndex(where: { $0.suffix(line.count).elementsEqual(line) }) else {
                return false
            }
            rest = rest[(index + 1)...]
            return true
        }
    }

    private static func lines(_ text: String) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        for byte in text.utf8 {
            lines[lines.count - 1].append(byte)
            if byte == 0x0A || byte == 0x0D { lines.append([]) }
        }
        return lines
    }

    /// The lines with words, without what tidying may take: blanks, commas and heading marks.
    private static func inkLines(_ text: String) -> [String] {
        text.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { normal(String($0)) }.filter { !$0.isEmpty }
    }

    private static func normal(_ line: String) -> String {
        String(line.unicodeScalars.filter { !$0.properties.isWhitespace && !",#–\u{FEFF}".unicodeScalars.contains($0) })
    }

    private static func counts(_ lines: [String]) -> [String: Int] {
        lines.reduce(into: [:]) { counts, line in
            let key = normal(line)
            if !key.isEmpty { counts[key, default: 0] += 1 }
        }
    }
}

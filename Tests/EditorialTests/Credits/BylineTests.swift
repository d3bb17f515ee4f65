import Editorial
import Testing

@Suite("Bylines")
struct BylineTests {
    @Test(
        "are tidied, and \"By\" is kept apart",
        arguments: [
            ("Desk Staff ,", "Desk Staff", nil), ("  Ada   Quill ,, ", "Ada Quill", nil),
            ("By Ada Quill", "Ada Quill", "By"),
            ("BY ADA QUILL ,", "ADA QUILL", "BY"), ("Ada Quill , Ben Strand", "Ada Quill, Ben Strand", nil),
            ("Von Ada Quill", "Ada Quill", "Von"), ("By", "By", nil), ("— Ada Quill", "Ada Quill", nil),
            ("سلمى حداد ،", "سلمى حداد", nil), ("بقلم سلمى حداد،", "سلمى حداد", "بقلم"),
            ("سلمى حداد ،، \u{200F}", "سلمى حداد", nil), ("סיגל ברק ؛", "סיגל ברק", nil),
            ("王 小明 、", "王 小明", nil), ("Ada Quill，", "Ada Quill", nil),
            ("سلمى حداد ، نور شاهين", "سلمى حداد، نور شاهين", nil),
        ] as [(String, String, String?)])
    func tidying(line: String, text: String, prefix: String?) throws {
        let byline = try #require(Byline(tidying: line))
        #expect(byline.text == text)
        #expect(byline.prefix == prefix)
    }

    @Test("of nothing is none", arguments: ["", " ", ",", " , ,", "–", "،", " ؛ 、 ，", "\u{200F}"])
    func nothing(line: String) { #expect(Byline(tidying: line) == nil) }

    @Test(
        "give credits",
        arguments: [
            ("Desk Staff", ["Desk Staff|staff|author"]), ("Redaktion", ["Redaktion|staff|author"]),
            ("AFP", ["afp|agency|author"]),
            ("Newsroom", ["Newsroom|staff|author"]),
            ("Ada Quill and AFP", ["Ada Quill|person|author", "afp|agency|author"]),
            ("ada quill", ["ada quill|person|author"]),
        ])
    func credits(text: String, credits: [String]) {
        let read = Byline(text: text).credits(reader: CreditFixtures.reader)
        #expect(read.map { CreditFixtures.summary($0.credit) } == credits)
        #expect(read.allSatisfy { $0.credit.tier == .byline && $0.confidence == (text == "ada quill" ? 0.5 : 1) })
    }
}

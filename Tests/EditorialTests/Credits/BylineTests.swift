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
        ] as [(String, String, String?)])
    func tidying(line: String, text: String, prefix: String?) throws {
        let byline = try #require(Byline(tidying: line))
        #expect(byline.text == text)
        #expect(byline.prefix == prefix)
    }

    @Test("of nothing is none", arguments: ["", " ", ",", " , ,", "–"])
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

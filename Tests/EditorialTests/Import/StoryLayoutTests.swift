import Editorial
import Testing

@Suite("Stories in the layouts of newsrooms")
struct StoryLayoutTests {
    private static let importer = StoryImport(registry: CreditFixtures.registry, now: Instant(seconds: 1_800_000_000))

    @Test("lose their credit lines and nothing else", arguments: StoryLayout.names, [true, false])
    func lifted(layout: String, isPlain: Bool) throws {
        for seed in 0..<40 as Range<UInt64> {
            var dice = CreditDice(seed: seed)
            let story = StoryLayout.named(layout, &dice).story(isPlain: isPlain, &dice)
            let content = try Self.importer.read(story.text).content
            let hint: Testing.Comment = "seed \(seed): \(story)"
            #expect(content.body.debugDescription == story.body.debugDescription, hint)
            let lines = content.creditline.map { Self.pieces($0) } ?? []
            #expect(lines == Self.pieces(story.lines.joined(separator: "\n")), hint)
            #expect(content.credits.map(CreditFixtures.summary) == story.credits, hint)
            let byline = story.byline.flatMap {
                Byline(tidying: $0.replacing("*", with: "").replacing("\n", with: ", "))
            }
            #expect(content.byline == byline?.text, hint)
        }
    }

    /// Front matter holds line breaks of one kind.
    private static func pieces(_ text: String) -> [Substring] {
        text.split { $0.isNewline }
    }
}

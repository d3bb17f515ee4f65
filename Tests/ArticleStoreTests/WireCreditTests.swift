import Editorial
import Testing

@testable import ArticleStore

private typealias Desk = TestNewsroom

@Suite("What was imported as wire copy is credited")
struct WireCreditTests {
    @Test("or is not published; the refusal quotes the first sentence, names the agency, and says what to do")
    func verbatim() async throws {
        let desk = try await Desk()
        let story = try await desk.imported()
        let refusal = try #require(try await desk.publishing(story.id))
        #expect(
            refusal.message
                == "“The ferry will sail again on Monday, the two towns said.” came from AFP (its own import, "
                + "revision 1), and no printed credit of ferry-to-sail names AFP. So did 2 more sentences, from AFP.")
        #expect(refusal.remedy == "galley credit ferry-to-sail --contributor afp --role source")
        try await desk.credit(story.id, "afp")
        #expect(try await desk.publishing(story.id) == nil)
        try await desk.expectSound()
    }

    @Test("as long as a sentence of it is left: moved, half rewritten or alone among others; not when it is gone")
    func whatIsLeft() async throws {
        let desk = try await Desk()
        for (body, isThere) in [
            ("We asked the mayors about all of it, and neither would say.\n\n\(Desk.copy)", true),
            ("The Anna Karlotta was overhauled in a yard at Stettin for eleven months.\n\nThe rest is ours.\n", true),
            ("The ferry will sail again on Monday, we were told by a man at the pier.\n", true),
            ("Tickets cost a lot, it seems; mayors would not say how much to us when asked on Sunday.\n", false),
            ("A boat crosses once more.\n", false),
        ] {
            let story = try await desk.imported(headline: "Ferry")
            try await desk.saved(story.id, body)
            #expect((try await desk.publishing(story.id) != nil) == isThere, "\(body)")
        }
    }

    @Test("also when it was taken out and a revert, or a save of the same bytes, brought it back")
    func reverted() async throws {
        let desk = try await Desk()
        let story = try await desk.imported()
        let body = try await desk.newsroom.article(story.id).content.body
        try await desk.saved(story.id, "All of this is our own work, from the first word to the last.\n")
        #expect(try await desk.publishing(story.id) == nil)
        let other = try await desk.imported(headline: "Another")
        try await desk.saved(other.id, "All of this is our own work as well, from first to last.\n")
        _ = try await desk.newsroom.act(.revert(to: 1), on: other.id, by: Desk.rosa)
        #expect(try await desk.publishing(other.id)?.message.contains("its own import, revision 1") == true)
        try await desk.saved(other.id, "Short.\n")
        try await desk.saved(other.id, body)
        #expect(try await desk.publishing(other.id)?.message.contains("its own import, revision 1") == true)
    }

    @Test(
        "by an alias, by an id that became another's alias, by the house of a person, in the byline; in print, for text"
    )
    func whoIsCredited() async throws {
        let desk = try await Desk()
        let desks = Contributor(id: "towndesk", name: "Town Desk", kind: .agency, aliases: ["TD", "oldtown"])
        _ = try await desk.newsroom.configure(.addContributor(desks), by: Desk.adam)
        let cases: [(name: String, role: CreditRole, tier: CreditTier?, isEnough: Bool)] = [
            ("TD", .source, nil, true), ("Town Desk", .author, .byline, true),
            ("the TOWN desk", .contributor, nil, true),
            ("towndesk", .source, .internal, false), ("towndesk", .photography, nil, false),
            ("afp", .source, nil, false),
        ]
        for credit in cases {
            let story = try await desk.imported(headline: "Ferry", wire: "towndesk")
            try await desk.credit(story.id, credit.name, credit.role, credit.tier)
            #expect((try await desk.publishing(story.id) == nil) == credit.isEnough, "\(credit)")
        }
        for (byline, isEnough) in [("By Jane Roe, Town Desk", true), ("By Town Desk", true), ("By Jane Roe", false)] {
            let story = try await desk.imported(headline: "Ferry", wire: "oldtown")
            _ = try await desk.newsroom.save(story.id, Edit(fields: [FieldEdit("byline", byline)]), by: Desk.rosa)
            #expect((try await desk.publishing(story.id) == nil) == isEnough, "\(byline)")
        }
    }

    @Test("unless a publisher overrides that, with a note that is kept")
    func override() async throws {
        let desk = try await Desk()
        let story = try await desk.imported()
        try await desk.approve(story.id)
        let names: Set = ["wire-credited"]
        let noNote = await failure {
            _ = try await desk.newsroom.act(
                .publish, on: story.id, options: ActionOptions(overriding: names), by: Desk.paula)
        }
        #expect(noNote?.requirements == ["note"])
        let options = ActionOptions(note: "Agreed with AFP by phone.", overriding: names)
        let byEditor = await failure {
            _ = try await desk.newsroom.act(.publish, on: story.id, options: options, by: Desk.edgar)
        }
        #expect(byEditor?.requirements == ["role", "wire-credited", "override"])
        _ = try await desk.newsroom.act(.publish, on: story.id, options: options, by: Desk.paula)
        #expect(try desk.git("log", "-1", "--format=%B", "main").contains("Override: wire-credited"))
    }

    @Test("when it is scheduled, and when the schedule runs")
    func schedules() async throws {
        let desk = try await Desk()
        let later = try #require(Instant("2026-11-22T18:00:00Z"))
        let story = try await desk.imported()
        try await desk.approve(story.id)
        func schedule() async -> NewsroomError? {
            await failure {
                _ = try await desk.newsroom.act(.schedule(at: later, zone: "UTC"), on: story.id, by: Desk.paula)
            }
        }
        #expect(await schedule()?.requirements == ["wire-credited"])
        let strict = try await desk.newsroom.configuration(.workflow)
        let lax = strict.replacing("      - wire-credited:\n        override: [publisher]\n", with: "")
        _ = try await desk.newsroom.configure(.setWorkflow(lax), by: Desk.adam)
        #expect(await schedule() == nil)
        _ = try await desk.newsroom.configure(.setWorkflow(strict), by: Desk.adam)
        let due = try await desk.at("2026-11-22T18:00:00Z").runDue()
        #expect(due.first?.failure?.contains("no printed credit of ferry-to-sail names AFP") == true)
        #expect(try await desk.newsroom.article(story.id).status.schedule == nil)
        try await desk.expectSound()
    }

    @Test("in Chinese, Hebrew and French too")
    func languages() async throws {
        let desk = try await Desk()
        for body in [
            "国务院总理星期一在北京会见了来访的外国客人。\n", "המעבורת תשוט שוב ביום שני בבוקר, אמרו שתי העיירות.\n",
            "Le ferry reprendra la mer dès lundi, ont annoncé les deux communes.\n",
        ] {
            let story = try await desk.imported(body, headline: "Title")
            #expect(try await desk.publishing(story.id) != nil, "\(body)")
            try await desk.credit(story.id, "AFP")
            #expect(try await desk.publishing(story.id) == nil, "\(body)")
        }
    }
}

import ArticleStore
import Editorial
import Testing

private typealias Desk = TestNewsroom

@Suite("The life of an article")
struct LifeTests {
    @Test("From draft to a published correction: what was approved is what goes out, byte for byte")
    func wholeLife() async throws {
        let desk = try await TestNewsroom()
        let newsroom = desk.newsroom
        let draft = try await newsroom.create(Draft(headline: "Ferry sails", body: "It sails.\n"), by: Desk.rosa)
        #expect(draft.state.text == "draft" && draft.status == .unpublished && draft.edition == nil)
        try await newsroom.submit(draft.id, by: Desk.rosa)

        let unapproved = await failure { try await newsroom.publish(draft.id, by: Desk.paula) }
        #expect(unapproved?.requirements == ["approvals"])
        let own = await failure { try await newsroom.approve(draft.id, by: Desk.rosa) }
        #expect(own?.code == "refused")
        let approved = try await newsroom.approve(draft.id, by: Desk.edgar)
        let byReporter = await failure { try await newsroom.publish(draft.id, by: Desk.rosa) }
        #expect(byReporter?.requirements == ["role"])

        let published = try await newsroom.publish(draft.id, by: Desk.paula)
        #expect(published.status == .published && published.content == approved.content)
        #expect(try desk.git("rev-parse", "published:\(draft.path)/index.md").hasPrefix(approved.content.hex))
        #expect(try desk.git("rev-parse", "published").hasPrefix(published.edition ?? "none"))
        #expect(try desk.git("ls-tree", "-r", "--name-only", "published").contains("status.yaml") == false)

        let noNote = await failure { try await newsroom.revise(draft.id, kind: .correction, by: Desk.rosa) }
        #expect(noNote?.requirements == ["note"])
        try await newsroom.revise(draft.id, kind: .correction, note: "It sails on Monday.", by: Desk.rosa)
        let edited = try await newsroom.save(draft.id, Edit(body: "It sails on Monday.\n"), by: Desk.rosa)
        #expect(edited.edition == published.edition, "readers go on reading what was published")
        try await newsroom.submit(draft.id, by: Desk.rosa)
        try await newsroom.approve(draft.id, by: Desk.mina)
        let corrected = try await newsroom.publish(draft.id, by: Desk.paula)
        let text = try desk.git("show", "published:\(draft.path)/index.md")
        #expect(text.contains("It sails on Monday.") && text.contains("corrections:"))
        #expect(corrected.revision == 3)
        try await desk.expectSound()
    }

    @Test(
        "An approval is for exact bytes: text saved after it makes it void, and the refusal says which bytes it was for"
    )
    func approvalIsBound() async throws {
        let desk = try await TestNewsroom()
        let approved = try await desk.approved()
        let saved = try await desk.newsroom.save(approved.id, Edit(body: "Other words.\n"), by: Desk.rosa)
        let late = await failure { try await desk.newsroom.publish(approved.id, by: Desk.paula) }
        #expect(late?.code == "conflict")
        #expect("\(try #require(late))".contains(approved.content.short))
        let looked = await failure {
            try await desk.newsroom.publish(approved.id, base: saved.revision, by: Desk.paula)
        }
        #expect(looked?.requirements == ["approvals"])
        #expect("\(try #require(looked))".contains(approved.content.short))
        let reverted = try await desk.newsroom.act(.revert(to: 1), on: approved.id, by: Desk.rosa)
        #expect(reverted.content == approved.content)
        let revived = await failure { try await desk.newsroom.publish(approved.id, base: 3, by: Desk.paula) }
        #expect(revived?.requirements == ["approvals"], "a void approval does not come back with the bytes")
        try await desk.expectSound()
    }

    @Test("Hold takes out, release puts back, kill leaves a notice, spike drops the open revision")
    func withdrawing() async throws {
        let desk = try await TestNewsroom()
        let article = try await desk.published()
        let held = try await desk.newsroom.act(.hold, on: article.id, by: Desk.paula)
        #expect(held.status == .withheld)
        #expect(try desk.git("ls-tree", "-r", "--name-only", "published") == "")
        let released = try await desk.newsroom.act(.release, on: article.id, by: Desk.paula)
        #expect(released.status == .published)
        #expect(try desk.git("rev-parse", "published:\(article.path)/index.md").hasPrefix(article.content.hex))

        try await desk.newsroom.revise(article.id, by: Desk.rosa)
        try await desk.newsroom.save(article.id, Edit(body: "Never mind.\n"), by: Desk.rosa)
        let dropped = try await desk.newsroom.act(.spike, on: article.id, by: Desk.edgar)
        #expect(dropped.content == article.content && dropped.state.text == "published" && dropped.revision == 3)

        let options = ActionOptions(note: "This story was wrong.")
        let killed = try await desk.newsroom.act(.kill, on: article.id, options: options, by: Desk.paula)
        #expect(killed.status == .killed && killed.state.text == "spiked")
        let notice = try desk.git("show", "published:\(article.path)/index.md")
        #expect(notice.contains("This story was wrong.") && !notice.contains("The bridge will close."))
        let revise = await failure { try await desk.newsroom.revise(article.id, by: Desk.rosa) }
        #expect(revise?.code == "refused")
        try await desk.expectSound()
    }

    @Test("A schedule runs once, by whichever action comes next, and says that it was late")
    func schedules() async throws {
        let desk = try await TestNewsroom()
        let article = try await desk.approved()
        let at = try #require(Instant("2026-11-22T12:00:00Z"))
        let scheduled = try await desk.newsroom.act(.schedule(at: at, zone: "UTC"), on: article.id, by: Desk.paula)
        #expect(scheduled.status == .scheduled)
        let early = try await desk.at("2026-11-22T11:00:00Z").runDue()
        #expect(early.isEmpty)
        let later = try await desk.at("2026-11-22T15:00:00Z", seed: "later")
        let other = try await later.create(Draft(headline: "Other"), by: Desk.rosa)
        #expect(other.notices.count == 1 && other.notices[0].contains("late"))
        #expect(try await later.runDue().isEmpty)
        let log = try await later.log(article.id)
        #expect(log.last?.action == "publish" && log.last?.person == "paula")
        #expect(
            try desk.git("log", "-1", "--format=%(trailers:key=Effective,valueonly)", "main~1").contains("12:00:00Z"))
        try await desk.expectSound()
    }

    @Test("What was overridden when a schedule was set is overridden when it runs")
    func overriddenSchedule() async throws {
        let desk = try await TestNewsroom()
        let article = try await desk.approved()
        try await desk.newsroom.act(.comment("Wait.", isBlocking: true), on: article.id, by: Desk.mina)
        let at = try #require(Instant("2026-11-22T12:00:00Z"))
        let options = ActionOptions(note: "She was asked.", overriding: ["no-blocking-comments"])
        try await desk.newsroom.act(.schedule(at: at, zone: "UTC"), on: article.id, options: options, by: Desk.paula)
        let due = try await desk.at("2026-11-22T12:00:00Z").runDue()
        #expect(due.map(\.failure) == [nil])
        #expect(
            try desk.git("log", "-1", "--format=%(trailers:key=Override,valueonly)", "main").contains("no-blocking"))
        try await desk.expectSound()
    }

    @Test("Front matter cannot grow until nobody can read the article")
    func largeFrontMatter() async throws {
        let desk = try await TestNewsroom()
        let draft = try await desk.newsroom.create(Draft(headline: "Large", body: "Text.\n"), by: Desk.rosa)
        let long = String(repeating: "word ", count: 12_000)
        var refused: NewsroomError?
        for number in 1...6 where refused == nil {
            let edit = Edit(fields: [FieldEdit("field\(number)", long)])
            refused = await failure { try await desk.newsroom.save(draft.id, edit, by: Desk.rosa) }
        }
        #expect(refused?.code == "invalid")
        #expect(try await desk.newsroom.article(draft.id).content.body == "Text.\n")
        try await desk.expectSound()
    }

    @Test("An embargo binds publication and schedule, not editing")
    func embargo() async throws {
        let desk = try await TestNewsroom()
        let fields = [FieldEdit("embargoed", "2026-11-23T06:00:00Z")]
        let draft = try await desk.newsroom.create(
            Draft(headline: "Later", body: "Text.\n", fields: fields), by: Desk.rosa)
        try await desk.newsroom.submit(draft.id, by: Desk.rosa)
        try await desk.newsroom.approve(draft.id, by: Desk.edgar)
        let early = await failure { try await desk.newsroom.publish(draft.id, by: Desk.paula) }
        #expect(early?.requirements == ["embargo-passed"])
        let at = try #require(Instant("2026-11-23T06:00:00Z"))
        try await desk.newsroom.act(.schedule(at: at, zone: "UTC"), on: draft.id, by: Desk.paula)
        let due = try await desk.at("2026-11-23T06:00:00Z").runDue()
        #expect(due.map(\.failure) == [nil])
        try await desk.expectSound()
    }
}

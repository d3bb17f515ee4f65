import Testing

@testable import Editorial

@Suite("The status as stored")
struct ArticleStatusCodecTests {
    @Test("Any status is read again as it was written", arguments: [21, 22])
    func roundTrip(seed: Int) throws {
        var random = Seeded(seed)
        for round in 0..<400 {
            let status = try Self.status(&random)
            let text = status.text
            let read = try #require(try? ArticleStatus(yaml: text), "seed \(seed), round \(round):\n\(text)")
            #expect(read == status && read.text.hasSameBytes(as: text), "seed \(seed), round \(round):\n\(text)")
        }
    }

    @Test("What is empty is left out, and the order is one")
    func shape() throws {
        let state = try #require(StateName("draft"))
        let content = try #require(ContentID(String(repeating: "0a", count: 20)))
        var status = ArticleStatus(state: state, content: content, savers: ["ana"])
        status.comments = [
            Comment(
                id: "c1", by: try #require(Handle("bo")), at: Instant(seconds: 0), text: "No: why?", isBlocking: true)
        ]
        #expect(
            status.text == """
                state: draft
                status: unpublished
                revision: 1
                content: "0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a"
                kind: original
                savers:
                  - ana
                comments:
                  - id: c1
                    by: bo
                    at: "1970-01-01T00:00:00Z"
                    text: "No: why?"
                    blocking: true

                """)
    }

    @Test("What is wrong is named with its line")
    func errors() throws {
        let head =
            "state: draft\nstatus: unpublished\nrevision: 1\ncontent: \"\(String(repeating: "0a", count: 20))\"\n"
        for (text, line) in [
            ("[]", 1), ("state: Draft", 1), (head.swapping("revision: 1", "revision: 0"), 3), (head + "kind: new\n", 5),
            (head + "approvals:\n  - by: bo\n", 6), (head + "approvals: bo\n", 5), (head + "comments:\n  - c1\n", 6),
            (head + "schedule:\n  at: soon\n  zone: UTC\n  by: bo\n", 6), (head + "a: 1\na: 2\n", 5),
        ] {
            do {
                _ = try ArticleStatus(yaml: text)
                Issue.record("read: \(text)")
            } catch {
                #expect(error.line == line, "\(error): \(text)")
            }
        }
        #expect(try ArticleStatus(yaml: head + "later: [1]\n").revision == 1)
    }

    static func status(_ random: inout Seeded) throws -> ArticleStatus {
        func maybe<Value>(_ value: Value) -> Value? { random.chance(2) ? value : nil }
        let handle = try #require(Handle(random.pick(["ana", "no", "1e3", "o.k-x_y"], or: "ana")))
        let content = try #require(
            ContentID(String((0..<40).map { _ in random.pick(Array("0123456789abcdef"), or: "0") })))
        let at = Instant(seconds: Int64.random(in: -1_000_000_000...4_000_000_000, using: &random))
        let text = RandomText.text(&random)
        let approval = Approval(by: handle, at: at, content: content, revision: 3)
        var status = ArticleStatus(
            state: try #require(StateName(random.pick(["draft", "on", "12"], or: "draft"))), content: content,
            savers: (0..<3).map { _ in RandomText.text(&random) })
        status.publication = random.pick(PublicationStatus.allCases, or: .published)
        status.revision = Int.random(in: 1...99, using: &random)
        status.stands = maybe(StandingContent(revision: 2, content: content))
        status.submittedBy = maybe(handle)
        status.approvals = maybe([approval, approval]) ?? []
        status.voidedApprovals = maybe([approval]) ?? []
        status.schedule = maybe(Schedule(at: at, zone: "Europe/Paris", by: handle))
        status.kind = maybe(random.pick(PublicationKind.allCases, or: .update))
        status.edition = maybe(
            EditionRecord(content: content, revision: 1, kind: .refile, first: at, updated: at, slug: text))
        status.assignee = maybe(handle)
        status.due = maybe(at)
        var comment = Comment(id: "c1", by: handle, at: at, text: text, isBlocking: random.chance(2))
        comment.resolvedBy = maybe(handle)
        status.comments = maybe([comment]) ?? []
        status.confirmedCredits = maybe(content)
        status.slugline = maybe(text)
        status.ednote = maybe(RandomText.text(&random))
        status.credits =
            maybe([Credit(contributor: "a" + text, kind: .staff, role: .additionalReporting, tier: .internal)]) ?? []
        return status
    }
}

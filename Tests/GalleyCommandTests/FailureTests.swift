import ArgumentParser
import Testing

@testable import ArticleStore
@testable import Editorial
@testable import GalleyCommand

@Suite("Errors")
struct FailureTests {
    private var conflict: Conflict {
        Conflict(
            article: "ferry", base: 1, current: 3, message: "ferry moved on.", fields: ["headline", "body"], merged: nil
        )
    }

    @Test("every kind of error has its exit code and its name")
    func exitCodes() {
        let cases: [(NewsroomError.Problem, Int32, String)] = [
            (.refused(Samples.refusal, article: "ferry"), 2, "refused"),
            (.conflict(conflict), 3, "conflict"),
            (.notFound(.article, "x", remedy: "see `galley list`."), 4, "not-found"),
            (.ambiguous("x", []), 4, "ambiguous"),
            (.invalid("bad"), 1, "invalid"),
            (.notANewsroom(path: "/p", "no"), 1, "not-a-newsroom"),
            (.busy("later"), 1, "busy"),
            (.failed("disk"), 1, "failed"),
        ]
        for (problem, exitCode, code) in cases {
            let failure = Failure(NewsroomError(problem))
            #expect(failure.exitCode == exitCode && failure.code == code, "\(problem)")
            #expect(failure.page.first?.hasPrefix("galley: ") == true)
        }
        #expect(Failure(ValidationError("no")).exitCode == 64)
        #expect(Failure(Samples.refusal).exitCode == 2)
        #expect(Failure(CancellationError()).exitCode == 1)
    }

    @Test("a refusal lists everything that is missing, each with what to do")
    func refusal() {
        let failure = Failure(NewsroomError(.refused(Samples.refusal, article: "budget\u{1B}[2J-vote")))
        #expect(
            failure.page == [
                "galley: budget\\e[2J-vote cannot be published:",
                "  - 1 of 2 approvals, for an older version.",
                "    next: galley submit harbour-ferry",
                "  - Needs a publisher.",
                "    next: Ask pia.",
            ])
        #expect(
            failure.json.description.hasSuffix(
                """
                "unmet":[{"requirement":"approvals","message":"1 of 2 approvals, for an older version.",\
                "remedy":"galley submit harbour-ferry"},{"requirement":"role","message":"Needs a publisher.",\
                "remedy":"Ask pia."}]}}
                """))
        let one = Refusal(action: .publish, unmet: Array(Samples.refusal.unmet.prefix(1)))
        #expect(
            Failure(NewsroomError(.refused(one, article: "ferry"))).page == [
                "galley: ferry cannot be published: 1 of 2 approvals, for an older version.",
                "  next: galley submit harbour-ferry",
            ])
    }

    @Test("a conflict names both revisions and where the text was kept")
    func conflictPage() {
        var error = NewsroomError(.conflict(conflict))
        error.kept = "/news.git/desk/late/a.md"
        #expect(
            Failure(error).page == [
                "galley: ferry moved on.", "  you saw: revision 1     now: revision 3",
                "  both sides changed: headline, body", "  next: galley diff ferry 1 3",
                "  your text: /news.git/desk/late/a.md",
            ])
        #expect(
            Failure(error).json.description == """
                {"error":{"code":"conflict","message":"ferry moved on.","unmet":[],\
                "kept":"/news.git/desk/late/a.md","base":1,"current":3}}
                """)
    }

    @Test("what happened besides is said on standard error, before the error and beside JSON, unless asked not to")
    func besides() async {
        var error = NewsroomError(.failed("The disk is gone."))
        error.notices = ["ferry was published late."]
        let plain = await CapturedRun.of(error, isJSON: false, isQuiet: false)
        #expect(plain.errors == "galley: ferry was published late.\ngalley: The disk is gone.\n")
        let json = await CapturedRun.of(error, isJSON: true, isQuiet: false)
        #expect(json.errors == "galley: ferry was published late.\n" && json.output.hasPrefix(#"{"error":"#))
        let quiet = await CapturedRun.of(error, isJSON: true, isQuiet: true)
        #expect(quiet.errors.isEmpty && quiet.exitCode == 1)
    }

    @Test("a lost answer says what was done, if anything was")
    func lostAnswer() {
        let lost = Failure(OutputError(reason: "No space left on device", deed: "Created ferry"))
        #expect(lost.isDone && lost.exitCode == 1)
        #expect(
            lost.page.first?.hasSuffix("No space left on device. The action was done all the same: Created ferry.")
                == true)
        #expect(!Failure(OutputError(reason: "Bad file descriptor")).isDone)
    }

    @Test("candidates are listed, one on a line")
    func candidates() {
        let matches = ["A", ""].map { ArticleSummaryLine(id: "01J", path: "articles/a", headline: $0) }
        #expect(
            Failure(NewsroomError(.ambiguous("fer", matches))).page == [
                "galley: “fer” may mean 2 articles; give the id of one:", "  01J  A", "  01J  articles/a",
            ])
    }
}

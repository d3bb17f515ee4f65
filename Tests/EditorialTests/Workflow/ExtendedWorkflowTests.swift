import Testing

@testable import Editorial

@Suite("A workflow that a newsroom made its own")
struct ExtendedWorkflowTests {
    /// The starter with a lawyer, who has a state, an approval and a way back of their own.
    static let legalText = replacing(
        in: Desk.starterText,
        [
            ("  published: with readers", "  legal: with the lawyer\n  published: with readers"),
            ("  administrator: changes", "  lawyer: reads for the law\n  administrator: changes"),
            (
                "    moves: [draft -> review]\n    requires:",
                "    moves: [draft -> review, review -> legal]\n    requires:"
            ),
            (
                "  return:\n    roles: [editor]\n    moves: [review -> draft]",
                "  return:\n    roles: [editor, lawyer]\n    moves: [review -> draft, legal -> draft]"
            ),
            (
                "    roles: [editor, publisher]\n    in: [review]",
                "    roles: [editor, lawyer]\n    in: [review, legal]"
            ),
            ("    moves: [review -> published]", "    moves: [legal -> published]"),
            (
                "      - approvals: 1\n",
                "      - approvals: 2\n        by: [editor]\n      - approvals: 1\n        by: [lawyer]\n"
            ),
            (
                "  schedule:\n    roles: [publisher]\n    in: [review]",
                "  schedule:\n    roles: [publisher]\n    in: [legal]"
            ),
            (
                "    moves: [draft -> spiked, review -> spiked]",
                "    moves: [draft -> spiked, review -> spiked, legal -> spiked]"
            ),
            (
                "  save:\n    roles: [reporter, editor]\n    in: [draft, review]",
                "  save:\n    roles: [reporter, editor]\n    in: [draft, review, legal]"
            ),
        ])

    static func replacing(in text: String, _ changes: [(String, String)]) -> String {
        changes.reduce(text) { text, change in
            let parts = text.split(separator: change.0, omittingEmptySubsequences: false)
            precondition(parts.count == 2, "\(change.0) stands \(parts.count - 1) times in the starter")
            return parts.joined(separator: change.1)
        }
    }

    @Test("needs two editors and a lawyer, and keeps the editors' approvals on the way to the lawyer")
    func legalState() throws {
        let workflow = try Workflow.parse(Self.legalText)
        var status = Desk.draft()
        status.recordSubmit(try workflow.decide(.submit, status, by: "rita"), by: Desk.handle("rita"))
        #expect(status.state.text == "review")
        #expect(workflow.reviewStates.map(\.text).sorted() == ["legal", "review"])
        for editor in ["ed", "eva"] {
            _ = try workflow.decide(.approve, status, by: editor)
            status.recordApproval(by: Desk.handle(editor), at: Desk.noon)
        }
        status.recordSubmit(try workflow.decide(.submit, status, by: "ed"), by: Desk.handle("ed"))
        #expect(status.state.text == "legal")
        #expect(status.approvals.count == 2)
        let unmet = workflow.unmet(.publish, Desk.subject(status), by: "pia")
        #expect(unmet.map(\.requirement) == ["approvals"])
        #expect(unmet.first?.message.contains("0 of 1 approval by lawyer") == true)
        #expect(unmet.first?.remedy == "Ask lea: galley approve budget-vote")
        #expect(workflow.unmet(.approve, Desk.subject(status), by: "pia").map(\.requirement) == ["role"])
        status.recordApproval(by: Desk.handle("lea"), at: Desk.noon)
        #expect(try workflow.decide(.publish, status, by: "pia").to.text == "published")
        let spike = try workflow.decide(.spike, status, by: "ed")
        status.recordSpike(spike)
        #expect(status.approvals.isEmpty)
    }

    @Test("lists each approval that is missing")
    func listsEveryApproval() throws {
        let workflow = try Workflow.parse(Self.legalText)
        var status = Desk.draft()
        status.state = Desk.state("legal")
        let unmet = workflow.unmet(.publish, Desk.subject(status), by: "pia")
        #expect(unmet.map(\.requirement) == ["approvals", "approvals"])
        #expect(unmet.first?.message.contains("0 of 2 approvals by editor") == true)
    }

    @Test("may have several rules for an action, each with its own people and requirements")
    func severalRules() throws {
        let text = Self.replacing(
            in: Self.legalText,
            [
                (
                    "    roles: [reporter, editor]\n    moves: [draft -> review, review -> legal]\n    requires:\n"
                        + "      - fields: [headline, body]\n      - public-note\n",
                    "    - roles: [reporter, editor]\n      moves: [draft -> review]\n      requires:\n"
                        + "        - fields: [headline, body]\n        - public-note\n"
                        + "    - roles: [editor]\n      moves: [review -> legal]\n"
                        + "      requires:\n        - approvals: 1\n"
                )
            ])
        let workflow = try Workflow.parse(text)
        var status = Desk.draft()
        #expect(try workflow.decide(.submit, status, by: "rita").to.text == "review")
        status.state = Desk.state("review")
        #expect(workflow.unmet(.submit, Desk.subject(status), by: "rita").map(\.requirement) == ["role", "approvals"])
        status.recordApproval(by: Desk.handle("eva"), at: Desk.noon)
        #expect(try workflow.decide(.submit, status, by: "ed").to.text == "legal")
        #expect(workflow.summary.rules.filter { $0.action == .submit }.count == 2)
    }

    @Test("is drawn with one arrow for what leads the same way")
    func drawing() throws {
        let dot = try Desk.starter().dot
        #expect(dot.contains("\"review\" -> \"draft\" [label=\"withdraw, return\"];"))
        #expect(dot.contains("\"draft\" -> \"review\" [label=\"submit\"];"))
        #expect(dot.contains("\"\" -> \"draft\" [label=\"create\"];"))
        #expect(dot.hasPrefix("digraph workflow {\n") && dot.hasSuffix("}\n"))
    }

    @Test("is summed up with who, where and what")
    func summary() throws {
        let summary = try Desk.starter().summary
        let publish = summary.rules.first { $0.action == .publish }
        #expect(publish?.roles == ["publisher"])
        #expect(publish?.places == ["review -> published"])
        #expect(publish?.requirements.contains("no-blocking-comments (override: publisher)") == true)
        #expect(publish?.requirements.first == "not-withheld")
        #expect(summary.states.map(\.name.text) == ["draft", "review", "published", "spiked"])
        #expect(summary.rules.first { $0.action == .comment }?.places == ["any"])
    }
}

import Testing

@testable import Editorial

@Suite("A workflow file that is wrong")
struct WorkflowErrorTests {
    /// The smallest workflow that holds together.
    private static let small = """
        states:
          draft: being written
          out: with readers
        roles: [writer]
        actions:
          create: {roles: writer, to: draft}
          save: {roles: writer, in: draft}
          publish: {roles: writer, moves: [draft -> out]}
          configure: {roles: writer}

        """

    private static func problems(_ text: String) -> [WorkflowProblem] {
        do {
            _ = try Workflow.parse(text)
            return []
        } catch {
            return error.problems
        }
    }

    @Test("is none if it is small, or the starter")
    func accepts() {
        #expect(Self.problems(Self.small).isEmpty)
        #expect(Self.problems(Desk.starterText).map(\.description).isEmpty)
    }

    private static func state(_ name: String) -> StateName { Desk.state(name) }

    /// What is replaced in the small workflow, by what, the line of the problem, and the problem.
    private static let faults: [(String, String, Int, WorkflowFault)] = [
        ("roles: [writer]", "roles: [writer]\nstate: [x]", 5, .unknownKey("state", in: "the file", nearest: "states")),
        ("roles: [writer]\n", "", 0, .missingKey("roles", in: "the file")),
        ("  out: with readers", "  out: a\n  Lost: b", 4, .badName("Lost")),
        ("  out: with readers", "  out: a\n  any: b", 4, .badName("any")),
        ("  out: with readers", "  out: a\n  lost: b", 4, .unreachable(state("lost"))),
        ("[writer]", "[writer, writer]", 4, .repeated("writer")),
        ("[writer]", "[writer, everyone]", 4, .badName("everyone")),
        (
            "[writer]", "[]", 4,
            .wrongForm(of: "roles", expected: "one name to a line, with what it means: draft: being written")
        ),
        ("  save:", "  svae:", 7, .unknownAction("svae", nearest: "save")),
        (
            "  configure:", "  attach: {roles: writer, in: draft}\n  configure:", 9,
            .unknownAction("attach", nearest: "save")
        ),
        ("  save: {roles: writer, in: draft}\n", "", 5, .missingAction(.save)),
        ("  publish: {roles: writer, moves: [draft -> out]}\n", "", 5, .missingAction(.publish)),
        ("in: draft", "in: drafft", 7, .unknownState("drafft", nearest: "draft")),
        ("to: draft", "to: drfat", 6, .unknownState("drfat", nearest: "draft")),
        ("[draft -> out]", "[draft -> outt]", 8, .unknownState("outt", nearest: "out")),
        ("[draft -> out]", "[draft => out]", 8, .badMove("draft => out")),
        ("[draft -> out]", "[draft -> draft, draft -> out]", 8, .idleMove("draft -> draft")),
        ("[draft -> out]", "[draft -> out, draft -> out]", 8, .repeatedOrigin(.publish, state("draft"))),
        ("save: {roles: writer", "save: {roles: [writer, writr]", 7, .unknownRole("writr", nearest: "writer")),
        ("save: {roles: writer, ", "save: {", 7, .missingKey("roles", in: "save")),
        (", in: draft", "", 7, .missingKey("in", in: "save")),
        ("in: draft}", "in: draft, require: []}", 7, .unknownKey("require", in: "save", nearest: "requires")),
        (
            "in: draft}", "in: draft, moves: []}", 7,
            .wrongForm(of: "save: moves", expected: "save: {roles: [ROLE], in: [STATE]}")
        ),
        ("in: draft", "in: [draft, out]", 7, .misplaced(.save, state("out"))),
        ("in: draft", "in: any", 7, .notEverywhere(.save)),
        (
            "  save: {roles: writer, in: draft}", "  save:", 7,
            .wrongForm(of: "save", expected: "save: {roles: [ROLE], in: [STATE]}")
        ),
        ("to: draft", "to: out", 6, .misplaced(.create, state("out"))),
        (
            "  configure:", "  revise: {roles: writer, moves: [draft -> out]}\n  configure:", 9,
            .misplaced(.revise, state("draft"))
        ),
        (
            "  configure:", "  spike: {roles: writer, moves: [draft -> out]}\n  configure:", 3,
            .ambiguousState(state("out"))
        ),
        (
            "  configure:", "  schedule: {roles: writer, in: [out]}\n  configure:", 9,
            .misplaced(.schedule, state("out"))
        ),
        ("out]}", "out], requires: [fields: [headlin]]}", 8, .unknownField("headlin", nearest: "headline")),
        ("out]}", "out], requires: [aprovals: 1]}", 8, .unknownRequirement("aprovals", nearest: "approvals")),
        ("out]}", "out], requires: [approvals: many]}", 8, .badCount("many")),
        ("out]}", "out], requires: [approvals: 0]}", 8, .badCount("0")),
        ("out]}", "out], requires: [approvals: 1]}", 8, .impossibleApproval(.publish, state("draft"))),
        (
            "out]}", "out], requires: [note: 3]}", 8,
            .wrongForm(of: "note", expected: "note: without a value, and its options on lines of their own")
        ),
        ("out]}", "out], requires: [{note: , by: writer}]}", 8, .unknownOption("by", of: .note)),
        ("out]}", "out], requires: [{approvals: 1, override: writer}]}", 8, .noOverride(.approvals)),
        (
            "out]}", "out], requires: [{public-note: , override: writter}]}", 8,
            .unknownRole("writter", nearest: "writer")
        ),
        (
            "out]}", "out], requires: note}", 8,
            .wrongForm(of: "requires", expected: "a list, one requirement to a line: - headline")
        ),
        ("in: draft}", "in: draft, requires: [approvals: 1]}", 7, .misplacedRequirement(.approvals, .save)),
        ("in: draft}", "in: draft, requires: [wire-credited]}", 7, .misplacedRequirement(.wireCredited, .save)),
        (
            "configure: {roles: writer}", "configure: {roles: writer, requires: [public-note]}", 9,
            .misplacedRequirement(.publicNote, .configure)
        ),
        ("  out: with readers", "  out: [", 4, .notYAML("")),
    ]

    @Test("is refused with the line, what is wrong and what to do", arguments: faults.indices)
    func namesEveryFault(index: Int) {
        let (old, new, line, fault) = Self.faults[index]
        let text = ExtendedWorkflowTests.replacing(in: Self.small, [(old, new)])
        let problems = Self.problems(text)
        if case .notYAML = fault {
            #expect(problems.count == 1 && problems[0].line > 1, "\(problems)")
        } else {
            #expect(problems.contains(WorkflowProblem(line: line, fault: fault)), "\(new) gives \(problems)")
        }
        for problem in problems { #expect(!problem.remedy.isEmpty && problem.description.hasPrefix("workflow.yaml")) }
    }

    @Test("is refused if a state leads nowhere, or is published twice, or a schedule waits where nothing is published")
    func namesBrokenGraphs() {
        let legal = ExtendedWorkflowTests.legalText
        let stuck = ExtendedWorkflowTests.replacing(
            in: legal,
            [
                ("    moves: [legal -> published]", "    moves: [review -> published]"),
                ("review -> draft, legal -> draft]", "review -> draft]"), ("    in: [legal]", "    in: [review]"),
                ("      - approvals: 1\n        by: [lawyer]\n", ""),
            ])
        #expect(Self.problems(stuck).map(\.fault) == [.deadEnd(Desk.state("legal"))])
        let twice = ExtendedWorkflowTests.replacing(
            in: legal, [("    moves: [legal -> published]", "    moves: [legal -> published, review -> spiked]")])
        let faults = Self.problems(twice).map(\.fault)
        #expect(faults.contains(.twoPublishedStates([Desk.state("published"), Desk.state("spiked")])))
        let early = ExtendedWorkflowTests.replacing(in: legal, [("    in: [legal]", "    in: [review]")])
        #expect(Self.problems(early).map(\.fault) == [.idleSchedule(Desk.state("review"))])
        let unread = ExtendedWorkflowTests.replacing(
            in: legal,
            [("    roles: [editor, lawyer]\n    in: [review, legal]", "    roles: [editor]\n    in: [review]")])
        #expect(Self.problems(unread).map(\.fault) == [.impossibleApproval(.publish, Desk.state("legal"))])
    }

    @Test("names all that is wrong at once, in the order of the lines")
    func namesAll() {
        let text = ExtendedWorkflowTests.replacing(
            in: Self.small, [("to: draft", "to: drift"), ("in: draft", "inn: draft"), ("[draft -> out]", "[draft]")])
        #expect(Self.problems(text).map(\.line) == [6, 7, 7, 8])
        let one = Self.problems(text).first?.description
        #expect(one == "workflow.yaml, line 6: there is no state “drift”. Did you mean draft?")
    }

    @Test("never crashes the reader, however it was cut or changed")
    func survivesDamage() {
        let bytes = Array(ExtendedWorkflowTests.legalText.utf8)
        let start = bytes.count / 2
        for length in stride(from: start, to: bytes.count, by: 29) {
            _ = Self.problems(String(decoding: bytes[..<length], as: UTF8.self))
        }
        var numbers = SeededNumbers(seed: 5)
        let marks = Array("[]{}:-> \n&*!'\"#0".utf8)
        for _ in 0..<300 {
            var damaged = bytes
            for _ in 0..<3 {
                damaged[Int.random(in: start..<bytes.count, using: &numbers)] =
                    marks.randomElement(using: &numbers) ?? 0
            }
            _ = Self.problems(String(decoding: damaged, as: UTF8.self))
        }
        #expect(Self.problems("").count == 1)
        #expect(Self.problems("[1, 2]").count == 1)
        let many = "roles: [a]\nstates:\n" + (0..<101).map { "  s\($0):\n" }.joined()
        #expect(Self.problems(many).map(\.fault).contains(.tooMany("states", limit: 100)))
        let long = String(repeating: "# \n", count: 30_000)
        #expect(Self.problems(long).map(\.fault) == [.tooLong(limit: 65_536)])
    }
}

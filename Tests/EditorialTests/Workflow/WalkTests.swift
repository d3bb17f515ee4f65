import Testing

@testable import Editorial

@Suite("An article's life")
struct WalkTests {
    @Test("keeps what must always hold, whatever people do in whatever order", arguments: 0..<60)
    func keepsInvariants(seed: Int) throws {
        let workflows = [try Desk.starter(), try Workflow.parse(ExtendedWorkflowTests.legalText)]
        var walk = Walk(workflow: workflows[seed % 2], seed: UInt64(seed))
        for step in 0..<400 {
            let before = walk.status
            let action = walk.step()
            walk.expectInvariants(
                before: before, label: "seed \(seed), step \(step), \(action.map { $0.rawValue } ?? "refused")")
        }
    }

    @Test("comes past every action within a few walks")
    func takesEveryAction() throws {
        var taken: Set<Action> = []
        for seed in 0..<40 {
            var walk = Walk(workflow: try Desk.starter(), seed: UInt64(1000 + seed))
            for _ in 0..<400 { walk.step() }
            taken.formUnion(walk.taken)
        }
        let never = Set(Action.allCases).subtracting(taken).map(\.rawValue)
        #expect(Set(never) == ["create", "configure"])
    }
}

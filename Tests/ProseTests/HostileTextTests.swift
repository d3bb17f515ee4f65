import Testing

@testable import Prose

/// Texts made to cost as much as possible. The work is counted in steps, so that these hold on any machine.
@Suite struct HostileTextTests {
    private func texts(_ name: String) -> (old: String, new: String) {
        var random = SeededRandom(seed: 5)
        func words(_ count: Int, _ choices: Int) -> [String] { (0..<count).map { _ in "w\(random.below(choices))" } }
        let long = words(6000, 900)
        switch name {
        case "unrelated": return (long.joined(separator: " "), words(6000, 900).joined(separator: " "))
        case "two words": return (words(6000, 2).joined(separator: " "), words(6000, 2).joined(separator: " "))
        case "two lines": return (words(6000, 2).joined(separator: "\n"), words(6000, 2).joined(separator: "\r\n"))
        case "reversed": return (long.joined(separator: " "), long.reversed().joined(separator: " "))
        case "shuffled":
            let lines = (0..<3000).map { "Line number \($0) says." }
            return (lines.joined(separator: "\n\n"), lines.shuffled(using: &random).joined(separator: "\n\n"))
        case "repeated": return (String(repeating: "word ", count: 20000), String(repeating: "word ", count: 19223))
        default: return (String(repeating: "\n", count: 20000), String(repeating: "\r\n", count: 9000))
        }
    }

    @Test(
        "Hostile texts stay within the budget and the diff stays exact",
        arguments: ["unrelated", "two words", "two lines", "reversed", "shuffled", "repeated", "blank"])
    func bounded(name: String) throws {
        let (old, new) = texts(name)
        let budget = WorkBudget(steps: 200_000)
        let diff = TextDiff(from: old, to: new, budget: budget, findsMoves: true)
        #expect(isSame(try diff.apply(to: old), new))
        #expect(isSame(try diff.reversed.apply(to: new), old))
        #expect(diff.isCoarse == !["repeated", "blank"].contains(name))
        if name == "shuffled" { #expect(diff.wordsInserted == 0 && diff.paragraphsMoved > 2000) }
    }

    @Test("Past its budget a comparison does little more than linear work")
    func linear() {
        var random = SeededRandom(seed: 3)
        for size in [1000, 4000, 16000] {
            let old = (0..<size).map { _ in Int32(random.below(2)) }
            let new = (0..<size).map { _ in Int32(random.below(2)) }
            let steps = withUnsafeTemporaryAllocation(of: Int32.self, capacity: size * 4 + 6) { scratch in
                old.withUnsafeBufferPointer { old in
                    new.withUnsafeBufferPointer { new in
                        var snake = MiddleSnake(old, new, scratch: scratch)
                        _ = snake.find(in: Box(old: 0..<size, new: 0..<size), allowance: WorkBudget.leastPerBox)
                        return snake.steps
                    }
                }
            }
            #expect(steps < 4 * WorkBudget.leastPerBox + 2 * size)
        }
    }
}

/// Slides the runs of changed lines of one text, after `xdl_change_compact` of git's xdiff.
struct LineSliding {
    private let lines: [Int]
    private(set) var changed: [Bool]
    private let others: [Bool]
    /// How many more steps may be taken; hostile texts could make runs meet again and again.
    private var steps: Int
    /// The run at hand, and the run of the other text that belongs to the same place; either may be empty.
    private var run = 0..<0
    private var other = 0..<0

    init(lines: [Int], changed: [Bool], others: [Bool]) {
        self.lines = lines
        self.changed = changed
        self.others = others
        steps = 16 * (lines.count + others.count) + 4096
    }

    /// Slides all runs, from the first to the last.
    mutating func slideAll() {
        run = 0..<Self.end(changed, from: 0)
        other = 0..<Self.end(others, from: 0)
        while steps > 0 {
            if !run.isEmpty { settle() }
            guard run.upperBound < changed.count, other.upperBound < others.count else { return }
            run = Self.next(changed, after: run)
            other = Self.next(others, after: other)
        }
    }

    private mutating func settle() {
        var beside: Bool
        var earliest: Int
        var length: Int
        repeat {
            length = run.count
            beside = false
            while slideUp() { other = Self.previous(others, before: other) }
            earliest = run.upperBound
            if !other.isEmpty { beside = true }
            while slideDown() {
                other = Self.next(others, after: other)
                if !other.isEmpty { beside = true }
            }
        } while length != run.count && steps > 0
        guard run.upperBound != earliest, beside else { return }
        while other.isEmpty, slideUp() { other = Self.previous(others, before: other) }
    }

    /// Moves the run one line up, and takes in the run that it then meets.
    private mutating func slideUp() -> Bool {
        guard steps > 0, run.lowerBound > 0, lines[run.lowerBound - 1] == lines[run.upperBound - 1] else {
            return false
        }
        steps -= 1
        changed[run.lowerBound - 1] = true
        changed[run.upperBound - 1] = false
        var start = run.lowerBound - 1
        while start > 0, changed[start - 1] { start -= 1 }
        run = start..<run.upperBound - 1
        return true
    }

    /// Moves the run one line down, likewise.
    private mutating func slideDown() -> Bool {
        guard steps > 0, run.upperBound < lines.count, lines[run.lowerBound] == lines[run.upperBound] else {
            return false
        }
        steps -= 1
        changed[run.lowerBound] = false
        changed[run.upperBound] = true
        run = run.lowerBound + 1..<Self.end(changed, from: run.upperBound + 1)
        return true
    }

    private static func end(_ changed: [Bool], from start: Int) -> Int {
        var end = start
        while end < changed.count, changed[end] { end += 1 }
        return end
    }

    private static func next(_ changed: [Bool], after run: Range<Int>) -> Range<Int> {
        guard run.upperBound < changed.count else { return run }
        let start = run.upperBound + 1
        return start..<end(changed, from: start)
    }

    private static func previous(_ changed: [Bool], before run: Range<Int>) -> Range<Int> {
        guard run.lowerBound > 0 else { return run }
        let end = run.lowerBound - 1
        var start = end
        while start > 0, changed[start - 1] { start -= 1 }
        return start..<end
    }
}

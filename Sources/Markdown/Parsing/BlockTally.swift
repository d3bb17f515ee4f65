/// What of the lines between two blank ones may cost more than their length. A paragraph or a table is never more than
/// that.
struct BlockTally {
    private(set) var closingBrackets = 0
    /// The bytes of the longest definition of a link.
    private(set) var longestDefinition = 0

    private var length = 0
    private var lines = 0
    private var openers = 0
    private var declarations = 0
    /// The most columns of a table.
    private var columns = 0
    private var squaredPipes = 0.0
    private var headSteps = 0.0
    private var definitionStart: Int?

    var isEmpty: Bool { lines == 0 }

    mutating func add(_ line: LineTally) {
        if line.isTableRule { addRule(line) }
        for offset in line.definitions { endDefinition(startingAt: length + offset) }
        length += line.length + 1
        lines += 1
        closingBrackets += line.closingBrackets
        openers += line.openers
        declarations += line.declarations
        squaredPipes += Double(line.pipes) * Double(line.pipes)
    }

    /// What may be the rule of a table has all before it in the paragraph read as the table's head: for each line, the
    /// last "|" before it is looked for.
    private mutating func addRule(_ line: LineTally) {
        headSteps += Double(length) * (64 + Double(lines) / 4) + squaredPipes
        columns = max(columns, line.pipes + 1)
    }

    /// Call it behind the last line.
    mutating func end() { endDefinition(startingAt: nil) }

    private mutating func endDefinition(startingAt start: Int?) {
        if let definitionStart { longestDefinition = max(longestDefinition, (start ?? length) - definitionStart) }
        definitionStart = start
    }

    /// A declaration looks for its end, a link at all that is open before it.
    var steps: Double {
        Double(declarations) * Double(length) + 4 * Double(closingBrackets) * Double(openers) + headSteps
    }

    /// At most how many nodes are made of cells that nobody typed: every row of a table has all of its columns.
    var tableNodes: Int { columns * lines }
}

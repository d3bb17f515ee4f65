/// What of the lines between two blank ones may cost more than their length. A paragraph or a table is never more than
/// that.
struct BlockTally {
    private(set) var closingBrackets = 0

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
        definitionStart = definitionStart ?? line.definition.map { length + $0 }
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

    /// At most how long the definition of a link is: nothing but the end of the block ends one for certain, as its
    /// address and its title may hold what would begin another.
    var longestDefinition: Int { definitionStart.map { length - $0 } ?? 0 }

    /// A declaration looks for its end, a link at all that is open before it, and so does a mark of emphasis when the
    /// one is gone that was to end its search.
    var steps: Double {
        Double(declarations) * Double(length) + Double(openers) * Double(openers + 4 * closingBrackets) + headSteps
    }

    /// At most how many nodes are made of cells that nobody typed: every row of a table has all of its columns.
    var tableNodes: Int { columns * lines }
}

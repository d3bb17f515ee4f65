/// How much work a text is for cmark-gfm beyond what grows with its length, estimated in one pass and never too low.
///
/// Version 0.29.0.gfm.6, which Debian 12 has, takes quadratic time or memory on texts that nobody types: see
/// CVE-2023-22483, 22486, 24824, 26485 and 37463 at <https://github.com/github/cmark-gfm/security/advisories>. What
/// an article needs of this is a thousandth of the limits. A step is about a nanosecond, or a byte of memory.
struct ParsingWork {
    private static let longestText = 1 << 26
    private static let mostSteps = 268e6
    private static let mostNodes = 1 << 21
    /// Quotations and lists within each other.
    private static let deepestNesting = 64

    private var steps = 0.0
    private var nodes = 0
    private var nesting = 0
    private var isBehindBlankLine = true
    private var block = BlockTally()
    private var longestDefinition = 0
    private var brackets = 0

    /// Whether the text may be parsed.
    static func isBounded(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard bytes.count <= longestText else { return false }
            var work = ParsingWork()
            var lines = ByteLines(bytes)
            while let line = lines.next() {
                work.add(LineTally(line))
                guard work.isBounded else { return false }
            }
            work.endBlock()
            return work.isBounded
        }
    }

    private var isBounded: Bool {
        // A link copies the address and the title of the definition that it names.
        let copied = 8 * Double(longestDefinition) * Double(brackets)
        return steps + copied < Self.mostSteps && nodes < Self.mostNodes && nesting < Self.deepestNesting
    }

    private mutating func add(_ line: LineTally) {
        if line.isBlank {
            endBlock()
        } else {
            if isBehindBlankLine, line.depth == 0 { nesting = 0 }
            nesting = max(nesting, line.depth)
            block.add(line)
            nodes += line.nodes
        }
        isBehindBlankLine = line.isBlank
        // A line is held against all that is open, and a blank one closes no list.
        steps += line.steps + 4 * Double(nesting)
    }

    private mutating func endBlock() {
        guard !block.isEmpty else { return }
        steps += block.steps
        nodes += block.tableNodes
        brackets += block.closingBrackets
        longestDefinition = max(longestDefinition, block.longestDefinition)
        block = BlockTally()
    }
}

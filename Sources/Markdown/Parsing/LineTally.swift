/// What of a line may cost more than its length.
struct LineTally {
    let length: Int
    /// At most how many quotations and items of lists the line is in, by what it begins with.
    let depth: Int
    /// Whether it has nothing but white space.
    private(set) var isBlank = true
    /// Whether it is what stands below the head of a table, and not the underline of a heading.
    let isTableRule: Bool
    /// Of work that ends with the line.
    private(set) var steps = 0.0
    /// At most how many nodes of the tree it makes.
    private(set) var nodes: Int
    private(set) var pipes = 0
    /// "]".
    private(set) var closingBrackets = 0
    /// What a closing bracket may look back over: "[", and the marks of emphasis.
    private(set) var openers = 0
    /// "<!" and "<?", whose ends are looked for in all that follows.
    private(set) var declarations = 0
    /// How many bytes into the line the first "]:" is, that may begin a definition.
    private(set) var definition: Int?

    private var word = Word()

    /// What stands between white space.
    private struct Word {
        var length = 0
        var addresses = 0
        var closingParentheses = 0

        /// An address is looked at as a whole from each of its beginnings, and for each parenthesis at its end.
        var steps: Double { Double(3 * addresses + (addresses > 0 ? closingParentheses : 0)) * Double(length) }
    }

    init(_ line: UnsafeBufferPointer<UInt8>) {
        length = line.count
        let prefix = LinePrefix(of: line)
        depth = prefix.depth
        isTableRule =
            line[prefix.end...].allSatisfy(Self.belongsToTableRule)
            && line.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ":") }
        nodes = 2 + 2 * depth
        var previous: UInt8 = 0
        for index in line.indices {
            add(line[index], after: previous, at: index)
            previous = line[index]
        }
        endWord()
        steps += 4 * Double(pipes) * Double(pipes)
    }

    private mutating func add(_ byte: UInt8, after previous: UInt8, at offset: Int) {
        if byte == 0x20 || (0x09...0x0D).contains(byte) { return endWord() }
        isBlank = false
        word.length += 1
        if Self.splitsText(byte) { nodes += 2 }
        switch byte {
        case UInt8(ascii: "]"): closingBrackets += 1
        case UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): openers += 1
        case UInt8(ascii: "!") where previous == UInt8(ascii: "<"): declarations += 1
        case UInt8(ascii: "?") where previous == UInt8(ascii: "<"): declarations += 1
        case UInt8(ascii: ":") where previous == UInt8(ascii: "]"): definition = definition ?? offset
        case UInt8(ascii: ".") where previous == UInt8(ascii: "w"): word.addresses += 1
        case UInt8(ascii: "/") where previous == UInt8(ascii: ":"): word.addresses += 1
        case UInt8(ascii: ")"): word.closingParentheses += 1
        case UInt8(ascii: "|"): pipes += 1
        default: break
        }
    }

    private mutating func endWord() {
        steps += word.steps
        word = Word()
    }

    private static func belongsToTableRule(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09, 0x0B, 0x0C: true
        default: false
        }
    }

    /// Whether a text ends at the byte, and another begins.
    private static func splitsText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "&"), UInt8(ascii: "_"), UInt8(ascii: "*"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: "~"),
            UInt8(ascii: ":"), UInt8(ascii: "w"), UInt8(ascii: "|"):
            true
        default: false
        }
    }
}

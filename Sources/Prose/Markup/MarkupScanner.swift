/// Finds Markdown in one pass over the bytes. Time is linear on any input: no search runs past the place where the
/// next attempt of its kind would begin, a nesting that is deeper than prose ever is ends a search.
struct MarkupScanner {
    let bytes: [UInt8]
    var position = 0
    var markup: Markup
    /// Where brackets were opened.
    var brackets: [Int] = []
    var emphasis = EmphasisStack()
    private var codeRuns: CodeRuns?

    /// Reads the markup of one or several paragraphs.
    static func scan(_ bytes: [UInt8]) -> Markup {
        var scanner = MarkupScanner(bytes: bytes, markup: Markup(count: bytes.count))
        scanner.beginLine()
        while scanner.position < bytes.count { scanner.step() }
        return scanner.markup
    }

    private init(bytes: [UInt8], markup: Markup) {
        self.bytes = bytes
        self.markup = markup
    }

    private mutating func step() {
        switch bytes[position] {
        case UInt8(ascii: "\\"): escape()
        case UInt8(ascii: "`"): code()
        case UInt8(ascii: "["):
            brackets.append(position)
            position += 1
        case UInt8(ascii: "]"): closeBracket()
        case UInt8(ascii: "<"): tag()
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasisRun()
        case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "w"), UInt8(ascii: "W"): bareAddress()
        case 0x0A:
            position += 1
            beginLine()
        default: position += 1
        }
    }

    /// Labels what stands before the words of a line. Nothing that was opened reaches past a blank line.
    private mutating func beginLine() {
        let line = LinePrefix(bytes, at: position)
        if line.isBlank {
            brackets.removeAll(keepingCapacity: true)
            emphasis = EmphasisStack()
        }
        markup.mark(line.range, as: .mark)
        position = line.range.upperBound
    }

    private mutating func escape() {
        let next = position + 1
        if next < bytes.count, bytes[next] == 0x0A || bytes[next] == 0x0D {
            markup.labels[position] = .mark
            position = next
        } else {
            position = min(bytes.count, next < bytes.count && bytes[next] < 0x80 ? next + 1 : next)
        }
    }

    private mutating func code() {
        let runs = codeRuns ?? CodeRuns(bytes)
        codeRuns = runs
        let opening = position..<runs.end(of: position)
        position = opening.upperBound
        guard let start = runs.closing[opening.lowerBound] else { return }
        let closing = start..<start + opening.count
        markup.mark(opening, as: .mark)
        markup.mark(closing, as: .mark)
        markup.emphases.append(Markup.Pair(opening: opening, closing: closing))
        position = closing.upperBound
    }

    private mutating func emphasisRun() {
        let byte = bytes[position]
        var end = position
        while end < bytes.count, bytes[end] == byte { end += 1 }
        let before = position == 0 ? 0x20 : bytes[position - 1]
        let after = end == bytes.count ? 0x20 : bytes[end]
        for pair in emphasis.pairs(
            with: EmphasisStack.Run(mark: byte, range: position..<end, before: before, after: after))
        {
            markup.mark(pair.opening, as: .mark)
            markup.mark(pair.closing, as: .mark)
            markup.emphases.append(pair)
        }
        position = end
    }
}

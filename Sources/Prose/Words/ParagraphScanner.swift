/// Cuts a text into paragraphs that together are the whole text, byte for byte.
///
/// A blank line ends a paragraph. So does any other line break, as in wire copy and in lists, unless the two lines are
/// plainly one text that was wrapped at a column: the first is 50 to 120 scalars wide and does not end a sentence, and
/// the second does not begin with an indentation or the mark of a list, heading, quotation, table or code. The rule
/// looks at two lines only, so an edit never changes how a distant part of the text is cut.
struct ParagraphScanner {
    private static let wrappedWidth = 50...120

    private let bytes: UnsafeBufferPointer<UInt8>
    private let end: Int
    private var position: Int

    /// All paragraphs of a stretch, in order and without holes. White space before the first words makes a paragraph
    /// with no content.
    static func paragraphs(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> [Paragraph] {
        var scanner = ParagraphScanner(bytes: bytes, end: range.upperBound, position: range.lowerBound)
        var paragraphs: [Paragraph] = []
        while scanner.position < scanner.end { paragraphs.append(scanner.next()) }
        return paragraphs
    }

    /// All paragraphs of a text.
    static func paragraphs(_ bytes: [UInt8]) -> [Paragraph] {
        bytes.withUnsafeBufferPointer { paragraphs($0, in: 0..<$0.count) }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, end: Int, position: Int) {
        self.bytes = bytes
        self.end = end
        self.position = position
    }

    private mutating func next() -> Paragraph {
        let start = position
        var line = nextLine(from: start)
        while !line.isBlank, line.end < end, canWrap(line), blankLineEnd(at: line.end) == nil {
            let following = nextLine(from: line.end)
            guard !beginsBlock(following) else { break }
            line = following
        }
        position = line.end
        while position < end, let next = blankLineEnd(at: position) { position = next }
        return Paragraph(start: start, contentEnd: line.contentEnd, end: position)
    }

    /// Where the line at `start` ends, if there is nothing in it but white space.
    private func blankLineEnd(at start: Int) -> Int? {
        var position = start
        while position < end, ScalarClass(ascii: bytes[position]) == .space {
            position += 1
            if bytes[position - 1] == 0x0A { return position }
        }
        return position == end ? end : nil
    }

    /// A line: its content reaches to the last byte that is no ASCII space.
    private struct Line {
        var start: Int
        var contentEnd: Int
        var end: Int
        var isBlank: Bool { contentEnd == start }
    }

    private func nextLine(from start: Int) -> Line {
        let position = bytes.lineFeed(from: start, before: end)
        var contentEnd = position
        while contentEnd > start, ScalarClass(ascii: bytes[contentEnd - 1]) == .space { contentEnd -= 1 }
        return Line(start: start, contentEnd: contentEnd, end: min(position + 1, end))
    }

    /// Whether a line may go on in the next.
    private func canWrap(_ line: Line) -> Bool {
        guard line.contentEnd - line.start >= Self.wrappedWidth.lowerBound else { return false }
        guard line.contentEnd - line.start <= Self.wrappedWidth.upperBound * 4 else { return false }
        guard !beginsUnwrappable(line), !endsSentence(line) else { return false }
        var width = 0
        for byte in bytes[line.start..<line.contentEnd] where byte & 0xC0 != 0x80 { width += 1 }
        return Self.wrappedWidth.contains(width)
    }

    /// Headings and table rows end with their line.
    private func beginsUnwrappable(_ line: Line) -> Bool {
        bytes[line.start] == UInt8(ascii: "#") || bytes[line.start] == UInt8(ascii: "|")
    }

    private func beginsBlock(_ line: Line) -> Bool {
        let second = line.start + 1 < line.contentEnd ? bytes[line.start + 1] : 0x20
        switch bytes[line.start] {
        case 0x09, 0x20: return true
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: "`"): return true
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            return second == 0x20 || second == bytes[line.start]
        case 0x30...0x39: return beginsNumberedItem(line)
        case 0xE2: return bytes.scalar(at: line.start, before: line.contentEnd).value == 0x2022
        default: return false
        }
    }

    private func beginsNumberedItem(_ line: Line) -> Bool {
        var position = line.start
        while position < line.contentEnd, (0x30...0x39).contains(bytes[position]) { position += 1 }
        guard position + 1 < line.contentEnd, bytes[position + 1] == 0x20 else { return false }
        return bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ")")
    }

    private func endsSentence(_ line: Line) -> Bool {
        var position = line.contentEnd
        for _ in 0..<3 where position > line.start {
            position = bytes.scalarStart(before: position, notBelow: line.start)
            let value = bytes.scalar(at: position, before: line.contentEnd).value
            if Punctuation.endsSentence(value) { return true }
            guard Punctuation.closes(value) else { return false }
        }
        return false
    }
}

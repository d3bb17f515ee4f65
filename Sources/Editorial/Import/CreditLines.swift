/// Credit lines at the end of a text.
public enum CreditLines {
    /// A body without the credit lines at its end.
    public struct Lifted: Sendable, Equatable {
        /// The text before them, byte for byte; if any line was lifted it ends with the line break of its last
        /// paragraph, the blank lines behind that are gone with the credit lines.
        public var body: String
        /// The wording of the lines, in order, as it stood, without blanks at the ends.
        public var lines: [String]
        /// What they say.
        public var credits: [ReadCredit]
    }

    /// Lifts the lines at the end of `body` that are taglines or sign-offs beyond doubt; all else stays byte for byte.
    ///
    /// A line counts if it stands in a paragraph of its own, with other credit lines, or behind a line that ends a
    /// sentence; a credit that runs over several lines is one. A line set as code stays.
    /// - Complexity: O(length).
    public static func lift(fromBody body: String, reader: CreditReader) -> Lifted {
        let text = TextLines(body)
        var lifter = CreditLifter(text: text, reader: reader, end: text.lines.count)
        while lifter.liftBlock() {}
        guard !lifter.found.isEmpty else { return Lifted(body: body, lines: [], credits: []) }
        let end = lifter.lastInk.map { text.lines[$0].next } ?? 0
        let found = lifter.found.reversed()
        return Lifted(
            body: end == 0 ? "" : text.text(0..<end), lines: found.map(\.line),
            credits: found.flatMap(\.reading.credits))
    }
}

/// Takes credit lines from the end of a text, block by block.
private struct CreditLifter {
    let text: TextLines
    let reader: CreditReader
    /// The lines before this one are still to be looked at.
    var end: Int
    /// What was lifted, last line first.
    var found: [(line: String, reading: CreditReading)] = []

    /// The last line before `end` that is not blank.
    var lastInk: Int? {
        text.lines[..<end].lastIndex { !$0.isBlank }
    }

    /// Lifts the last block, or lines from its end; false if nothing more is to be lifted.
    mutating func liftBlock() -> Bool {
        guard let last = lastInk else { return false }
        let start = text.lines[..<last].lastIndex { $0.isBlank }.map { $0 + 1 } ?? 0
        if let lines = readEach(start..<(last + 1)) ?? readWhole(start..<(last + 1)) {
            found += lines.reversed()
            end = start
            return true
        }
        return liftLastLines(of: start..<(last + 1))
    }

    private func readEach(_ block: Range<Int>) -> [(line: String, reading: CreditReading)]? {
        var lines: [(line: String, reading: CreditReading)] = []
        for index in block.reversed() {
            guard let reading = readLine(index) else { return nil }
            lines.append((text.trimmed(at: index), reading))
        }
        return lines.reversed()
    }

    private func readWhole(_ block: Range<Int>) -> [(line: String, reading: CreditReading)]? {
        let range =
            text.lines[block.lowerBound].content.lowerBound..<text.lines[block.upperBound - 1].content.upperBound
        guard block.count > 1, range.count <= CreditReader.longestLine, !isCode(block.lowerBound) else { return nil }
        let whole = String(text.text(range).trimmingBlanks())
        return Self.sure(reader.read(whole)).map { [(whole, $0)] }
    }

    /// Lines at the end of a block that goes on before them, if the line before them ends a sentence.
    private mutating func liftLastLines(of block: Range<Int>) -> Bool {
        var first = block.upperBound
        var lines: [(line: String, reading: CreditReading)] = []
        while first > block.lowerBound, let reading = readLine(first - 1) {
            first -= 1
            lines.append((text.trimmed(at: first), reading))
        }
        guard !lines.isEmpty, first > block.lowerBound, endsSentence(first - 1) else { return false }
        found += lines
        end = first
        return false
    }

    private func readLine(_ index: Int) -> CreditReading? {
        guard !isCode(index), text.lines[index].content.count <= CreditReader.longestLine else { return nil }
        return Self.sure(reader.read(text.trimmed(at: index)))
    }

    private static func sure(_ reading: CreditReading?) -> CreditReading? {
        guard let reading, reading.confidence >= 1, reading.form == .tagline || reading.form == .signOff else {
            return nil
        }
        return reading
    }

    private func isCode(_ index: Int) -> Bool {
        let line = text.bytes[text.lines[index].content]
        return line.first == UInt8(ascii: "\t") || line.starts(with: "    ".utf8)
    }

    private func endsSentence(_ index: Int) -> Bool {
        guard let last = text.trimmed(at: index).last else { return false }
        return ".!?…\"”’»)。؟".contains(last)
    }
}

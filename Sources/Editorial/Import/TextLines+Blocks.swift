extension TextLines {
    /// The line at `index`, as Markdown.
    func line(_ index: Int) -> MarkdownLine {
        MarkdownLine(text(at: index))
    }

    /// The last block of lines before line `end`: lines that no blank line and no rule parts, or one rule.
    /// - Parameter skippingRules: Whether rules are passed over.
    func block(before end: Int, skippingRules: Bool = false) -> Range<Int>? {
        var last = end - 1
        while last >= 0, lines[last].isBlank || (skippingRules && isRule(last)) { last -= 1 }
        guard last >= 0 else { return nil }
        guard !isRule(last) else { return last..<(last + 1) }
        var start = last
        while start > 0, !lines[start - 1].isBlank, !isRule(start - 1) { start -= 1 }
        return start..<(last + 1)
    }

    private func isRule(_ index: Int) -> Bool { lines[index].content.count < 200 && line(index).isRule }

    /// Whether no line of words stands right below the line.
    func isAlone(_ index: Int) -> Bool { index + 1 >= lines.count || lines[index + 1].isBlank }

    /// From the first word of the first of `lines` to the end of the last.
    func bytes(of lines: Range<Int>) -> Range<Int> {
        self.lines[lines.lowerBound].content.lowerBound..<self.lines[lines.upperBound - 1].content.upperBound
    }

    /// The words of `lines` as one line.
    func words(of lines: Range<Int>) -> String {
        lines.map { String(MarkdownWords.of(text(at: $0)).trimmingBlanks()) }.joined(separator: " ")
    }

    /// Whether a credit line can stand there: no code, heading, row of a table, footnote.
    func canHoldCredit(_ index: Int, isIndented: Bool) -> Bool {
        let content = bytes[lines[index].content]
        guard content.count <= CreditReader.longestLine else { return false }
        if !isIndented, content.first == UInt8(ascii: "\t") || content.starts(with: "    ".utf8) { return false }
        let line = line(index)
        return !line.isHeading && !line.isTableRow && !line.isDefinition
    }

    /// Whether every block begins with the blanks that make a line code.
    var isIndentedThroughout: Bool {
        var blocks = 0
        var indented = 0
        for index in lines.indices where !lines[index].isBlank && (index == 0 || lines[index - 1].isBlank) {
            let content = bytes[lines[index].content]
            blocks += 1
            if content.first == UInt8(ascii: "\t") || content.starts(with: "    ".utf8) { indented += 1 }
        }
        return blocks > 2 && indented + 1 >= blocks
    }

    static let sentenceEnds = ".!?…\"”’»)。؟*_"

    /// Whether a sentence ends with the line.
    func endsSentence(_ index: Int) -> Bool {
        let words = MarkdownWords.of(text(at: index)).trimmingBlanks()
        guard let last = words.last(where: { !"*_\\".contains($0) }) else { return false }
        return ".!?…\"”’»)。؟".contains(last)
    }
}

extension StoryEnd {
    /// Credit lines in parentheses behind the last sentence of a text: "… he said. (Reporting by Jane Roe; Editing by John
    /// Doe)". From the end.
    static func inParentheses(at block: Range<Int>, of text: TextLines, reader: CreditReader) -> [FoundCreditLine] {
        var found: [FoundCreditLine] = []
        let start = text.lines[block.lowerBound].content.lowerBound
        var end = text.lines[block.upperBound - 1].content.upperBound
        while found.count < 4, let range = text.parentheses(endingAt: end, notBefore: start) {
            let words = String(decoding: text.bytes[range].map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
            guard let reading = reader.read(words), isSure(reading),
                text.endsSentence(atByte: range.lowerBound, from: start)
            else { break }
            // "(AFP)" behind other sentences too says where each comes from.
            if !agencies(in: words, reader.registry).isEmpty, text.repeats(range) { break }
            let trimmed = text.withoutBlanks(before: range, from: start)
            found.append(FoundCreditLine(bytes: trimmed, reading: reading))
            end = trimmed.lowerBound
        }
        return found
    }
}

extension TextLines {
    /// Parentheses that end at byte `end`, but for blanks, with the emphasis around them; at most 600 bytes.
    fileprivate func parentheses(endingAt end: Int, notBefore start: Int) -> Range<Int>? {
        var last = end
        while last > start, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[last - 1]) { last -= 1 }
        var closing = last
        while closing > start, bytes[closing - 1] == 0x2A || bytes[closing - 1] == 0x5F { closing -= 1 }
        guard closing > start, bytes[closing - 1] == UInt8(ascii: ")") else { return nil }
        var depth = 0
        var opening = closing
        while opening > start, closing - opening < 600 {
            opening -= 1
            if bytes[opening] == UInt8(ascii: ")") { depth += 1 }
            if bytes[opening] == UInt8(ascii: "(") { depth -= 1 }
            guard depth == 0 else { continue }
            let emphasis = bytes[closing..<last].reversed()
            let first = opening - emphasis.count
            guard first >= start, bytes[first..<opening].elementsEqual(emphasis) else { return nil }
            return first..<last
        }
        return nil
    }

    /// Whether the text before byte `index` ends a sentence, with a blank behind it.
    fileprivate func endsSentence(atByte index: Int, from start: Int) -> Bool {
        let before = text(start..<index)
        guard before.last?.isWhitespace ?? false, let last = before.trimmingBlanks().last else { return false }
        return TextLines.sentenceEnds.contains(last)
    }

    /// With the blanks before it, but for a line break.
    fileprivate func withoutBlanks(before range: Range<Int>, from start: Int) -> Range<Int> {
        let before = text(start..<range.lowerBound)
        let trimmed = before.trimmingBlanks()
        let lower = start + before[..<trimmed.endIndex].utf8.count
        return lower..<range.upperBound
    }

    /// Whether another line ends with the same bytes.
    /// - Complexity: O(length).
    fileprivate func repeats(_ range: Range<Int>) -> Bool {
        let ending = bytes[range]
        return lines.contains { line in
            guard line.content.upperBound < range.lowerBound else { return false }
            return bytes[line.content].suffix(ending.count).elementsEqual(ending)
        }
    }
}

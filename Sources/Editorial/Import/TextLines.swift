/// The bytes of a text with its lines: where each begins, where its words end and where the next begins.
struct TextLines: Sendable {
    /// One line of a text.
    struct Line: Sendable {
        /// The bytes without the line break.
        var content: Range<Int>
        /// Where the next line begins.
        var next: Int
        /// Whether it holds nothing but blanks.
        var isBlank: Bool
    }

    /// The text as UTF-8.
    let bytes: [UInt8]
    /// The lines; a line break at the end opens no further line.
    let lines: [Line]

    /// Cuts `text` at "\n", "\r\n" and "\r"; a byte order mark at its start is in no line.
    /// - Complexity: O(length).
    init(_ text: String) {
        bytes = Array(text.utf8)
        var lines: [Line] = []
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            var next = min(end + 1, bytes.count)
            if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { next = end + 2 }
            let isBlank = String(decoding: bytes[start..<end], as: UTF8.self).allSatisfy(\.isWhitespace)
            lines.append(Line(content: start..<end, next: next, isBlank: isBlank))
            start = next
        }
        self.lines = lines
    }

    /// The line at `index` without its line break.
    func text(at index: Int) -> String { text(lines[index].content) }

    /// The line at `index` without blanks at its ends.
    func trimmed(at index: Int) -> String { String(text(at: index).trimmingBlanks()) }

    /// The bytes of `range` as text.
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The first line from `index` on that is not blank; the number of lines where there is none.
    func firstInk(from index: Int) -> Int {
        var index = index
        while index < lines.count, lines[index].isBlank { index += 1 }
        return index
    }

    /// The end of the block of lines around `index`: the next blank line, or the number of lines, or where
    /// `count` lines were looked at.
    /// - Parameter count: How many lines are looked at.
    func blockEnd(from index: Int, within count: Int = .max) -> Int {
        let limit = count < lines.count - index ? index + count : lines.count
        var index = index
        while index < limit, !lines[index].isBlank { index += 1 }
        return index
    }
}

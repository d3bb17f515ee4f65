/// How a note stands in a commit's message, so that git and we read the message to its end.
///
/// Two kinds of line end a message for git's own readers of trailers, whatever follows them: one that begins with
/// `---` (`find_patch_start` in git's `trailer.c`), and one that ends in the cut line of `git commit --verbose` after
/// a comment mark, which is configurable (`wt_status_locate_end` in `wt-status.c`). Each gets one blank more, the first
/// in front, the second before its 8; reading takes one away again. Neither has one in the way that git looks for it.
enum NoteQuoting {
    private static let newline = UInt8(ascii: "\n")
    private static let blank = UInt8(ascii: " ")
    private static let dash = UInt8(ascii: "-")
    private static let cutStart = Array("------------------------ >".utf8)
    private static let cutEnd = Array("8 ------------------------".utf8)

    /// The note as it stands in the message: line ends are LF, no blanks at the end, no NUL, no line that ends it.
    /// - Returns: nil if nothing is left of it.
    /// - Complexity: O(length).
    static func quoted(_ note: String) -> String? {
        let bytes = trimmed(withUnixLines(Array(note.utf8)))
        guard !bytes.isEmpty else { return nil }
        let lines = bytes.split(separator: newline, omittingEmptySubsequences: false).map { quotedLine(Array($0)) }
        return String(decoding: Array(lines.joined(separator: [newline])), as: UTF8.self)
    }

    /// The note that lines of a message were made from.
    static func unquoted(_ lines: [Substring]) -> String {
        let plain = lines.map { unquotedLine(Array($0.utf8)) }
        return String(decoding: Array(plain.joined(separator: [newline])), as: UTF8.self)
    }

    /// NUL ends a message for git, so the replacement character stands for it.
    private static func withUnixLines(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte == newline { while result.last == UInt8(ascii: "\r") { result.removeLast() } }
            if byte == 0 { result += Array("\u{FFFD}".utf8) } else { result.append(byte) }
        }
        return result
    }

    private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
        let end = bytes.lastIndex { $0 != blank && !(0x09...0x0D).contains($0) }
        return end.map { Array(bytes[...$0]) } ?? []
    }

    private static func quotedLine(_ line: [UInt8]) -> [UInt8] {
        var line = line
        if let cut = cut(in: line) { line.insert(blank, at: cut.lowerBound) }
        if opensPatch(line) { line.insert(blank, at: 0) }
        return line
    }

    private static func unquotedLine(_ line: [UInt8]) -> [UInt8] {
        var line = line
        if line.first == blank, opensPatch(line) { line.removeFirst() }
        if let cut = cut(in: line), !cut.isEmpty { line.remove(at: cut.lowerBound) }
        return line
    }

    /// Whether the line begins with `---`, blanks before it not counted.
    private static func opensPatch(_ line: [UInt8]) -> Bool {
        line.drop { $0 == blank }.starts(with: [dash, dash, dash])
    }

    /// Where the blanks between `>` and `8` are in a line that ends in the cut line, any number of them.
    private static func cut(in line: [UInt8]) -> Range<Int>? {
        guard line.count >= cutStart.count + cutEnd.count, line.suffix(cutEnd.count).elementsEqual(cutEnd) else {
            return nil
        }
        let end = line.count - cutEnd.count
        let start = (line[..<end].lastIndex { $0 != blank } ?? -1) + 1
        guard line[..<start].suffix(cutStart.count).elementsEqual(cutStart) else { return nil }
        return start..<end
    }
}

/// Writes a merge as one text with both sides of each conflict between lines of markers, as git does. Whole lines are
/// repeated on both sides, so that each side reads as a sentence; conflicts in one line share a pair of markers.
struct ConflictMarkers {
    private let mineLabel: String
    private let theirsLabel: String
    private let lineBreak: [UInt8]
    private var output: [UInt8] = []
    /// The conflict being written; nil between conflicts.
    private var open: (mine: [UInt8], theirs: [UInt8])?

    init(mine: String, theirs: String, lineBreak: String) {
        mineLabel = mine
        theirsLabel = theirs
        self.lineBreak = Array(lineBreak.utf8)
    }

    /// The pieces as one text.
    mutating func write(_ pieces: [TextMerge.Piece]) -> String {
        for piece in pieces {
            switch piece {
            case .merged(let text): add(Array(text.utf8))
            case .conflict(let conflict): add(conflict)
            }
        }
        close()
        return String(decoding: output, as: UTF8.self)
    }

    private mutating func add(_ conflict: TextConflict) {
        var block = open ?? takeLineStart()
        block.mine += conflict.mine.utf8
        block.theirs += conflict.theirs.utf8
        open = block
    }

    /// Takes back the unfinished line that was written last.
    private mutating func takeLineStart() -> (mine: [UInt8], theirs: [UInt8]) {
        let start = output.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let line = Array(output[start...])
        output.removeSubrange(start...)
        return (line, line)
    }

    /// Adds settled text: to the end of the line in both sides of an open conflict, and the rest after it.
    private mutating func add(_ text: [UInt8]) {
        guard var block = open else {
            output += text
            return
        }
        if Self.isWhole(block.mine), Self.isWhole(block.theirs) {
            close()
            output += text
            return
        }
        let end = text.firstIndex(of: 0x0A).map { $0 + 1 }
        block.mine += text[..<(end ?? text.count)]
        block.theirs += text[..<(end ?? text.count)]
        open = block
        guard let end else { return }
        close()
        output += text[end...]
    }

    private static func isWhole(_ lines: [UInt8]) -> Bool { lines.last.map { $0 == 0x0A } ?? true }

    private mutating func close() {
        guard let block = open else { return }
        open = nil
        addLine("<<<<<<< " + mineLabel)
        addLines(block.mine)
        addLine("=======")
        addLines(block.theirs)
        addLine(">>>>>>> " + theirsLabel)
    }

    private mutating func addLine(_ line: String) {
        output += line.utf8
        output += lineBreak
    }

    private mutating func addLines(_ lines: [UInt8]) {
        output += lines
        if !Self.isWhole(lines) { output += lineBreak }
    }
}

extension TextMerge {
    /// The merge as one text for a person to settle in an editor: each conflict as `<<<<<<< mine`, my lines,
    /// `=======`, their lines, `>>>>>>> theirs`. Without conflicts it is the merged text itself. Line breaks of the
    /// markers follow the text's own (CRLF or LF).
    public func marked(mine: String = "mine", theirs: String = "theirs") -> String {
        let bytes = settled { $0.base + $0.mine + $0.theirs }.utf8
        let usesCarriageReturns = zip(bytes, bytes.dropFirst()).first { $0.1 == 0x0A }?.0 == 0x0D
        var markers = ConflictMarkers(mine: mine, theirs: theirs, lineBreak: usesCarriageReturns ? "\r\n" : "\n")
        return markers.write(pieces)
    }
}

import Prose

/// The segments of a paragraph as runs of text, with marks around what went and came.
enum DiffRuns {
    /// The runs: struck out and underlined where the terminal can, else in `[-…-]` and `{+…+}`.
    /// - Parameter showsEnd: Whether the line breaks at the end of the paragraph matter: where nothing else changed.
    static func runs(of segments: [Segment], isColoured: Bool, showsEnd: Bool = false) -> [Run] {
        let tail = segments.lastIndex { $0.kind == .equal && !isLineBreaks($0.text) } ?? 0
        return segments.enumerated().flatMap { index, segment in
            let isEnd = index >= tail && (segment.kind == .equal ? index == segments.count - 1 : !showsEnd)
            let text = shown(segment, withoutEnd: isEnd)
            return text.isEmpty ? [] : run(text, segment.kind, isColoured)
        }
    }

    private static func isLineBreaks(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    }

    /// A stretch of text in its marks.
    static func run(_ text: String, _ kind: Segment.Kind, _ isColoured: Bool) -> [Run] {
        switch kind {
        case .equal: [Run(text)]
        case .deleted: [Run(isColoured ? text : "[-\(text)-]", .gone)]
        case .inserted: [Run(isColoured ? text : "{+\(text)+}", .come)]
        }
    }

    /// The segment made safe to look at; a line break in what changed is marked, so that it can be seen.
    private static func shown(_ segment: Segment, withoutEnd: Bool) -> String {
        let lineBreak = UInt8(ascii: "\n")
        var bytes = Array(VisibleText.page(segment.text).utf8)[...]
        if withoutEnd { bytes = bytes.dropLast(bytes.reversed().prefix { $0 == lineBreak }.count) }
        guard segment.kind != .equal else { return String(decoding: bytes, as: UTF8.self) }
        var marked: [UInt8] = []
        for byte in bytes {
            if byte == lineBreak { marked += "↵".utf8 }
            marked.append(byte)
        }
        return String(decoding: marked, as: UTF8.self)
    }
}

import ArticleStore
import Prose

/// A stretch of a compared text, made safe to look at.
package struct ShownSegment {
    package var kind: Segment.Kind
    package var text: String

    /// The stretches of a paragraph; the line breaks at its end are left out where they do not matter.
    /// - Parameter showsEnd: Whether they do: where nothing else changed.
    package static func all(of segments: [Segment], showsEnd: Bool = false) -> [ShownSegment] {
        let tail = segments.lastIndex { $0.kind == .equal && !isLineBreaks($0.text) } ?? 0
        let lastText = segments.lastIndex { !isLineBreaks($0.text) } ?? 0
        return segments.enumerated().compactMap { index, segment in
            let isLast = index == segments.count - 1 || !showsEnd && index >= lastText
            let isEnd = index >= tail && (segment.kind == .equal ? isLast : !showsEnd)
            let text = shown(segment, withoutEnd: isEnd)
            return text.isEmpty ? nil : ShownSegment(kind: segment.kind, text: text)
        }
    }

    private static func isLineBreaks(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
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

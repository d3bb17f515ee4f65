import Editorial
import Prose

/// Writes a merge as a document with both sides of each conflict between lines of markers, as git does.
struct MarkedDocument {
    /// The line that begins a conflict, with the person's own text behind it.
    static let opening = "<<<<<<< yours"
    /// The line between both sides.
    static let middle = "======="
    /// How the line begins that ends a conflict, after what stands.
    static let closing = ">>>>>>> revision"

    /// The document.
    let text: String

    /// - Parameters:
    ///   - mine: The person's content, for the fields in conflict.
    ///   - standing: What the other side is called.
    init(_ merge: ContentMerge, mine: ArticleContent, standing: String) {
        var ours = merge.merged
        for key in merge.conflictingKeys { ours.frontMatter.set(key, to: mine.frontMatter[key]) }
        let body = merge.body.marked(mine: "yours", theirs: standing)
        guard !merge.conflictingKeys.isEmpty else {
            var marked = merge.merged
            marked.body = body
            text = marked.text
            return
        }
        let lines = FrontLines(merge.merged)
        let front = lines.marked(merge.conflictingKeys, against: FrontLines(ours), closing: ">>>>>>> " + standing)
        text = front + body
    }
}

/// The lines before a document's body, and which of them belong to which key.
private struct FrontLines {
    private let lines: [String]
    private let lineEnding: String
    private var extents: [String: Range<Int>] = [:]

    init(_ content: ArticleContent) {
        let front = Array(content.text.utf8.dropLast(content.body.utf8.count))
        lines = Self.lines(front)
        lineEnding = content.frontMatter.lineEnding
        let keys = content.frontMatter.keys
        let starts = keys.map { min(max(0, (content.frontMatter.line(of: $0) ?? 1) - 1), lines.count) }
        for (index, key) in keys.enumerated() {
            let end = index + 1 < keys.count ? starts[index + 1] : max(starts[index], lines.count - 1)
            extents[key] = starts[index]..<max(starts[index], end)
        }
    }

    /// The lines with those of `keys` beside another's.
    func marked(_ keys: [String], against other: FrontLines, closing: String) -> String {
        var text = ""
        var position = 0
        let places = keys.map { (key: $0, lines: extents[$0] ?? max(0, lines.count - 1)..<max(0, lines.count - 1)) }
        for place in places.sorted(by: { $0.lines.lowerBound < $1.lines.lowerBound }) {
            let start = max(position, place.lines.lowerBound)
            text += lines[position..<start].joined()
            position = max(start, place.lines.upperBound)
            text += MarkedDocument.opening + lineEnding
            if let own = other.extents[place.key] { text += other.lines[own].joined() }
            text += MarkedDocument.middle + lineEnding + lines[start..<position].joined() + closing + lineEnding
        }
        return text + lines[position...].joined()
    }

    /// Lines with their ends, which are LF, CR or CRLF.
    private static func lines(_ bytes: [UInt8]) -> [String] {
        var lines: [String] = []
        var start = 0
        for (index, byte) in bytes.enumerated() {
            let endsHere = byte == 0x0A || (byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A))
            guard endsHere else { continue }
            lines.append(String(decoding: bytes[start...index], as: UTF8.self))
            start = index + 1
        }
        if start < bytes.count { lines.append(String(decoding: bytes[start...], as: UTF8.self)) }
        return lines
    }
}

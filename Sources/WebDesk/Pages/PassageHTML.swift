/// HTML of a text, taken apart so that passages of what is read can be marked in it.
///
/// It takes HTML of our own renderer: every `<` begins a tag, and text has no other entities than those below.
struct PassageHTML: Sendable {
    /// A passage to mark.
    struct Passage: Sendable {
        /// UTF-8 offsets of `text`.
        var range: Range<Int>
        /// The id of the first mark's element.
        var id: String
        /// HTML that follows the passage.
        var after: String
    }

    private enum Piece {
        case tag(ArraySlice<UInt8>)
        /// What is read, where it begins in `text`, and what it is written as: several bytes only where it is an entity.
        case read(at: Int, count: Int, ArraySlice<UInt8>)
        /// Space between blocks.
        case gap(ArraySlice<UInt8>)
    }

    /// What is read, a line for each block.
    let text: String
    private let pieces: [Piece]

    private static let entities: [(written: [UInt8], read: UInt8)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }

    /// Elements that stand in a line of text.
    private static let inline: Set<String> = ["a", "code", "del", "em", "img", "mark", "strong"]

    init(_ html: String) {
        let bytes = Array(html.utf8)
        var (read, pieces, index) = ([UInt8](), [Piece](), 0)
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<") {
                let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
                if !Self.inline.contains(Self.name(of: bytes[index..<end])), read.last != 0x0A { read.append(0x0A) }
                pieces.append(.tag(bytes[index..<end]))
                index = end
                continue
            }
            if let entity = Self.entities.first(where: { bytes[index...].starts(with: $0.written) }) {
                let end = index + entity.written.count
                pieces.append(.read(at: read.count, count: 1, bytes[index..<end]))
                read.append(entity.read)
                index = end
                continue
            }
            let end = bytes[(index + 1)...].firstIndex { "<&".utf8.contains($0) } ?? bytes.count
            let part = bytes[index..<end]
            if part.allSatisfy({ $0 == 0x0A }) {
                pieces.append(.gap(part))
            } else {
                pieces.append(.read(at: read.count, count: part.count, part))
                read += part
            }
            index = end
        }
        text = String(decoding: read, as: UTF8.self)
        self.pieces = pieces
    }

    private static func name(of tag: ArraySlice<UInt8>) -> String {
        let name = tag.dropFirst().drop { $0 == UInt8(ascii: "/") }.prefix {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// The HTML with passages marked. Of one that begins within another, the rest is marked.
    func marking(_ passages: [Passage]) -> String {
        var writer = PassageWriter(passages)
        for piece in pieces {
            switch piece {
            case .tag(let bytes): writer.tag(bytes, name: Self.name(of: bytes))
            case .gap(let bytes): writer.gap(bytes)
            case .read(let start, let count, let bytes): writer.read(bytes, at: start, count: count)
            }
        }
        return String(decoding: writer.html, as: UTF8.self)
    }
}

/// Writes HTML anew with marks in it.
private struct PassageWriter {
    private(set) var html: [UInt8] = []
    private var waiting: ArraySlice<PassageHTML.Passage>
    private var open: PassageHTML.Passage?
    private var isMarked = false
    private var hasID = false
    /// What follows passages that ended within a link, in which there may be no other.
    private var held = ""
    private var isInLink = false

    init(_ passages: [PassageHTML.Passage]) {
        waiting = passages.sorted { ($0.range.lowerBound, $0.id) < ($1.range.lowerBound, $1.id) }[...]
    }

    mutating func tag(_ bytes: ArraySlice<UInt8>, name: String) {
        closeMark()
        html += bytes
        guard name == "a" else { return }
        isInLink = !bytes.dropFirst().starts(with: [UInt8(ascii: "/")])
        if !isInLink { releaseHeld() }
    }

    mutating func gap(_ bytes: ArraySlice<UInt8>) { html += bytes }

    mutating func read(_ bytes: ArraySlice<UInt8>, at start: Int, count: Int) {
        guard count == bytes.count else { return write(bytes, at: start, upTo: start + count) }
        var place = start
        while place < start + count {
            let end = min(nextBound(after: place), start + count)
            let base = bytes.startIndex - start
            write(bytes[(base + place)..<(base + end)], at: place, upTo: end)
            place = end
        }
    }

    /// Where a passage begins or ends next.
    private func nextBound(after place: Int) -> Int {
        if let open { return max(open.range.upperBound, place + 1) }
        guard let next = waiting.first else { return .max }
        return next.range.lowerBound > place ? next.range.lowerBound : max(next.range.upperBound, place + 1)
    }

    /// Writes what is marked as a whole, or not at all.
    private mutating func write(_ bytes: ArraySlice<UInt8>, at start: Int, upTo end: Int) {
        if open == nil, let next = waiting.first, next.range.lowerBound <= start {
            (open, hasID) = (waiting.removeFirst(), false)
        }
        if let open, start < open.range.upperBound {
            if !isMarked { html += Array("<mark\(hasID ? "" : " id=\"\(open.id)\"") class=\"commented\">".utf8) }
            (isMarked, hasID) = (true, true)
        }
        html += bytes
        if let open, end >= open.range.upperBound { finish(open) }
    }

    private mutating func finish(_ passage: PassageHTML.Passage) {
        closeMark()
        open = nil
        held += passage.after
        if !isInLink { releaseHeld() }
    }

    private mutating func closeMark() {
        if isMarked { html += Array("</mark>".utf8) }
        isMarked = false
    }

    private mutating func releaseHeld() {
        html += Array(held.utf8)
        held = ""
    }
}

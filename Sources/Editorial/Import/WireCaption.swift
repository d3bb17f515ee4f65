/// Captions before the body of a plain-text story: lines that stand twice, or that say that they are captions.
struct WireCaption {
    /// The captions, each once.
    var captions: [String]
    /// The line behind them.
    var end: Int
    /// Whether words say that it is a caption; else its repetition does.
    var isMarked: Bool

    private static let openings = [
        "photo:", "photos:", "file photo", "file picture:", "file image", "image:", "picture:", "pictured:", "caption:",
        "photo caption:", "photo by ", "image by ", "file -", "file –", "file —", "foto:", "bild:", "photograph:",
    ]

    /// The captions that begin at line `index`; nil if none does.
    static func read(_ text: TextLines, at index: Int) -> WireCaption? {
        repeated(text, at: index) ?? repeatedBlock(text, at: index) ?? marked(text, at: index)
    }

    /// Whether a caption that is printed twice begins at line `index`, with more to come behind it.
    static func isRepeated(_ text: TextLines, at index: Int) -> Bool {
        guard let found = repeated(text, at: index) ?? repeatedBlock(text, at: index) else { return false }
        return text.firstInk(from: found.end) < text.lines.count
    }

    /// A line and the same again, once or more, with or without blank lines between them.
    private static func repeated(_ text: TextLines, at index: Int) -> WireCaption? {
        var end = index + 1
        while case let next = text.firstInk(from: end), next < text.lines.count, areEqual(text, index, next) {
            end = next + 1
        }
        guard end > index + 1 else { return nil }
        return WireCaption(captions: [text.trimmed(at: index)], end: end, isMarked: false)
    }

    /// The most captions that are printed before they are printed again.
    private static let longestRepeatedBlock = 20

    /// Several captions, and the same several again.
    /// - Complexity: O(1) in lines, so that a block of captions is read once through.
    private static func repeatedBlock(_ text: TextLines, at index: Int) -> WireCaption? {
        let end = text.blockEnd(from: index, within: 2 * longestRepeatedBlock + 1)
        let half = (end - index) / 2
        guard half > 1, end - index == 2 * half, half <= longestRepeatedBlock else { return nil }
        guard (index..<(index + half)).allSatisfy({ areEqual(text, $0, $0 + half) }) else { return nil }
        return WireCaption(captions: (index..<(index + half)).map { text.trimmed(at: $0) }, end: end, isMarked: false)
    }

    private static func marked(_ text: TextLines, at index: Int) -> WireCaption? {
        guard text.lines[index].content.count <= 2_000 else { return nil }
        let line = text.trimmed(at: index)
        guard isMarked(line) else { return nil }
        return WireCaption(captions: [line], end: index + 1, isMarked: true)
    }

    /// Whether a line says that it is a caption: "FILE PHOTO: …", "[Photo: …]", "… (Photo by Jane Roe)".
    static func isMarked(_ line: String) -> Bool {
        let plain = line.lowercased()
        let start = plain.drop { "[(*_ ".contains($0) }
        if openings.contains(where: start.hasPrefix) || endsInCredit(plain) { return true }
        guard let last = plain.last(where: { !$0.isWhitespace && $0 != "." && $0 != "*" && $0 != "_" }),
            last == ")" || last == "]",
            let opening = plain.lastIndex(where: { $0 == "(" || $0 == "[" })
        else { return false }
        let credit = plain[opening...].dropFirst()
        return ["photo by ", "image by ", "photo:", "image:", "photo credit", "file photo"].contains {
            credit.hasPrefix($0)
        }
            || credit.contains(" photo/") || credit.contains("/file photo") || credit.contains(" photo via ")
    }

    /// Whether a few words behind a sentence say who took the picture: "…. Photograph: Jane Roe/AFP".
    private static func endsInCredit(_ line: String) -> Bool {
        guard line.utf8.count <= 600 else { return false }
        return [" photograph: ", " photo: ", " foto: ", " photograph by "].contains { mark in
            guard let start = line.ranges(of: mark).last else { return false }
            let sentence = line[..<start.lowerBound]
            return WireLook.endsSentence(String(sentence.suffix(3))) && line[start.upperBound...].utf8.count <= 100
        }
    }

    private static func areEqual(_ text: TextLines, _ first: Int, _ second: Int) -> Bool {
        let left = text.trimmed(at: first)
        let right = text.trimmed(at: second)
        return !left.isEmpty && left.utf8.elementsEqual(right.utf8)
    }
}

/// Credit lines at the end of a text.
public enum CreditLines {
    /// A body without the credit lines at its end.
    public struct Lifted: Sendable, Equatable {
        /// The text without them, byte for byte. With the lines go the blank lines that parted them from the text, or
        /// from what stands below them; if nothing does, the text ends with the line break of its last paragraph.
        public var body: String
        /// The wording of the lines, in order, as it stood, without blanks at the ends.
        public var lines: [String]
        /// What they say.
        public var credits: [ReadCredit]
    }

    /// Lifts the lines at the end of `body` that are credit lines beyond doubt; all else stays byte for byte.
    ///
    /// A line counts if it stands in a paragraph of its own, with other credit lines, or behind a line that ends a
    /// sentence; a credit that runs over several lines is one. So does what stands in parentheses behind the last
    /// sentence. Below it there may be what newsrooms put there: rules, biographies, addresses, links to more to
    /// read, corrections, rights; they stay. Lines of code, lists, tables and quotations stay.
    /// - Parameter isPlain: Whether `body` is plain text, in which blanks before a line do not make it code, nor a
    ///   hyphen the item of a list.
    /// - Complexity: O(length).
    public static func lift(fromBody body: String, reader: CreditReader, isPlain: Bool = false) -> Lifted {
        let text = TextLines(body)
        var tail = StoryEnd(text, reader: reader, isPlain: isPlain)
        tail.read()
        let found = tail.found.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
        return Lifted(
            body: found.isEmpty ? body : text.text(without: found.map(\.bytes)),
            lines: found.map { String(text.text($0.bytes).trimmingBlanks()) },
            credits: found.flatMap(\.reading.credits))
    }
}

extension TextLines {
    /// The text without `cuts`, which are whole lines but for their line breaks, or the end of one.
    /// - Parameter cuts: In order, none overlapping another.
    /// - Complexity: O(length).
    func text(without cuts: [Range<Int>]) -> String {
        var kept = Array(bytes[..<(lines.first?.content.lowerBound ?? 0)])
        var keptInk = kept.count
        var cuts = cuts[...]
        var (endsInCut, dropsBlanks, followsBlank) = (false, false, true)
        for line in lines {
            while let cut = cuts.first, cut.upperBound <= line.content.lowerBound { cuts.removeFirst() }
            if line.isBlank {
                if dropsBlanks { continue }
                followsBlank = true
                kept += bytes[line.content.lowerBound..<line.next]
                continue
            }
            let end = min(line.content.upperBound, max(cuts.first?.lowerBound ?? .max, line.content.lowerBound))
            endsInCut = end < line.content.upperBound
            if end == line.content.lowerBound {
                dropsBlanks = followsBlank
                continue
            }
            (dropsBlanks, followsBlank) = (false, false)
            kept += bytes[line.content.lowerBound..<end]
            kept += bytes[line.content.upperBound..<line.next]
            keptInk = kept.count
        }
        return String(decoding: endsInCut ? kept[..<keptInk] : kept[...], as: UTF8.self)
    }
}

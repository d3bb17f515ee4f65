/// Where sentences end: at the end of a paragraph; behind `.`, `!`, `?` or `…` and the marks that close, before a blank;
/// behind their full-width forms wherever they stand.
enum SentenceRule {
    /// The sentences of a text as UTF-8 ranges, in order and without holes inside a paragraph.
    static func sentences(in text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        return ParagraphScanner.paragraphs(bytes, in: 0..<bytes.count).flatMap { cut(bytes, $0.content) }
    }

    private static func cut(_ bytes: [UInt8], _ paragraph: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = paragraph.lowerBound
        var position = start
        var stop: UInt32?
        while position < paragraph.upperBound {
            let scalar = bytes.scalar(at: position, before: paragraph.upperBound)
            if let last = stop, isEnd(after: last, before: scalar.value) {
                sentences.append(start..<position)
                (start, stop) = (position, nil)
            }
            let isStop = Punctuation.endsSentence(scalar.value) && scalar.value != 0x3A && scalar.value != 0xFF1A
            if isStop { stop = scalar.value } else if !Punctuation.closes(scalar.value) { stop = nil }
            position += scalar.length
        }
        if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
        return sentences
    }

    /// Whether a sentence ended with `stop`, and what may close it, where `next` stands.
    private static func isEnd(after stop: UInt32, before next: UInt32) -> Bool {
        if Punctuation.endsSentence(next) || Punctuation.closes(next) { return false }
        let isFullWidth = (0x3000...0x3002).contains(stop) || (0xFF00...0xFFEF).contains(stop)
        return isFullWidth || ScalarClass(next) == .space
    }
}

/// One side of a changed paragraph: its bytes, and what each byte and word of it is.
struct ChangeSide {
    /// What a byte counts for when a change is classified.
    enum Zone: UInt8 {
        case text
        case quoted
        case link
        /// A mark of formatting.
        case mark
    }

    let text: SideText
    let words: [SideWord]
    private(set) var zones: [Zone]
    /// In order.
    let quotations: [Range<Int>]
    /// By their start; one that is inside another follows it.
    let links: [Markup.Pair]
    let emphases: [Markup.Pair]

    var bytes: [UInt8] { text.bytes }

    /// - Complexity: O(length), but for a sort of the links.
    init(_ text: SideText, _ context: WordContext) {
        let markup = MarkupScanner.scan(text.bytes)
        self.text = text
        words = SideWords(text, markup.labels, context).words
        quotations = text.cuts.flatMap { Quotations.find(text.bytes, in: $0, markup.labels) }
        links = markup.links.sorted { $0.range.lowerBound < $1.range.lowerBound }
        emphases = markup.emphases
        zones = markup.labels.map { $0 == .text ? .text : $0 == .link ? .link : .mark }
        for quotation in quotations {
            for index in quotation where zones[index] == .text { zones[index] = .quoted }
        }
    }

    /// The places in `words` of those that a stretch holds, in part or in whole.
    func words(in range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty else { return 0..<0 }
        let first = firstWord { $0.end > range.lowerBound }
        return first..<max(first, firstWord { $0.start >= range.upperBound })
    }

    /// The first word that meets a condition which, once met, is met by all that follow.
    private func firstWord(where isBehind: (Token) -> Bool) -> Int {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(words[middle].token) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The first link that begins at or behind an offset, by its place in `links`.
    func firstLink(from offset: Int) -> Int {
        var (low, high) = (0, links.count)
        while low < high {
            let middle = (low + high) / 2
            if links[middle].range.lowerBound < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// Whether a stretch has no words and no signs but marks and white space.
    func isUnprinted(_ range: Range<Int>) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            let scalar = bytes.scalar(at: position, before: range.upperBound)
            guard zones[position] == .mark || ScalarClass(scalar.value) == .space else { return false }
            position += scalar.length
        }
        return true
    }
}

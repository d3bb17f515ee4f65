extension Provenance {
    /// The sentences that came from some origins, in order: those of which at least half of the words did, and four words
    /// or eight ideographs; and those in which eight words in a row did, or sixteen ideographs. The addresses of links
    /// are not looked at.
    /// - Complexity: O(length).
    public func sentences(from origins: Set<Int>) -> [Sentence] {
        let bytes = Array(text.utf8)
        let labels = MarkupScanner.scan(bytes).labels
        let weights = bytes.wordTokens(in: 0..<bytes.count).map { Self.weight($0, labels[$0.start]) }
        let words = words
        return Self.joinedAcrossLines(sentences(joinedIn: labels), in: text).map(\.sentence).filter { sentence in
            var (all, came, row, longestRow) = (0, 0, 0, 0)
            for word in sentence.words where weights[word] > 0 {
                let isOfThem = origins.contains(words[word].origin)
                all += weights[word]
                came += isOfThem ? weights[word] : 0
                row = isOfThem ? row + weights[word] : 0
                longestRow = max(longestRow, row)
            }
            return (came * 2 >= all && came >= 8) || longestRow >= 16
        }
    }

    /// The sentences, those as one that are parted by a question mark or full stop in the address of a link.
    func sentences(joinedIn labels: [Markup.Label]) -> [Sentence] {
        sentences.reduce(into: []) { joined, sentence in
            let start = sentence.range.lowerBound
            if let last = joined.last, last.range.upperBound == start, labels[start] == .link,
                labels[start - 1] == .link
            {
                joined[joined.count - 1].range = last.range.lowerBound..<sentence.range.upperBound
                joined[joined.count - 1].words = last.words.lowerBound..<sentence.words.upperBound
            } else {
                joined.append(sentence)
            }
        }
    }

    /// An ideograph says half of what a word does.
    private static func weight(_ token: Token, _ label: Markup.Label) -> Int {
        label == .text ? (token.kind == .ideograph ? 1 : 2) : 0
    }
}

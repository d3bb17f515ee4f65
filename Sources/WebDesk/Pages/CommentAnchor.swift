import Prose

/// Where the words are now that a comment is about, whatever was done to the text around them and to themselves.
enum CommentAnchor: Equatable, Sendable {
    /// They stand there as they were.
    case unchanged(Range<Int>)
    /// What is left of them stands there, with what came between.
    case changed(Range<Int>)
    /// None is left.
    case gone

    /// Where they are in the text, as UTF-8 offsets; nil where they are nowhere.
    var passage: Range<Int>? {
        switch self {
        case .unchanged(let range), .changed(let range): range
        case .gone: nil
        }
    }

    /// How many words may have come between two of them, for both to count as one passage still.
    private static let widestGap = 12

    /// Follows words from the text in which they were quoted to the text as it is.
    /// - Parameters:
    ///   - quote: The words; where they stand several times in the old text, the first are meant.
    ///   - old: The text that the comment was made on, as readers have it, without marks.
    ///   - new: The text as it is, likewise.
    /// - Returns: nil where the old text does not have the words: somebody wrote others into the comment.
    /// - Complexity: That of comparing the two texts, linear in their length.
    static func following(_ quote: String, from old: String, to new: String) -> CommentAnchor? {
        let (wanted, before) = (WordSequence(quote).words, WordSequence(old))
        guard let start = before.places(of: wanted[...]).first else { return nil }
        let place = before.passage(start..<start + wanted.count)
        let followed = Provenance(text: old, origin: 0, passage: place, from: 1).revised(to: new, by: 2).words
        guard let kept = longestCluster(followed.indices.filter { followed[$0].origin == 1 }) else { return .gone }
        let range = followed[kept.lowerBound].range.lowerBound..<followed[kept.upperBound].range.upperBound
        let now = WordSequence(String(decoding: Array(new.utf8)[range], as: UTF8.self))
        return now.words == wanted ? .unchanged(range) : .changed(range)
    }

    /// Words of a text with as many of those beside them as it takes for `following` to find the place that is meant.
    /// - Parameters:
    ///   - earlier: How often they stand in the text before that place.
    ///   - text: What readers have, without marks.
    /// - Returns: `quote` as it is where that is the first place, where the text has no such place, or where many words
    ///   around it would not tell it from others.
    /// - Complexity: Linear in the text for each word that is added.
    static func distinct(_ quote: String, after earlier: Int, in text: String) -> String {
        let (wanted, all) = (WordSequence(quote).words, WordSequence(text))
        guard earlier > 0, let start = all.places(of: wanted[...]).dropFirst(earlier).first else { return quote }
        for more in 1...widestQuote {
            let span = max(0, start - more)..<min(all.words.count, start + wanted.count + more)
            if all.places(of: all.words[span]).first == span.lowerBound { return all.text(of: span) }
        }
        return quote
    }

    /// How many words may be added on either side of a quote.
    private static let widestQuote = 40

    /// Of some places in order, those nearest to each other: words that were moved away do not stretch the passage.
    private static func longestCluster(_ places: [Int]) -> ClosedRange<Int>? {
        var clusters: [(range: ClosedRange<Int>, count: Int)] = []
        for place in places {
            if let last = clusters.last, place - last.range.upperBound <= widestGap {
                clusters[clusters.count - 1] = (last.range.lowerBound...place, last.count + 1)
            } else {
                clusters.append((place...place, 1))
            }
        }
        return clusters.max { $0.count < $1.count }?.range
    }
}

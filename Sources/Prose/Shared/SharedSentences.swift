/// The sentences of a text, ready to be looked for in other texts: word for word, or nearly.
///
///     let report = SharedSentences(of: "The ferry will sail again on Monday, the two towns said. It rained.")
///     report.indices(sharedWith: copy)    // [0], if the copy has that sentence
///
/// A sentence is looked for that has eight words, or twelve ideographs. Another text has it if four fifths of its words
/// stand there in the same order, around three in a row, in a stretch half as long again as the sentence at most,
/// wherever sentences end there. A longer one is looked for in stretches of 64 words, one of which is enough. A line break
/// alone ends no sentence.
public struct SharedSentences: Sendable {
    /// A sentence that is looked for.
    public struct Sentence: Sendable, Equatable {
        /// Where it stands in the text without the white space about it, as UTF-8 offsets.
        public var range: Range<Int>
        /// Its words among all words of the text, as in ``Provenance/words``.
        public var words: Range<Int>
    }

    /// The sentences that are long enough, in order.
    public let sentences: [Sentence]
    /// All words, and those of each sentence.
    private let words: [UInt64]
    private let wordsOfSentences: [Range<Int>]
    private let stretches: [WordStretch]
    /// Which of `sentences` each stretch is of.
    private let sentenceOfStretch: [Int]
    /// Where three words in a row stand: in which stretch, behind how many words.
    private let places: [UInt64: [Place]]

    private struct Place {
        var stretch: Int
        var offset: Int
    }

    /// How many places are kept of three words that stand at many.
    private static let mostPlaces = 8
    /// How many places in the other text are compared with each stretch: those where most agrees.
    private static let mostTries = 4

    /// - Complexity: O(length).
    public init(of text: String) {
        let folded = FoldedWords(text)
        let found = folded.longSentencesAcrossLines(of: text)
        var (stretches, owners): ([WordStretch], [Int]) = ([], [])
        for (number, sentence) in found.enumerated() {
            let parts = ([sentence.words] + sentence.parts).flatMap { WordStretch.stretches(of: folded, in: $0) }
            owners += parts.map { _ in number }
            stretches += parts
        }
        sentences = found.map { Sentence(range: $0.sentence.range, words: $0.sentence.words) }
        words = folded.words
        wordsOfSentences = found.map(\.words)
        self.stretches = stretches
        sentenceOfStretch = owners
        places = Self.places(of: stretches)
    }

    /// Which of `sentences` another text has, in rising order.
    /// - Complexity: O(length of both), on any input.
    public func indices(sharedWith other: String) -> [Int] {
        guard !sentences.isEmpty else { return [] }
        let words = FoldedWords(other).words
        var found: Set<Int> = []
        for (stretch, shifts) in tries(in: words) where !found.contains(sentenceOfStretch[stretch]) {
            if shifts.contains(where: { stretches[stretch].stands(in: words[...], shiftedBy: $0) }) {
                found.insert(sentenceOfStretch[stretch])
            }
        }
        return found.sorted()
    }

    /// Which of `sentences` have a whole sentence of another text in them, perhaps among other words, in rising order.
    /// - Complexity: O(length of both), on any input.
    public func indices(holdingSentencesOf other: SharedSentences) -> [Int] {
        var found: Set<Int> = []
        for (stretch, shifts) in other.tries(in: words) {
            for shift in shifts {
                let middle = shift + other.stretches[stretch].words.count / 2
                guard let index = sentence(at: middle), !found.contains(index) else { continue }
                let isHeld = other.stretches[stretch].stands(in: words[wordsOfSentences[index]], shiftedBy: shift)
                if isHeld { found.insert(index) }
            }
        }
        return found.sorted()
    }

    /// The sentence that has a word.
    private func sentence(at word: Int) -> Int? {
        var (low, high) = (0, wordsOfSentences.count)
        while low < high {
            let middle = (low + high) / 2
            if wordsOfSentences[middle].upperBound <= word { low = middle + 1 } else { high = middle }
        }
        return low < wordsOfSentences.count && wordsOfSentences[low].contains(word) ? low : nil
    }

    private static func places(of stretches: [WordStretch]) -> [UInt64: [Place]] {
        var places: [UInt64: [Place]] = [:]
        for (number, stretch) in stretches.enumerated() {
            for (offset, row) in stretch.words.rowsOfThree.enumerated()
            where places[row, default: []].count < mostPlaces {
                places[row, default: []].append(Place(stretch: number, offset: offset))
            }
        }
        return places
    }

    /// For each stretch with three words in a row that the other text has too, by how many words it would be shifted
    /// there: the shifts that most such rows agree on.
    private func tries(in words: [UInt64]) -> [Int: [Int]] {
        var votes: [Int: [Int: Int]] = [:]
        for (position, row) in words[...].rowsOfThree.enumerated() {
            for place in places[row] ?? [] {
                votes[place.stretch, default: [:]][position - place.offset, default: 0] += 1
            }
        }
        return votes.mapValues { shifts in
            shifts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostTries).map(\.key)
        }
    }
}

extension ArraySlice<UInt64> {
    /// One number for each three words in a row.
    fileprivate var rowsOfThree: [UInt64] {
        guard count >= 3 else { return [] }
        return (startIndex...(endIndex - 3)).map { WordRow.hash(self[$0..<$0 + 3]) }
    }
}

/// Where each word of a text came from, through all of its revisions.
///
///     var provenance = Provenance(text: "The vote is on Monday.", origin: 1)
///     provenance = provenance.revised(to: "The vote is on Tuesday.", by: 2)
///     for word in provenance.words { … }    // The 1, vote 1, is 1, on 1, Tuesday 2
///
/// A word is new in the revision in which it first stands where it stands; what only changed its place, a sentence or
/// five words in a row and more, keeps its origin. A word that was taken out and put back later is new.
///
/// Origins are numbers of the caller's choice, such as those of revisions. They are kept as runs of words, so that a
/// long text with few changes costs little more than the text.
public struct Provenance: Sendable {
    /// A word and where it came from.
    public struct Word: Sendable, Equatable {
        /// Where it stands in the text, as UTF-8 offsets.
        public var range: Range<Int>
        /// What it came from.
        public var origin: Int
    }

    /// Words in a row that came from one origin.
    struct Run: Sendable, Equatable {
        var words: Int
        var origin: Int
    }

    /// The text, as the last revision has it.
    public let text: String
    /// The origins of its words, in order; neighbours differ.
    let runs: [Run]

    /// The first revision of a text: every word is its own.
    /// - Complexity: O(length).
    public init(text: String, origin: Int) {
        let count = Self.tokens(of: text).count
        self.init(text: text, runs: count == 0 ? [] : [Run(words: count, origin: origin)])
    }

    /// A text whose words are of one origin, but for those of a passage: after `revised(to:by:)` one sees where the passage
    /// is then, and what became of it.
    /// - Parameter passage: UTF-8 offsets; a word that it reaches into belongs to it.
    /// - Complexity: O(length).
    public init(text: String, origin: Int, passage: Range<Int>, from passageOrigin: Int) {
        let runs = Self.tokens(of: text).reduce(into: [Run]()) { runs, token in
            let origin = token.range.overlaps(passage) ? passageOrigin : origin
            if let last = runs.indices.last, runs[last].origin == origin {
                runs[last].words += 1
            } else {
                runs.append(Run(words: 1, origin: origin))
            }
        }
        self.init(text: text, runs: runs)
    }

    private init(text: String, runs: [Run]) {
        self.text = text
        self.runs = runs
    }

    /// The provenance after one more revision. Words that were not there before come from `origin`.
    /// - Complexity: That of comparing the two texts, linear in their length; whatever came before costs nothing.
    public func revised(to newText: String, by origin: Int) -> Provenance {
        revised(to: newText, by: origin, findsMoves: true)
    }

    /// The same, on request without following what was moved, as git does it.
    func revised(to newText: String, by origin: Int, findsMoves: Bool) -> Provenance {
        guard !newText.utf8.elementsEqual(text.utf8) else { return Provenance(text: newText, runs: runs) }
        let before = runs.flatMap { repeatElement($0.origin, count: $0.words) }
        var after: [Run] = []
        for parent in WordDescent(from: text, to: newText, findsMoves: findsMoves).parents {
            let origin = parent < 0 ? origin : before[parent]
            if let last = after.indices.last, after[last].origin == origin {
                after[last].words += 1
            } else {
                after.append(Run(words: 1, origin: origin))
            }
        }
        return Provenance(text: newText, runs: after)
    }

    /// The words of the text, in order: runs of letters and digits; in scripts without spaces each ideograph or letter
    /// cluster is one.
    /// - Complexity: O(length).
    public var words: [Word] {
        var words: [Word] = []
        var origins = runs.lazy.flatMap { repeatElement($0.origin, count: $0.words) }.makeIterator()
        for token in Self.tokens(of: text) {
            guard let origin = origins.next() else { break }
            words.append(Word(range: token.range, origin: origin))
        }
        return words
    }

    /// How many words came from each origin.
    /// - Complexity: O(runs of words from one origin).
    public var wordCounts: [Int: Int] {
        runs.reduce(into: [:]) { $0[$1.origin, default: 0] += $1.words }
    }

    private static func tokens(of text: String) -> [Token] {
        let bytes = Array(text.utf8)
        return bytes.wordTokens(in: 0..<bytes.count)
    }
}

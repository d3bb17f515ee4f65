/// The words of a text as numbers that are the same in every run and on every machine, for telling whether texts share
/// words: capitals, the shape of apostrophes and invisible characters do not count, and neither do the addresses of
/// links.
///
/// A number is the 64-bit FNV-1a hash of the word's folded UTF-8
/// (https://datatracker.ietf.org/doc/draft-eastlake-fnv/). Fingerprints that are stored are made of them.
struct FoldedWords {
    private(set) var words: [UInt64] = []
    /// Whether the word is an ideograph, which says less than a word of letters.
    private(set) var isIdeograph: [Bool] = []
    /// What each byte of the text is.
    let labels: [Markup.Label]
    /// Which one it is of all words of the text, those of addresses too.
    private(set) var places: [Int] = []

    var count: Int { words.count }

    /// - Complexity: O(length).
    init(_ text: String) {
        let bytes = Array(text.utf8)
        labels = MarkupScanner.scan(bytes).labels
        for (place, token) in bytes.wordTokens(in: 0..<bytes.count).enumerated() where labels[token.start] == .text {
            words.append(Self.hash(bytes[token.range]))
            isIdeograph.append(token.kind == .ideograph)
            places.append(place)
        }
    }

    /// The sentences of the text that are long enough to be told from others, eight words or twelve ideographs, each with
    /// its words.
    /// - Complexity: O(length).
    func longSentences(of text: String) -> [(sentence: Provenance.Sentence, words: Range<Int>)] {
        Provenance(text: text, origin: 0).sentences(joinedIn: labels).compactMap { sentence in
            let words = range(of: sentence.words)
            return isLong(words) ? (sentence, words) : nil
        }
    }

    /// Likewise, with those as one that line breaks part, each with the words of those of its parts that would be long
    /// enough by themselves.
    /// - Complexity: O(length), times a logarithm for each sentence.
    func longSentencesAcrossLines(
        of text: String
    ) -> [(sentence: Provenance.Sentence, words: Range<Int>, parts: [Range<Int>])] {
        let sentences = Provenance(text: text, origin: 0).sentences(joinedIn: labels)
        return Provenance.joinedAcrossLines(sentences, in: text).compactMap { sentence, parts in
            let words = range(of: sentence.words)
            let long = parts.count > 1 ? parts.map { range(of: $0.words) }.filter(isLong) : []
            return isLong(words) ? (sentence, words, long) : nil
        }
    }

    private func isLong(_ words: Range<Int>) -> Bool {
        isIdeograph[words].reduce(0) { $0 + ($1 ? 2 : 3) } >= 24
    }

    /// Which of `words` a range of all words of the text has.
    private func range(of all: Range<Int>) -> Range<Int> {
        let start = firstWord(atOrAfter: all.lowerBound)
        return start..<max(start, firstWord(atOrAfter: all.upperBound))
    }

    private func firstWord(atOrAfter place: Int) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var position = word.startIndex
        while position < word.endIndex {
            let scalar = word.scalar(at: position, before: word.endIndex)
            position += scalar.length
            if scalar.value < 0x80 {
                let isCapital = (0x41...0x5A).contains(scalar.value)
                add(UInt8(truncatingIfNeeded: isCapital ? scalar.value | 0x20 : scalar.value))
            } else {
                for byte in folded(scalar.value).utf8 { add(byte) }
            }
        }
        return hash
    }

    private static func folded(_ value: UInt32) -> String {
        if value == 0x2019 || value == 0x02BC { return "'" }
        guard let properties = Unicode.Scalar(value)?.properties else { return "" }
        return properties.isDefaultIgnorableCodePoint ? "" : properties.lowercaseMapping
    }
}

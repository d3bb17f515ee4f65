/// A fixed turn of phrase, such as `contributed to this report|story|article`.
///
/// Words are parted by blanks; `|` parts alternatives, a final `?` makes a word optional, `*` is any one word and `#` a
/// number. Marks count as words (`sources|source :`).
struct CreditPhrase: Sendable {
    private struct Word: Sendable {
        var alternatives: [String]
        var isOptional: Bool

        func matches(_ token: CreditToken) -> Bool {
            switch alternatives[0] {
            case "*": token.kind == .word
            case "#": token.hasDigit
            default: alternatives.contains(token.folded)
            }
        }
    }

    private let words: [Word]

    init(_ pattern: String) {
        words = pattern.split(separator: " ").map { part in
            let isOptional = part.hasSuffix("?")
            let alternatives = (isOptional ? part.dropLast() : part).split(separator: "|").map(String.init)
            return Word(alternatives: alternatives.isEmpty ? ["?"] : alternatives, isOptional: isOptional)
        }
    }

    /// The words that it can begin with.
    var openings: [String] {
        let optional = words.prefix { $0.isOptional }
        return words.prefix(optional.count + 1).flatMap(\.alternatives)
    }

    /// Where it ends if it stands at `start`; nil if it does not stand there.
    func end(in tokens: ArraySlice<CreditToken>, from start: Int) -> Int? {
        var position = start
        for word in words {
            if position < tokens.endIndex, word.matches(tokens[position]) {
                position += 1
            } else if !word.isOptional {
                return nil
            }
        }
        return position > start ? position : nil
    }
}

/// Phrases with what they mean, found by their first word.
struct CreditPhraseTable<Meaning: Sendable>: Sendable {
    private var byOpening: [String: [(phrase: CreditPhrase, meaning: Meaning)]] = [:]

    init(_ entries: [(String, Meaning)]) {
        for (pattern, meaning) in entries {
            let phrase = CreditPhrase(pattern)
            for opening in Set(phrase.openings) { byOpening[opening, default: []].append((phrase, meaning)) }
        }
    }

    /// The meanings of the phrases that stand at `start`, with where each ends, longest first.
    func matches(in tokens: ArraySlice<CreditToken>, at start: Int) -> [(meaning: Meaning, end: Int)] {
        guard let candidates = byOpening[tokens[start].folded] else { return [] }
        let found = candidates.compactMap { entry in
            entry.phrase.end(in: tokens, from: start).map { (meaning: entry.meaning, end: $0) }
        }
        return found.sorted { $0.end > $1.end }
    }
}

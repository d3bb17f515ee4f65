/// The sentences of a line, without the parentheses and marks around them.
struct CreditSentences {
    /// What may stand around a whole line.
    enum Wrapping: Sendable {
        case parentheses, brackets, dash, hyphens
    }

    /// The sentences, none of them empty.
    private(set) var all: [ArraySlice<CreditToken>] = []
    /// What stands around the whole line.
    private(set) var wrapping: Wrapping?
    private let grammar: CreditGrammar
    /// For each token the index of the parenthesis that belongs to it.
    private let partners: [Int: Int]

    /// Cuts `tokens` at full stops, behind parentheses that hold a sentence and before those that open with a phrase.
    /// - Complexity: O(tokens).
    init(_ tokens: [CreditToken], grammar: CreditGrammar) {
        self.grammar = grammar
        var tokens = tokens
        partners = Self.partners(in: tokens)
        let inner = trimmed(tokens[...])
        wrapping = Self.wrapping(of: tokens, at: inner.startIndex)
        var isOpening = true
        for index in inner.indices where tokens[index].kind == .word || tokens[index].kind == .period {
            tokens[index].isSentenceOpening = isOpening
            isOpening = tokens[index].kind == .period
        }
        cut(tokens[inner.startIndex..<inner.endIndex])
    }

    private static func wrapping(of tokens: [CreditToken], at start: Int) -> Wrapping? {
        if start > 0, start < tokens.count, tokens[start - 1].kind == .opening {
            return tokens[start - 1].text == "(" ? .parentheses : .brackets
        }
        guard let first = tokens.first, first.kind == .dash else { return nil }
        let isAttached = tokens.count > 1 && !tokens[1].followsBlank && tokens[1].kind == .word
        if first.text.hasPrefix("-") { return first.text == "--" || isAttached ? .hyphens : nil }
        return .dash
    }

    private mutating func cut(_ tokens: ArraySlice<CreditToken>) {
        var start = tokens.startIndex
        for index in tokens.indices {
            if tokens[index].kind == .opening, index > start, opensPhrase(tokens, index) {
                add(tokens[start..<index])
                start = index
            }
            let isBetween = tokens[index].kind == .closing && partners[index] == start
            guard tokens[index].kind == .period || isBetween else { continue }
            add(tokens[start..<(isBetween ? index + 1 : index)])
            start = index + 1
        }
        add(tokens[start...])
    }

    /// "Jane Roe (with AFP)", "Source: AFP (Reporting by Jane Roe)".
    private func opensPhrase(_ tokens: ArraySlice<CreditToken>, _ index: Int) -> Bool {
        let inner = tokens[(index + 1)...]
        return !inner.isEmpty && grammar.lead(in: inner, at: inner.startIndex, within: nil) != nil
    }

    private mutating func add(_ sentence: ArraySlice<CreditToken>) {
        let inner = trimmed(sentence)
        if !inner.isEmpty { all.append(inner) }
    }

    /// Without dashes and full stops at the ends, and without parentheses that hold all of it or have no partner in it.
    private func trimmed(_ tokens: ArraySlice<CreditToken>) -> ArraySlice<CreditToken> {
        var slice = tokens
        while let first = slice.first, let last = slice.last {
            if first.kind == .dash || first.kind == .bar || first.kind == .period || first.kind == .closing
                || first.kind == .comma
            {
                slice.removeFirst()
            } else if last.kind == .period || last.kind == .dash || last.kind == .bar {
                slice.removeLast()
            } else if first.kind == .opening, partners[slice.startIndex] == slice.endIndex - 1 {
                slice = slice.dropFirst().dropLast()
            } else if first.kind == .opening, !hasPartner(slice.startIndex, in: slice) {
                slice.removeFirst()
            } else if last.kind == .closing, !hasPartner(slice.endIndex - 1, in: slice) {
                slice.removeLast()
            } else {
                break
            }
        }
        return slice
    }

    private func hasPartner(_ index: Int, in slice: ArraySlice<CreditToken>) -> Bool {
        partners[index].map { slice.indices.contains($0) } ?? false
    }

    private static func partners(in tokens: [CreditToken]) -> [Int: Int] {
        var partners: [Int: Int] = [:]
        var open: [Int] = []
        for (index, token) in tokens.enumerated() {
            if token.kind == .opening { open.append(index) }
            if token.kind == .closing, let start = open.popLast() {
                partners[start] = index
                partners[index] = start
            }
        }
        return partners
    }
}

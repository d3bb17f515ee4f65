/// The sentences of a line, without the parentheses and marks around them.
struct CreditSentences {
    /// The sentences, none of them empty.
    var all: [ArraySlice<CreditToken>] = []
    /// Whether the whole line stands in parentheses.
    private(set) var isWrapped = false
    /// Whether a long dash opens it.
    private(set) var isDashed = false
    /// For each token the index of the parenthesis that belongs to it.
    private let partners: [Int: Int]

    /// Cuts `tokens` at full stops and behind parentheses that hold a sentence; nil for a line
    /// with a mark that no credit line has.
    /// - Complexity: O(tokens).
    init?(_ tokens: [CreditToken]) {
        guard !tokens.contains(where: { $0.kind == .other }) else { return nil }
        var tokens = tokens
        partners = Self.partners(in: tokens)
        let inner = trimmed(tokens[...])
        isWrapped = inner.startIndex > 0 && tokens[inner.startIndex - 1].kind == .opening
        isDashed = tokens.first.map { $0.kind == .dash && $0.text != "-" } ?? false
        var isOpening = true
        for index in inner.indices where tokens[index].kind == .word || tokens[index].kind == .period {
            tokens[index].isSentenceOpening = isOpening
            isOpening = tokens[index].kind == .period
        }
        cut(tokens[inner.startIndex..<inner.endIndex])
    }

    private mutating func cut(_ tokens: ArraySlice<CreditToken>) {
        var start = tokens.startIndex
        for index in tokens.indices {
            let isFollowed = index + 1 < tokens.endIndex && tokens[index + 1].kind == .opening
            let isBetween = tokens[index].kind == .closing && (isFollowed || partners[index] == start)
            guard tokens[index].kind == .period || isBetween else { continue }
            add(tokens[start..<(isBetween ? index + 1 : index)])
            start = index + 1
        }
        add(tokens[start...])
    }

    private mutating func add(_ sentence: ArraySlice<CreditToken>) {
        let inner = trimmed(sentence)
        if !inner.isEmpty { all.append(inner) }
    }

    /// Without dashes and full stops at the ends, and without parentheses that hold all of it or have no partner in it.
    private func trimmed(_ tokens: ArraySlice<CreditToken>) -> ArraySlice<CreditToken> {
        var slice = tokens
        while let first = slice.first, let last = slice.last {
            if first.kind == .dash || first.kind == .bar || first.kind == .period || first.kind == .closing {
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

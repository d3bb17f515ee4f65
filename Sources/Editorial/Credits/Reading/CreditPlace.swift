/// A place in a credit line: "in Greenville, South Carolina".
struct CreditPlace {
    /// As written, without the word that opens it unless that says something: "aboard the rescue ship".
    var text: String
    /// The index of the token behind it.
    var end: Int

    /// Reads the place whose opening word stands at `start`.
    static func read(in tokens: ArraySlice<CreditToken>, at start: Int, context: CreditNameContext) -> CreditPlace? {
        var first = start + 1
        guard first < tokens.endIndex else { return nil }
        let isKept = context.language.keptPrepositions.contains(tokens[start].folded)
        if !isKept, context.isSmall(tokens[first], in: context.language.articles) { first += 1 }
        let end = runEnd(in: tokens, from: first, context: context)
        let words = tokens[first..<end]
        guard isPlace(words, allowsSmall: context.form == .signOff) else { return nil }
        var place = CreditPlace(text: (isKept ? tokens[start..<end] : words).written, end: end)
        while let longer = place.extended(in: tokens, context: context) { place = longer }
        return place
    }

    private static func isPlace(_ words: ArraySlice<CreditToken>, allowsSmall: Bool) -> Bool {
        guard !words.isEmpty, words.count <= 6, !words.contains(where: \.hasDigit) else { return false }
        if allowsSmall { return true }
        return words.contains(where: \.isNameLike)
            && words.allSatisfy {
                $0.isNameLike || CreditVocabulary.particles.contains($0.text) || smallWords.contains($0.text)
            }
    }

    private static let smallWords: Set<String> = ["of", "the", "sur", "am", "an", "upon", "on", "near", "aan", "op"]

    private static func runEnd(in tokens: ArraySlice<CreditToken>, from start: Int, context: CreditNameContext) -> Int {
        var end = start
        while end < tokens.endIndex, tokens[end].kind == .word {
            let token = tokens[end]
            if context.isSmall(token, in: context.language.conjunctions) { break }
            if context.isSmall(token, in: context.language.prepositions) { break }
            if end > start, token.text == "for" { break }
            end += 1
        }
        return end
    }

    /// With the state or country behind a comma; one that nobody knows counts if a comma at the end or
    /// a semicolon closes it.
    private func extended(in tokens: ArraySlice<CreditToken>, context: CreditNameContext) -> CreditPlace? {
        guard end < tokens.endIndex, tokens[end].kind == .comma else { return nil }
        let next = Self.runEnd(in: tokens, from: end + 1, context: context)
        let words = tokens[(end + 1)..<next]
        let isLast = next == tokens.endIndex - 1 && tokens[next].kind == .comma && words.count <= 3
        let isClosed = isLast || (words.count == 1 && next < tokens.endIndex && tokens[next].kind == .semicolon)
        guard !words.isEmpty, CreditRegions.contains(words) || (isClosed && words.allSatisfy(\.isNameLike)) else {
            return nil
        }
        return CreditPlace(text: text + ", " + words.written, end: next)
    }
}

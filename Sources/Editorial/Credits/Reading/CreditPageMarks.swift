/// What a page sets around its credits and copying takes along: a day before "By", "Advertisement" behind a name.
enum CreditPageMarks {
    private static let endings: [[String]] = [
        ["leave", "a", "comment"], ["no", "comments"], ["advertisement"], ["follow"], ["share"], ["comments"],
    ]
    /// How many tokens a day and a time may be.
    private static let longestDate = 12

    /// `tokens` without such marks.
    static func removed(from tokens: [CreditToken], grammar: CreditGrammar) -> [CreditToken] {
        let start = dateEnd(of: tokens, grammar)
        let end = start + lengthWithoutEnding(tokens[start...])
        return start == 0 && end == tokens.count ? tokens : Array(tokens[start..<end])
    }

    private static func lengthWithoutEnding(_ tokens: ArraySlice<CreditToken>) -> Int {
        guard let last = tokens.last, last.isNameLike, tokens.count > 3 else { return tokens.count }
        let words = tokens.suffix(3).map(\.folded)
        guard let ending = endings.first(where: { words.suffix($0.count).elementsEqual($0) }) else {
            return tokens.count
        }
        return max(2, tokens.count - ending.count)
    }

    /// Where a day at the beginning ends, behind which "By" or a label with its colon stands; else 0.
    private static func dateEnd(of tokens: [CreditToken], _ grammar: CreditGrammar) -> Int {
        guard let first = tokens.first, isOfDate(first), first.kind == .word else { return 0 }
        let end = tokens.prefix(longestDate).prefix(while: isOfDate).count
        guard end > 1, end < tokens.count, tokens[..<end].contains(where: \.hasDigit) else { return 0 }
        let rest = tokens[end...]
        guard let found = grammar.lead(in: rest, at: end, within: nil) else { return 0 }
        let isLabel = tokens[found.end - 1].kind == .colon
        return isLabel || (found.lead.form == .byline && tokens[end].isNameLike) ? end : 0
    }

    private static func isOfDate(_ token: CreditToken) -> Bool {
        switch token.kind {
        case .comma, .colon, .bar, .dash, .period, .slash: return true
        case .word:
            let word = token.withoutStop
            return (token.hasDigit && (token.text.first?.isNumber ?? false)) || CreditVocabulary.months.contains(word)
                || CreditVocabulary.dateWords.contains(word) || CreditVocabulary.foreignMonths.contains(word)
        default: return false
        }
    }
}

/// The "and" that Hebrew and Arabic write as a letter before the next word.
struct CreditConjunctions {
    private static let letters: Set<String> = ["ו", "و"]

    private let letter: String
    private let tokens: [CreditToken]
    private let context: CreditNameContext

    /// `tokens` with that letter as a word of its own, where a hyphen, a Latin letter, the registry or the words
    /// around it show that it is one.
    /// - Complexity: O(tokens).
    static func separated(in tokens: [CreditToken], context: CreditNameContext) -> [CreditToken] {
        guard let letter = context.language.conjunctions.first(where: letters.contains) else { return tokens }
        let conjunctions = CreditConjunctions(letter: letter, tokens: tokens, context: context)
        return tokens.indices.flatMap { index in
            conjunctions.rest(at: index).map { rest in
                [
                    CreditToken(.word, letter, followsBlank: true),
                    CreditToken(tokens[index].kind, rest, followsBlank: true),
                ]
            } ?? [tokens[index]]
        }
    }

    private func rest(at index: Int) -> String? {
        let token = tokens[index]
        guard token.kind == .word, token.text.unicodeScalars.count > 1, token.text.hasPrefix(letter) else { return nil }
        let rest = String(token.text.dropFirst(letter.count))
        if let first = rest.first, first == "-" || first == "־" { return String(rest.dropFirst()) }
        let isLatin = rest.unicodeScalars.first.map(\.properties.isCased) ?? false
        if isLatin || CreditAgencyWords.isOpening(rest) || isRegistered(rest, at: index) { return rest }
        if CreditVocabulary.agencies.contains(token.text) { return nil }
        if CreditVocabulary.agencies.contains(rest) || CreditVocabulary.staffOpenings.contains(rest) { return rest }
        return (isBetweenFullNames(index) || isBehindHouse(index))
            && !CreditVocabulary.namesWithAnd.contains(token.text) ? rest : nil
    }

    /// Whether the registry knows the word without the letter, alone or with up to three words behind it.
    private func isRegistered(_ rest: String, at index: Int) -> Bool {
        var name = rest
        for next in (index + 1)..<(index + 5) {
            if context.registry.contributor(named: name) != nil { return true }
            guard isName(next) else { return false }
            name += " " + tokens[next].text
        }
        return false
    }

    /// Whether two words of names stand before it and one behind it: "أحمد منصور وسارة حداد".
    private func isBetweenFullNames(_ index: Int) -> Bool {
        tokens[index].isCaseless && isName(index - 1) && isName(index + 1) && index > 1
            && tokens[index - 2].kind == .word
    }

    /// Whether a parenthesis, a word in Latin letters or unnamed agencies stand before it and a name behind it.
    private func isBehindHouse(_ index: Int) -> Bool {
        guard index > 0, isName(index + 1), tokens[index].isCaseless else { return false }
        let before = tokens[index - 1]
        return before.kind == .closing || before.kind == .semicolon || CreditVocabulary.agencies.contains(before.text)
            || (before.kind == .word && !before.isCaseless && before.isNameLike)
    }

    private func isName(_ index: Int) -> Bool {
        guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
        return !context.isSmall(tokens[index], in: context.language.prepositions)
            && context.grammar.closerEnd(in: tokens[...], at: index) == nil
    }
}

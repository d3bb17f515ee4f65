/// The "and" that Hebrew and Arabic write as a letter before the next word.
enum CreditConjunctions {
    private static let letters: Set<String> = ["ו", "و"]

    /// `tokens` with that letter as a word of its own, where a hyphen, a Latin letter or the registry
    /// shows that it is one.
    static func separated(in tokens: [CreditToken], context: CreditNameContext) -> [CreditToken] {
        guard let letter = context.language.conjunctions.first(where: letters.contains) else { return tokens }
        return tokens.flatMap { token in
            rest(of: token, after: letter, context.registry).map { rest in
                [
                    CreditToken(.word, letter, followsBlank: true),
                    CreditToken(token.kind, rest, followsBlank: true),
                ]
            } ?? [token]
        }
    }

    private static func rest(of token: CreditToken, after letter: String, _ registry: ContributorRegistry) -> String? {
        guard token.kind == .word, token.text.unicodeScalars.count > 1, token.text.hasPrefix(letter) else { return nil }
        let rest = token.text.dropFirst(letter.count)
        if let first = rest.first, first == "-" || first == "־" { return String(rest.dropFirst()) }
        let isLatin = rest.unicodeScalars.first.map(\.properties.isCased) ?? false
        return isLatin || registry.contributor(named: String(rest)) != nil ? String(rest) : nil
    }
}

/// A fixed turn of phrase, such as `contributed to this report|story|article`.
///
/// Words are parted by blanks; `|` parts alternatives, a final `?` makes a word optional, `*` is any one word and `#` a
/// number. Marks count as words (`sources|source :`).
struct CreditPhrase: Sendable {
    private struct Word: Sendable {
        enum Kind { case fixed, any, number }

        var kind: Kind
        var alternatives: [(mark: CreditWordMark, text: String)]
        var isOptional: Bool

        init(_ part: Substring.UTF8View) {
            isOptional = part.last == UInt8(ascii: "?")
            let texts = (isOptional ? part.dropLast() : part).split(separator: UInt8(ascii: "|")).map {
                String(Substring($0))
            }
            alternatives = (texts.isEmpty ? ["?"] : texts).map { (CreditWordMark($0), $0) }
            kind = texts.first == "*" ? .any : texts.first == "#" ? .number : .fixed
        }

        func matches(_ token: CreditToken) -> Bool {
            switch kind {
            case .any: return token.kind == .word
            case .number: return token.hasDigit
            case .fixed:
                for alternative in alternatives where alternative.mark == token.mark {
                    if alternative.text == token.folded { return true }
                }
                return false
            }
        }
    }

    private let words: [Word]

    init(_ pattern: String) { words = pattern[...].utf8.split(separator: UInt8(ascii: " ")).map(Word.init) }

    /// The marks of the words that it can begin with.
    var openings: Set<CreditWordMark> {
        let optional = words.prefix { $0.isOptional }
        return Set(words.prefix(optional.count + 1).flatMap { $0.alternatives.map(\.mark) })
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

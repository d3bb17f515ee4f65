extension CreditToken {
    /// What a token is.
    enum Kind: Sendable {
        case word, comma, semicolon, colon, period, slash, ampersand, opening, closing, dash, bar, other

        /// The kind of a mark; nil for what is part of words, or nothing.
        init?(mark: Unicode.Scalar) {
            switch mark {
            case ",", "،", "、": self = .comma
            case ";", "؛": self = .semicolon
            case ":", "：": self = .colon
            case ".", "。": self = .period
            case "/": self = .slash
            case "&": self = .ampersand
            case "(", "[": self = .opening
            case ")", "]": self = .closing
            case "—", "–", "-": self = .dash
            case "|", "•", "·": self = .bar
            case "!", "?", "…", "\"", "“", "”", "„", "«", "»", "<", ">", "#", "{", "}", "`", "؟", "@": self = .other
            default: return nil
            }
        }
    }
}

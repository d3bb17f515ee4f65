/// Follows the words of a paragraph and tells which of them begin a sentence, or may begin one.
struct SentenceTracker {
    /// Titles and the like, whose point ends no sentence.
    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt", "col", "capt", "sgt", "prof", "jr", "sr", "no",
        "vs", "hr", "fr", "mme", "mlle", "sra", "dra", "rev", "hon", "adm", "maj",
    ]

    /// Which sentence of the paragraph the last word stands in, from 0.
    private(set) var sentence = 0
    private var expectsStart = true
    private var isFirst = true
    private var quoteEnd = -1
    private var last: (form: String, end: Int) = ("", -1)

    /// Takes note of a symbol.
    mutating func pass(_ symbol: Token, _ bytes: [UInt8]) {
        let value = bytes.scalar(at: symbol.start, before: symbol.end).value
        if Punctuation.endsSentence(value) {
            if value == 0x2E, symbol.start == last.end, isAbbreviation(last.form) { return }
            expectsStart = true
        } else if !QuotationMark.closers(of: value).isEmpty {
            quoteEnd = symbol.end
        }
    }

    /// Takes note of a word; returns whether its capital may come from where it stands.
    mutating func begins(with word: Token, _ form: String) -> Bool {
        let begins = expectsStart || quoteEnd == word.start
        if expectsStart, !isFirst { sentence += 1 }
        (expectsStart, isFirst) = (false, false)
        last = (form, word.end)
        return begins
    }

    /// Initials, "U.S." and titles.
    private func isAbbreviation(_ form: String) -> Bool {
        form.utf8.contains(UInt8(ascii: ".")) || form.unicodeScalars.count == 1 && !(form.first?.isNumber ?? true)
            || Self.abbreviations.contains(form)
    }
}

/// What both texts together tell of their words: the likely languages, and the words that have capitals wherever they
/// stand. The same for a diff and its reverse.
struct WordContext {
    /// The languages whose words are looked up.
    private(set) var languages: LanguageSet = LanguageSet.otherScripts
    /// Whether nouns have capitals, so that a capital alone tells nothing.
    private(set) var capitalisesNouns = false
    /// Words, as written, that have their capital inside a sentence.
    private(set) var capitals: Set<String> = []

    private var counts = Array(repeating: 0, count: LanguageSet.latin.count)

    /// Reads all paragraphs of a diff.
    /// - Complexity: O(length of both texts).
    init(_ paragraphs: [ParagraphChange]) {
        for change in paragraphs {
            if let text = SideText(newOf: change) { read(text) }
            if change.kind != .unchanged, let text = SideText(oldOf: change) { read(text) }
        }
        let most = counts.max() ?? 0
        for (language, count) in zip(LanguageSet.latin, counts) where count == most { languages.insert(language) }
        capitalisesNouns = most > 0 && languages.subtracting(.otherScripts) == .german
    }

    /// Whether the text may be in one of these languages.
    func speaks(_ others: LanguageSet) -> Bool { !languages.isDisjoint(with: others) }

    private mutating func read(_ text: SideText) {
        for (index, cut) in text.cuts.enumerated() {
            let isHeading = text.block(index) == .heading
            var sentences = SentenceTracker()
            for token in text.bytes.tokens(in: cut) {
                switch token.kind {
                case .symbol: sentences.pass(token, text.bytes)
                case .ideograph: continue
                case .word: read(token, text.bytes, &sentences, isHeading: isHeading)
                }
            }
        }
    }

    private mutating func read(_ token: Token, _ bytes: [UInt8], _ sentences: inout SentenceTracker, isHeading: Bool) {
        let form = token.form(in: bytes)
        let begins = sentences.begins(with: token, form)
        if let use = Lexicon.all.uses[form], !use.common.isEmpty {
            for (index, language) in LanguageSet.latin.enumerated() where use.common.contains(language) {
                counts[index] += 1
            }
        } else if !begins, !isHeading, token.isCapital(in: bytes) {
            capitals.insert(bytes.text(token.range))
        }
    }
}

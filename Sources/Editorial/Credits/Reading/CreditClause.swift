/// Names with the phrase that says what they did.
struct CreditClause: Sendable {
    /// The phrase before the names.
    var lead: CreditLead?
    /// The phrase behind them.
    var tail: CreditTail?
    /// The language of the phrase.
    var language: CreditLanguage = .english
    /// The names and places, the phrases taken out.
    var tokens: [CreditToken] = []
    /// How many of the tokens stand before the tail.
    var countBeforeTail = 0
    /// The last word of the lead, which may be repeated: "by A and by B".
    var repeatedWord: String?
    /// Whether the lead begins with a small letter.
    var opensSmall = false
    /// Where the last semicolon stands in `tokens`.
    var lastSemicolon: Int?

    /// Whether it is nothing but a few capitalised words, as the house in "Post photo by".
    func isName(ofWords count: Int) -> Bool {
        lead == nil && tail == nil && tokens.count <= count && tokens.allSatisfy { $0.isNameLike && !$0.isCaseless }
    }

    /// What the tokens behind the tail are.
    var following: ArraySlice<CreditToken> { tail == nil ? [] : tokens[countBeforeTail...] }

    /// All names and places as one list: "A contributed reporting from B and C from D" is "A from B and C from D".
    var list: [CreditToken] {
        guard let tail, case .names = tail.following else { return tokens }
        let comma = CreditToken(.comma, ",", followsBlank: false)
        return tokens[..<countBeforeTail] + [comma] + following
    }

    /// Without the marks and the "and" that lead over to the next clause.
    mutating func trimEnd() {
        while let last = tokens.last,
            last.isSeparator || last.kind == .bar || last.kind == .dash || last.kind == .colon || isConjunction(last)
        {
            guard tail == nil || tokens.count > countBeforeTail else { return }
            tokens.removeLast()
        }
    }

    private func isConjunction(_ token: CreditToken) -> Bool { language.conjunctions.contains(token.folded) }
}

/// Cuts a sentence into clauses at the phrases that say what people did.
struct CreditClauseSplitter {
    private let grammar: CreditGrammar
    private let tokens: ArraySlice<CreditToken>
    private var clauses: [CreditClause] = []
    private var current = CreditClause()

    private init(_ tokens: ArraySlice<CreditToken>, _ grammar: CreditGrammar) {
        self.tokens = tokens
        self.grammar = grammar
    }

    /// The clauses of a sentence; nil if its phrases do not fit together.
    /// - Complexity: O(tokens).
    static func clauses(of tokens: ArraySlice<CreditToken>, grammar: CreditGrammar) -> [CreditClause]? {
        var splitter = CreditClauseSplitter(tokens, grammar)
        return splitter.run() ? splitter.clauses : nil
    }

    private mutating func run() -> Bool {
        var index = tokens.startIndex
        while index < tokens.endIndex {
            if let found = grammar.lead(in: tokens, at: index, within: current.lead?.role) {
                begin(found.lead, found.language, repeated: tokens[found.end - 1].folded)
                current.opensSmall = tokens[index].text.unicodeScalars.first?.properties.isLowercase ?? false
                let hasColon = found.end < tokens.endIndex && tokens[found.end].kind == .colon
                index = hasColon ? found.end + 1 : found.end
            } else if let found = grammar.tail(in: tokens, at: index), !isWithinPicture(found.tail) {
                guard close(with: found.tail, found.language) else { return false }
                index = found.end
            } else if isFollowedByNote(index) {
                break
            } else {
                append(tokens[index])
                index += 1
            }
        }
        finish()
        return true
    }

    /// Where a credit is complete, a note may follow it: "first appeared in Aftermath, a newsroom of …".
    private func isFollowedByNote(_ index: Int) -> Bool {
        guard !current.tokens.isEmpty || current.tail != nil else { return false }
        switch current.lead?.form {
        case .republication: return grammar.isNote(in: tokens, at: index)
        case .signOff: return grammar.isNote(in: tokens, at: index, ofWords: 2)
        default:
            let isBehindComma = tokens.indices.contains(index - 1) && tokens[index - 1].kind == .comma
            return (current.tail != nil || isBehindComma) && grammar.isNote(in: tokens, at: index, ofWords: 2)
        }
    }

    /// "Photo: Orbit Images/Jane Roe" is under its lead already.
    private func isWithinPicture(_ tail: CreditTail) -> Bool {
        tail.form == .photoCredit && current.lead?.form == .photoCredit
    }

    private mutating func append(_ token: CreditToken) {
        if token.kind == .semicolon { current.lastSemicolon = current.tokens.count }
        current.tokens.append(token)
    }

    private mutating func begin(_ lead: CreditLead, _ language: CreditLanguage, repeated: String) {
        // "Credits: Reporting by A" has nobody under its first phrase.
        if !current.tokens.isEmpty || current.repeatedWord != ":" { finish() }
        current.lead = lead
        current.language = language
        current.repeatedWord = repeated
    }

    /// A tail ends the names before it; names under a lead end at the last semicolon: "By A; B contributed reporting".
    private mutating func close(with tail: CreditTail, _ language: CreditLanguage) -> Bool {
        if let before = current.tail {
            // "A reported from B and C reported from D" is one list.
            if before.role == tail.role { return true }
            guard openAnother() else { return false }
        } else if current.lead?.role == .source, tail.role == .contributor || tail.role == .source,
            current.lastSemicolon == nil
        {
            // "Information from A and B contributed to this report."
            return true
        } else if current.lead != nil {
            guard let semicolon = current.lastSemicolon else { return false }
            let names = Array(current.tokens[(semicolon + 1)...])
            current.tokens.removeSubrange(semicolon...)
            finish()
            current.tokens = names
        }
        guard !current.tokens.isEmpty else { return false }
        current.tail = tail
        current.language = language
        current.countBeforeTail = current.tokens.count
        return true
    }

    /// "A contributed reporting from B, and C contributed research": the last "and" parts the two.
    private mutating func openAnother() -> Bool {
        let semicolon = current.lastSemicolon.flatMap { $0 >= current.countBeforeTail ? $0 : nil }
        let mark =
            semicolon
            ?? current.tokens.lastIndex { $0.kind == .comma || current.language.conjunctions.contains($0.folded) }
        guard let mark, mark >= current.countBeforeTail else { return false }
        let names = Array(current.tokens[(mark + 1)...])
        current.tokens.removeSubrange(mark...)
        finish()
        current.tokens = names
        return true
    }

    private mutating func finish() {
        current.trimEnd()
        if current.lead != nil || !current.tokens.isEmpty { clauses.append(current) }
        current = CreditClause()
    }
}

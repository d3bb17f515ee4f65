/// Puts right what stands between the words of a credit line: nicknames in quotes, addresses, words without a blank
/// between them.
struct CreditTidying {
    private let tokens: [CreditToken]
    private let grammar: CreditGrammar
    private var tidy: [CreditToken] = []
    private var index = 0

    private init(_ tokens: [CreditToken], _ grammar: CreditGrammar) {
        self.tokens = tokens
        self.grammar = grammar
    }

    /// `tokens` put right.
    /// - Complexity: O(tokens).
    static func tidied(_ tokens: [CreditToken], grammar: CreditGrammar) -> [CreditToken] {
        var tidying = CreditTidying(tokens, grammar)
        while tidying.index < tokens.count { tidying.step() }
        return CreditPageMarks.removed(from: tidying.tidy, grammar: grammar)
    }

    private mutating func step() {
        let token = tokens[index]
        switch token.kind {
        case .word where token.text == "+": replace(count: 1, with: .comma)
        // Arabic newspapers set a long connecting stroke for a dash.
        case .word where token.text.allSatisfy { $0 == "ـ" }: replace(count: 1, with: .dash, "—")
        case .word: addWord(token)
        case .other: if !addMark(token) { add() }
        case .period where tidy.count == 1 && isEllipsis: replace(count: 3, with: .colon, ":")
        case .dash where token.text == "-" && isDoubled(token): replace(count: 2, with: .dash, "--")
        case .slash where tidy.isEmpty: index += 1
        case .opening where isCopyright: replace(count: 3, with: .word, "©")
        case .opening where isAddress: index += 3
        default: add()
        }
    }

    private mutating func add() {
        tidy.append(tokens[index])
        index += 1
    }

    private mutating func replace(count: Int, with kind: CreditToken.Kind, _ text: String? = nil) {
        tidy.append(CreditToken(kind, text ?? tokens[index].text, followsBlank: tokens[index].followsBlank))
        index += count
    }

    private func token(_ offset: Int) -> CreditToken? {
        tokens.indices.contains(index + offset) ? tokens[index + offset] : nil
    }

    private var isEllipsis: Bool { token(1)?.kind == .period && token(2)?.kind == .period }

    /// "(c)", for the sign.
    private var isCopyright: Bool { token(1)?.folded == "c" && token(2)?.kind == .closing }

    /// "(www.example.org)", "(@janeroe)".
    private var isAddress: Bool {
        guard !tidy.isEmpty, token(2)?.kind == .closing, let word = token(1) else { return false }
        return word.folded.hasPrefix("www.")
    }

    private func isDoubled(_ token: CreditToken) -> Bool {
        self.token(1).map { $0.kind == token.kind && $0.text == token.text && !$0.followsBlank } ?? false
    }
}

extension CreditTidying {
    /// A nickname in quotes is a word, quotes around a house count as nothing, an address is left out.
    private mutating func addMark(_ token: CreditToken) -> Bool {
        if token.text == "…", tidy.count == 1 {
            replace(count: 1, with: .colon, ":")
            return true
        }
        if token.text == "!", !token.followsBlank, let house = tidy.last?.folded, Self.loudHouses.contains(house) {
            index += 1
            return true
        }
        return addGershayim() || addQuoted() || skipAddress(token)
    }

    /// Houses that write their names with a mark.
    private static let loudHouses: Set<String> = ["walla", "yahoo"]

    /// A quotation mark within a Hebrew word is part of it.
    private mutating func addGershayim() -> Bool {
        guard tokens[index].text == "\"" || tokens[index].text == "”", !tokens[index].followsBlank,
            let before = tidy.last,
            before.isCaseless, let next = token(1), next.isCaseless, !next.followsBlank
        else { return false }
        tidy[tidy.count - 1] = CreditToken(.word, before.text + "\"" + next.text, followsBlank: before.followsBlank)
        index += 2
        return true
    }

    private static let closings: [String: Set<String>] = [
        "\"": ["\""], "“": ["”", "\""], "„": ["“", "”", "\""], "«": ["»"], "”": ["”"],
    ]

    /// How many tokens may stand in quotes.
    private static let longestQuote = 8

    private mutating func addQuoted() -> Bool {
        guard let closing = Self.closings[tokens[index].text] else { return false }
        let inner = tokens[(index + 1)...].prefix(Self.longestQuote)
        guard let end = inner.firstIndex(where: { closing.contains($0.text) }), end > index + 1 else { return false }
        let words = tokens[(index + 1)..<end]
        guard words.allSatisfy({ $0.kind == .word }) else { return false }
        if isNickname(words, end) {
            let text = tokens[index].text + words.written + tokens[end].text
            tidy.append(CreditToken(.word, text, followsBlank: true))
        } else {
            guard isHouse(words) else { return false }
            tidy += words.enumerated().map { offset, word in
                offset == 0 ? CreditToken(.word, word.text, followsBlank: true) : word
            }
        }
        index = end + 1
        return true
    }

    private func isNickname(_ words: ArraySlice<CreditToken>, _ end: Int) -> Bool {
        guard words.count <= 2, words.allSatisfy(\.isNameLike), let before = tidy.last else { return false }
        let next = end + 1 < tokens.count ? tokens[end + 1] : nil
        return before.isNameLike && !before.isCaseless && (next?.isNameLike ?? false)
    }

    /// What stands behind a small word, as in: first appeared in "Harbour Post"; or what everybody knows.
    private func isHouse(_ words: ArraySlice<CreditToken>) -> Bool {
        if CreditHouses.kind(of: words) != nil { return true }
        guard let before = tidy.last, before.kind == .word, before.text == before.folded, !before.isCaseless else {
            return false
        }
        return words.allSatisfy { $0.isNameLike || $0.text.count <= 3 }
    }

    /// "<desk@example.org>", "desk@example.org", "@handle".
    private mutating func skipAddress(_ token: CreditToken) -> Bool {
        guard !tidy.isEmpty else { return false }
        if token.text == "<" {
            let inner = tokens[index...].prefix(Self.longestQuote)
            guard inner.contains(where: { $0.text == "@" }), let end = inner.firstIndex(where: { $0.text == ">" })
            else {
                return false
            }
            index = end + 1
            return true
        }
        guard token.text == "@" else { return false }
        let isMail = !token.followsBlank
        guard let next = self.token(1), next.kind == .word, !next.followsBlank else {
            if isMail { index += 1 }
            return isMail
        }
        if isMail, tidy.last?.kind == .word { tidy.removeLast() }
        index += 2
        return true
    }
}

extension CreditTidying {
    /// Adds a word, as two where the blank before a phrase or a house is missing: "RoeEditing by", "RoeBBC News".
    private mutating func addWord(_ token: CreditToken) {
        if let (first, second) = partedAtStop(token) {
            tidy.append(CreditToken(.word, first, followsBlank: token.followsBlank))
            tidy.append(CreditToken(.period, ".", followsBlank: false))
            tidy.append(CreditToken(.word, second, followsBlank: true))
            index += 1
            return
        }
        guard let (first, second, isGlued) = split(token) else { return add() }
        tidy.append(CreditToken(.word, first, followsBlank: token.followsBlank))
        tidy.append(CreditToken(.word, second, followsBlank: !isGlued))
        index += 1
    }

    private func split(_ token: CreditToken) -> (first: String, second: String, isGlued: Bool)? {
        if tidy.isEmpty, let rest = behindBy(token) { return ("By", rest, false) }
        if let (first, second) = elided(token) { return (first, second, true) }
        return (ofHouse(token) ?? parted(token)).map { ($0, $1, false) }
    }

    /// "ByJane", at the beginning.
    private func behindBy(_ token: CreditToken) -> String? {
        guard token.text.hasPrefix("By") else { return nil }
        let rest = token.text.dropFirst(2)
        return rest.utf8.count > 1 && (rest.first?.isUppercase ?? false) ? String(rest) : nil
    }

    private static let elisions: Set<String> = ["d'", "l'", "dell'", "all'", "dall'"]

    /// "d'Anne", "dell'ANSA": the short form of a small word before a vowel.
    private func elided(_ token: CreditToken) -> (String, String)? {
        guard let mark = token.text.firstIndex(where: { $0 == "'" || $0 == "’" }) else { return nil }
        let rest = token.text[token.text.index(after: mark)...]
        let isElided = Self.elisions.contains(String(token.text[...mark]).replacing("’", with: "'"))
        guard isElided, rest.first?.isUppercase ?? false else { return nil }
        return (String(token.text[...mark]), String(rest))
    }

    /// "dpa-Korrespondent": a known agency with the trade of somebody in it.
    private func ofHouse(_ token: CreditToken) -> (String, String)? {
        guard let mark = token.text.lastIndex(of: "-"), mark > token.text.startIndex else { return nil }
        let (house, trade) = (String(token.text[..<mark]), String(token.text[token.text.index(after: mark)...]))
        guard
            CreditVocabulary.trades.contains(trade.lowercased())
                || CreditNameReader.deliveries.contains(trade.lowercased()),
            CreditHouses.isAgency(house.lowercased())
        else {
            return nil
        }
        return (house, trade)
    }

    /// "2023.Jane": a sentence ends with small letters or a year, and a name begins.
    private func partedAtStop(_ token: CreditToken) -> (String, String)? {
        let parts = token.text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].unicodeScalars.count > 2, parts[1].unicodeScalars.count > 1,
            let last = parts[0].unicodeScalars.last, let first = parts[1].unicodeScalars.first
        else { return nil }
        let isEnd = last.properties.isLowercase || last.properties.numericType == .decimal
        return isEnd && first.properties.isUppercase ? (String(parts[0]), String(parts[1])) : nil
    }

    /// How many words behind one that runs into the next are looked at.
    private static let phraseLength = 8

    private func parted(_ token: CreditToken) -> (String, String)? {
        guard token.mayHoldCapital else { return nil }
        let scalars = Array(token.text.unicodeScalars)
        guard (5...40).contains(scalars.count), CreditHouses.kind(of: [token]) == nil else { return nil }
        let place = scalars.indices.dropFirst(3).first { index in
            scalars[index].properties.isUppercase && scalars[index - 1].properties.isLowercase
        }
        guard let place else { return nil }
        let rest = String(String.UnicodeScalarView(scalars[place...]))
        let phrase = [CreditToken(.word, rest, followsBlank: true)] + tokens[(index + 1)...].prefix(Self.phraseLength)
        let lead = grammar.lead(in: phrase[...], at: 0, within: nil)
        let opensHouse = (1...2).contains { CreditHouses.kind(of: phrase.prefix($0)) != nil }
        let opensTrade =
            CreditVocabulary.trades.contains(phrase[0].folded)
            || (CreditVocabulary.tradeWords.contains(phrase[0].folded) && phrase.count > 1
                && CreditVocabulary.trades.contains(phrase[1].folded))
        guard (lead?.end ?? 0) > 1 || opensHouse || opensTrade || grammar.isNote(in: phrase[...], at: 0) else {
            return nil
        }
        return (String(String.UnicodeScalarView(scalars[..<place])), rest)
    }
}

/// Reads a list of names with their places: "A and B in Kabul, and C of AFP in Greenville, South Carolina".
struct CreditNameList {
    private let tokens: ArraySlice<CreditToken>
    private var context: CreditNameContext
    private var cursor = 0
    private var names: [CreditName] = []
    /// From where on the names share the next place.
    private var groupStart = 0
    private var groupAffiliation: String?

    private init(_ tokens: [CreditToken], _ context: CreditNameContext) {
        self.tokens = tokens[...]
        self.context = context
    }

    /// The names of `tokens`; nil if anything in them is neither name nor place.
    /// - Complexity: O(tokens).
    static func names(in tokens: [CreditToken], context: CreditNameContext) -> [CreditName]? {
        var list = CreditNameList(tokens, context)
        while list.cursor < list.tokens.count {
            guard list.step() else { return nil }
        }
        list.settle()
        return list.names.isEmpty ? nil : list.names
    }

    private mutating func step() -> Bool {
        let parting = part()
        guard cursor < tokens.count else { return true }
        let token = tokens[cursor]
        if token.kind == .opening { return readParenthesis() }
        if !names.isEmpty, !parting.hasConjunction, isPreposition(token) { return readPlace() }
        guard names.isEmpty || parting.isAny else { return false }
        return readName(after: parting)
    }

    /// What stands between two names.
    private struct Parting {
        var hasComma = false
        var hasSemicolon = false
        var hasConjunction = false
        var isAny: Bool { hasComma || hasSemicolon || hasConjunction }
    }

    private mutating func part() -> Parting {
        var parting = Parting()
        while cursor < tokens.count {
            let token = tokens[cursor]
            if token.kind == .comma || token.kind == .slash || token.kind == .dash || token.kind == .bar {
                parting.hasComma = true
            } else if isConjunction(token) {
                parting.hasConjunction = true
            } else if token.kind == .semicolon {
                parting.hasSemicolon = true
                groupStart = names.count
            } else if let end = context.grammar.closerEnd(in: tokens, at: cursor), !names.isEmpty {
                cursor = end
                continue
            } else {
                break
            }
            cursor += 1
        }
        return parting
    }

    private func isConjunction(_ token: CreditToken) -> Bool {
        token.kind == .ampersand || context.isSmall(token, in: context.language.conjunctions)
    }

    private func isPreposition(_ token: CreditToken) -> Bool {
        context.isSmall(token, in: context.language.prepositions)
    }

    private mutating func readName(after parting: Parting) -> Bool {
        if let last = names.last, last.kind == .person,
            context.isSmall(tokens[cursor], in: context.language.affiliationWords)
        {
            return readAffiliation()
        }
        skipSmallWords()
        if let name = knownSpan() { return add(CreditNameReader.Run(name: name), after: parting) }
        var words = run(from: cursor)
        cursor += words.count
        words = joiningNext(words)
        context.isAfterName = !names.isEmpty
        guard !words.isEmpty, let run = CreditNameReader(context: context).read(words) else { return false }
        return add(run, after: parting)
    }

    /// "Jane Roe, for The Times".
    private mutating func readAffiliation() -> Bool {
        cursor += 1
        skipSmallWords()
        let words = run(from: cursor)
        cursor += words.count
        guard CreditNameReader(context: context).isCapitalised(words) else { return false }
        names[names.count - 1].affiliation = words.written
        return true
    }

    private mutating func skipSmallWords() {
        if cursor < tokens.count, tokens[cursor].folded == context.repeatedWord { cursor += 1 }
        if cursor < tokens.count, let end = context.grammar.memberPhraseEnd(in: tokens, at: cursor) { cursor = end }
        if cursor < tokens.count, context.isSmall(tokens[cursor], in: context.language.articles) { cursor += 1 }
    }

    /// The words from `start` to the next mark, "and", or word that opens a place.
    private func run(from start: Int) -> [CreditToken] {
        var end = start
        while end < tokens.count, tokens[end].kind == .word {
            let token = tokens[end]
            if isConjunction(token) || isPreposition(token) { break }
            if end > start, context.grammar.closerEnd(in: tokens, at: end) != nil { break }
            end += 1
        }
        return Array(tokens[start..<end])
    }

    /// A registered name with marks in it, the longest of up to four runs; the cursor moves behind it.
    private mutating func knownSpan() -> CreditName? {
        var end = cursor + run(from: cursor).count
        var ends: [Int] = []
        while ends.count < 3, end < tokens.count, tokens[end].kind == .comma || isConjunction(tokens[end]) {
            let next = end + 1 + run(from: end + 1).count
            if next > end + 1 { ends.append(next) }
            end = next
        }
        for end in ends.reversed() {
            guard let name = CreditNameReader(context: context).known(tokens[cursor..<end]) else { continue }
            cursor = end
            return name
        }
        return nil
    }

    /// "Trade" and "Industry Wire" are one name, with the "and" between them; the cursor moves behind it.
    private mutating func joiningNext(_ words: [CreditToken]) -> [CreditToken] {
        guard !words.isEmpty, cursor < tokens.count, isConjunction(tokens[cursor]) else { return words }
        let next = run(from: cursor + 1)
        guard !next.isEmpty, belongTogether(words, next) else { return words }
        let joined = words + [tokens[cursor]] + next
        cursor += 1 + next.count
        return joined
    }

    private func belongTogether(_ first: [CreditToken], _ second: [CreditToken]) -> Bool {
        let reader = CreditNameReader(context: context)
        let bare = first[0].folded == "the" ? first.dropFirst() : first[...]
        guard let word = bare.first, bare.count == 1, word.isNameLike, context.isCapitals || !word.isAcronym else {
            return false
        }
        guard reader.known(bare) == nil, reader.collective(Array(bare)) == nil, reader.known(second) == nil else {
            return false
        }
        return reader.looksLikeHouse(second) && reader.collective(second) == nil
    }

    private mutating func add(_ run: CreditNameReader.Run, after parting: Parting) -> Bool {
        if run.hasTrade { groupAffiliation = run.isForGroup ? run.affiliation : nil }
        guard var name = run.name else {
            guard let last = names.indices.last, names[last].kind == .person else { return false }
            names[last].affiliation = run.affiliation ?? names[last].affiliation
            return true
        }
        guard name.kind == .person || (context.policy != .persons && context.policy != .fullNames) else { return false }
        name.affiliation = run.affiliation ?? (name.kind == .person ? groupAffiliation : nil)
        name.followsComma = parting.hasComma && !parting.hasSemicolon && !parting.hasConjunction
        names.append(name)
        return true
    }

    /// "Jane Roe (AFP)".
    private mutating func readParenthesis() -> Bool {
        let words = run(from: cursor + 1)
        let end = cursor + 1 + words.count
        guard end < tokens.count, tokens[end].kind == .closing, let last = names.indices.last else { return false }
        guard names[last].kind == .person, let house = CreditNameReader(context: context).read(words)?.name else {
            return false
        }
        guard house.isHouse else { return false }
        names[last].affiliation = house.written
        cursor = end + 1
        return true
    }
}

extension CreditNameList {
    private mutating func readPlace() -> Bool {
        guard let place = CreditPlace.read(in: tokens, at: cursor, context: context) else { return false }
        cursor = place.end
        for index in groupStart..<names.count where names[index].location == nil {
            if index == names.count - 1 || names[index].kind == .person { names[index].location = place.text }
        }
        groupStart = names.count
        return true
    }

    /// What only the whole list tells: "Jane Roe, AFP" is one name in a byline, and a lone word among agencies is one.
    private mutating func settle() {
        if context.form == .byline { joinHouses() }
        guard context.role == .contributor || context.role == .source, names.contains(where: \.isHouse) else { return }
        for index in names.indices where names[index].isLone {
            names[index].kind = .agency
            names[index].confidence = 0.6
        }
    }

    private mutating func joinHouses() {
        var joined: [CreditName] = []
        for (index, name) in names.enumerated() {
            let isLast = index == names.count - 1
            let isHouseOfLast = name.isHouse && name.followsComma && (isLast || names[index + 1].kind == .person)
            if isHouseOfLast, let last = joined.indices.last, joined[last].kind == .person,
                joined[last].affiliation == nil
            {
                joined[last].affiliation = name.written
                joined[last].location = joined[last].location ?? name.location
            } else {
                joined.append(name)
            }
        }
        names = joined
    }
}

/// Reads a list of names with their places: "A and B in Kabul, and C of AFP in Greenville, South Carolina".
struct CreditNameList {
    let tokens: ArraySlice<CreditToken>
    var context: CreditNameContext
    var cursor = 0
    var names: [CreditName] = []
    /// From where on the names share the next place.
    var groupStart = 0
    private var groupAffiliation: String?
    private var groupHasHouse = false

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
        if isNumber(token) { return skipNumbers() }
        if opensAffiliation(token) { return readAffiliation() }
        if opensDate(at: cursor) { return skipDate() }
        guard names.isEmpty || parting.isAny || isAfterWorker else { return false }
        if readStaff() { return true }
        if readApposition(after: parting) || readSecondTown(after: parting) { return true }
        return readName(after: parting)
    }

    /// A number for calls behind the names: "Jane Roe, +49 30 2852".
    private func isNumber(_ token: CreditToken) -> Bool {
        !names.isEmpty && token.kind == .word && token.text.hasPrefix("+") && token.hasDigit
    }

    private mutating func skipNumbers() -> Bool {
        while cursor < tokens.count, tokens[cursor].hasDigit { cursor += 1 }
        return true
    }

    /// What stands between two names.
    struct Parting {
        var hasComma = false
        var hasSemicolon = false
        var hasConjunction = false
        var isAny: Bool { hasComma || hasSemicolon || hasConjunction }
    }

    private mutating func part() -> Parting {
        var parting = Parting()
        while cursor < tokens.count {
            let token = tokens[cursor]
            if token.kind == .comma || token.kind == .slash || token.kind == .dash || token.kind == .bar || isVia(token)
                || isCopyright(token)
            {
                parting.hasComma = true
            } else if isConjunction(token) {
                parting.hasConjunction = true
            } else if isCompanion(at: cursor), !names.isEmpty {
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
            || (context.form == .signOff && token.text == "And")
    }

    func isPreposition(_ token: CreditToken) -> Bool {
        context.isSmall(token, in: context.language.prepositions) && !isVia(token)
    }

    private static let pictureVia: Set<String> = ["via", "on", "from", "durch"]

    /// "Jane Roe/AFP via Getty Images", "Jane Roe on Unsplash".
    private func isVia(_ token: CreditToken) -> Bool {
        !names.isEmpty && isPictureVia(token)
    }

    private func isPictureVia(_ token: CreditToken) -> Bool {
        context.form == .photoCredit && context.isSmall(token, in: Self.pictureVia)
    }

    /// "Photo: Jane Roe © Orbit Images".
    private func isCopyright(_ token: CreditToken) -> Bool {
        context.form == .photoCredit && !names.isEmpty && token.text == "©"
    }

    private mutating func readName(after parting: Parting) -> Bool {
        if let last = names.last, last.kind == .person, !parting.hasConjunction,
            context.isSmall(tokens[cursor], in: context.language.affiliationWords)
        {
            return readAffiliation()
        }
        skipSmallWords()
        if let name = knownSpan() { return add(CreditNameReader.Run(name: name), after: parting) }
        var words = run(from: cursor)
        cursor += words.count
        if context.form == .photoCredit, isPictureNote(words) { return true }
        if passesHandout(words) { return true }
        words = withoutNote(words)
        words = joiningNext(words)
        context.isAfterName = !names.isEmpty
        context.isAfterComma = context.isAfterName && parting.hasComma && !parting.hasConjunction
        context.isBeforeSlash = cursor < tokens.count && tokens[cursor].kind == .slash
        let start = cursor - words.count
        context.isAfterSlash = start > 0 && tokens[start - 1].kind == .slash
        context.isBesideSlash = context.isBeforeSlash || context.isAfterSlash
        guard !words.isEmpty, let run = CreditNameReader(context: context).read(words) else { return false }
        return add(run, after: parting)
    }

    /// "for The Times" behind "By Jane Roe in Oslo".
    private func opensAffiliation(_ token: CreditToken) -> Bool {
        guard let last = names.last, last.kind == .person, last.location != nil, last.affiliation == nil else {
            return false
        }
        return token.text == "for" && context.form == .byline
    }

    /// "Jane Roe, for The Times".
    private mutating func readAffiliation() -> Bool {
        cursor += 1
        skipSmallWords()
        let words = run(from: cursor)
        cursor += words.count
        let reader = CreditNameReader(context: context)
        guard reader.isCapitalised(words) else { return false }
        if CreditTowns.contains(words) {
            place(words.written)
            return true
        }
        names[names.count - 1].affiliation = words.written
        names[names.count - 1].hasHouse = reader.isHouse(words)
        return true
    }

    private mutating func skipSmallWords() {
        if cursor < tokens.count, tokens[cursor].folded == context.repeatedWord { cursor += 1 }
        if cursor < tokens.count, let end = context.grammar.memberPhraseEnd(in: tokens, at: cursor) { cursor = end }
        if cursor < tokens.count, context.isSmall(tokens[cursor], in: context.language.articles), !opensTitle() {
            cursor += 1
        }
    }

    /// Whether an article in capitals is that of a house: "THE POST".
    private func opensTitle() -> Bool {
        context.isCapitals && cursor + 1 < tokens.count
            && CreditVocabulary.publication.contains(tokens[cursor + 1].folded)
    }

    /// The words from `start` to the next mark, "and", or word that opens a place.
    func run(from start: Int) -> [CreditToken] {
        var end = start
        while end < tokens.count, tokens[end].kind == .word {
            let token = tokens[end]
            if isConjunction(token) || isPreposition(token) || isCopyright(token) { break }
            if end > start || !names.isEmpty, isPictureVia(token) { break }
            if end > start, isCompanion(at: end) { break }
            if end > start, opensDate(at: end) { break }
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
        if run.hasTrade {
            groupAffiliation = run.isForGroup && run.name != nil ? run.affiliation : nil
            groupHasHouse = run.hasHouse
        }
        guard var name = run.name else { return addHouse(of: run) }
        guard name.kind == .person || (context.policy != .persons && context.policy != .fullNames),
            name.isUnnamed || name.isKnown || context.policy != .collectives || isAfterWorker
        else { return false }
        name.affiliation = run.affiliation ?? (name.kind == .person ? groupAffiliation : nil)
        name.hasHouse = run.hasHouse || (name.kind == .person && groupAffiliation != nil && groupHasHouse)
        name.followsSemicolon = parting.hasSemicolon
        name.followsComma = parting.hasComma && !parting.hasSemicolon && !parting.hasConjunction
        names.append(replaceWorker(by: name))
        return true
    }

    /// A house, or a trade in one, is that of the person before it, one in the plural of all before it.
    private mutating func addHouse(of run: CreditNameReader.Run) -> Bool {
        guard let last = names.indices.last, names[last].kind == .person else { return false }
        for index in (run.isForGroup ? 0 : last)...last where names[index].kind == .person {
            names[index].affiliation =
                index == last
                ? run.affiliation ?? names[index].affiliation : names[index].affiliation ?? run.affiliation
            names[index].hasHouse = names[index].hasHouse || run.hasHouse
        }
        return true
    }
}

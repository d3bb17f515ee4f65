/// Finds the credit at the end of a line that is prose otherwise: a caption with its photographer, a headline with its
/// agency, a few words about the writer with "AFP contributed to this report." among them.
struct CreditEnding {
    let reader: CreditLineReader

    /// How sure such a line is at most: what stands beside the credit is no part of it.
    private static let confidence = 0.7
    /// How many sentences are looked at.
    private static let sentenceLimit = 24

    /// What the credit says; nil where there is none beyond doubt.
    func read(_ tokens: [CreditToken], _ sentences: CreditSentences) -> CreditReading? {
        parenthesis(tokens) ?? parentheses(tokens) ?? amongSentences(sentences) ?? lastPart(tokens) ?? glued(tokens)
            ?? picture(tokens)
            ?? standfirst(tokens) ?? feed(tokens)
    }

    func reading(_ tokens: ArraySlice<CreditToken>) -> CreditReading? {
        reader.whole(CreditSentences(Array(tokens), grammar: reader.grammar))
    }

    func limited(_ reading: CreditReading?) -> CreditReading? {
        reading.flatMap { CreditLineReader.joined([$0], atMost: Self.confidence, isWhole: false) }
    }

    /// "The roof gave way. (Jane Roe/AFP)", "The roof gives way (AFP)".
    private func parenthesis(_ tokens: [CreditToken]) -> CreditReading? {
        guard let last = tokens.lastIndex(where: { $0.kind != .period }), tokens[last].kind == .closing,
            let start = tokens[..<last].lastIndex(where: { $0.kind == .opening }), start > 1, start < last - 1
        else { return nil }
        guard var found = reading(tokens[start...last]) else { return nil }
        if found.form == .photoCredit { return limited(found) }
        if isOfPicture(found), isProse(tokens[..<start]) { return limited(Self.pictured(found)) }
        guard last == tokens.count - 1, tokens[start].text == "(",
            found.credits.allSatisfy({ $0.credit.role == .source && isKnown($0) }),
            tokens[start].followsBlank, isProse(tokens[..<start]),
            !isAbbreviation(of: tokens[..<start], tokens[(start + 1)..<last])
        else { return nil }
        let role = reader.grammar.language(of: tokens[...]).endRole
        for index in found.credits.indices { found.credits[index].credit.role = role }
        return limited(found)
    }

    private func isKnown(_ read: ReadCredit) -> Bool {
        let words = read.name.split(separator: " ").map { CreditToken(.word, String($0), followsBlank: true) }
        return isRegistered(read) || read.credit.kind == .agencies || CreditHouses.kind(of: words) != nil
    }

    /// Whether words in small letters stand in it, as in no dateline; scripts without them have three words.
    func isProse(_ tokens: ArraySlice<CreditToken>) -> Bool {
        tokens.lazy.filter { $0.kind == .word && $0.text == $0.folded && !$0.hasDigit }.prefix(3).count
            > (tokens.contains { $0.isCaseless } ? 2 : 1)
    }

    /// Whether the parenthesis abbreviates what stands before it: "told the Associated Press (AP)".
    private func isAbbreviation(of before: ArraySlice<CreditToken>, _ inner: ArraySlice<CreditToken>) -> Bool {
        guard let word = inner.first, inner.count == 1, word.isAcronym, let last = before.last else { return false }
        let initial = word.text.prefix(1)
        return last.kind == .word && before.suffix(word.text.count + 1).contains { $0.text.hasPrefix(initial) }
    }

    /// A sentence that is a credit beyond doubt, or the last one as the credit of a picture.
    private func amongSentences(_ sentences: CreditSentences) -> CreditReading? {
        guard (2...Self.sentenceLimit).contains(sentences.all.count) else { return nil }
        var found: [CreditReading] = []
        for (index, sentence) in sentences.all.enumerated() {
            let isLast = index == sentences.all.count - 1
            guard let readings = reader.read(sentence, of: sentences, isAlone: isLast || found.isEmpty),
                readings.allSatisfy({ isBeyondDoubt($0, isLast: isLast) })
            else { continue }
            found += readings.map(Self.pictured)
        }
        return CreditLineReader.joined(found, atMost: Self.confidence, isWhole: false)
    }

    /// An agency alone behind a caption is that of the picture.
    static func pictured(_ reading: CreditReading) -> CreditReading {
        guard reading.form == .byline else { return reading }
        var reading = reading
        reading.form = .photoCredit
        for index in reading.credits.indices { reading.credits[index].credit.role = .photography }
        return reading
    }

    private func isBeyondDoubt(_ reading: CreditReading, isLast: Bool) -> Bool {
        switch reading.form {
        case .tagline, .signOff: reading.confidence >= 1
        case .photoCredit: isLast && reading.confidence >= 0.7
        case .byline: isLast && reading.credits.count == 1 && isRegistered(reading.credits[0])
        case .republication: false
        }
    }

    private func isRegistered(_ read: ReadCredit) -> Bool {
        read.credit.kind == .agency && reader.registry.contributor(named: read.credit.contributor) != nil
    }

    /// "The roof | Photo: Jane Roe", "Jane Roe / Photo: John Doe".
    private func lastPart(_ tokens: [CreditToken]) -> CreditReading? {
        let mark =
            tokens.lastIndex { $0.kind == .bar } ?? tokens.lastIndex { $0.kind == .dash && $0.text != "-" }
            ?? tokens.lastIndex { $0.kind == .slash && $0.followsBlank }
        guard let mark, mark > 0, mark < tokens.count - 1, let found = reading(tokens[(mark + 1)...]),
            found.form == .photoCredit, found.confidence >= (tokens[mark].kind == .slash ? 0.9 : 0.8)
        else { return nil }
        return limited(found)
    }

    /// A sign-off of two parts at least behind anything: "Register now Reporting by A; Editing by B".
    private func glued(_ tokens: [CreditToken]) -> CreditReading? {
        let start = tokens.indices.dropFirst().first { index in
            tokens[index].text == "Reporting" && index + 1 < tokens.count && tokens[index + 1].folded == "by"
        }
        guard let start, let found = reading(tokens[start...]), found.form == .signOff, found.confidence >= 1,
            Set(found.credits.map(\.credit.role)).count > 1
        else { return nil }
        return limited(found)
    }
}

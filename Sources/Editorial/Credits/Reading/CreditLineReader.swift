/// Reads the tokens of a line: all of it as credits, else the credit at its end.
struct CreditLineReader {
    let registry: ContributorRegistry
    let grammar: CreditGrammar
    /// Whether the whole line is in capitals.
    let isCapitals: Bool

    /// How sure a line is at most if something in it beside the credits names nobody.
    static let confidenceBesideNotes = 0.8

    /// What the line says; nil if it is no credit line.
    func read(_ tokens: [CreditToken]) -> CreditReading? {
        let sentences = CreditSentences(tokens, grammar: grammar)
        return CreditInitials.read(tokens) ?? whole(sentences) ?? CreditEnding(reader: self).read(tokens, sentences)
    }

    /// The line if every sentence of it is a credit or says nothing.
    func whole(_ sentences: CreditSentences) -> CreditReading? {
        var all = sentences.all
        if all.count > 1 { all.removeAll { grammar.closerEnd(in: $0, at: $0.startIndex) == $0.endIndex } }
        let telling = all.count > 1 ? all.filter { !grammar.isNote(in: $0, at: $0.startIndex) } : all
        guard !telling.isEmpty else { return nil }
        var readings: [CreditReading] = []
        for (index, sentence) in telling.enumerated() {
            let next = index + 1 < telling.count ? telling[index + 1] : nil
            guard let read = read(sentence, of: sentences, isAlone: telling.count == 1, before: next) else {
                return nil
            }
            readings += read
        }
        let isWhole = telling.count == all.count
        return Self.joined(readings, atMost: isWhole ? 1 : Self.confidenceBesideNotes, isWhole: isWhole)
    }

    /// What the clauses of one sentence say; nil if one of them is no credit.
    func read(
        _ sentence: ArraySlice<CreditToken>, of sentences: CreditSentences, isAlone: Bool,
        before next: ArraySlice<CreditToken>? = nil
    ) -> [CreditReading]? {
        guard !sentence.contains(where: { $0.kind == .other }),
            var clauses = CreditClauseSplitter.clauses(of: sentence, grammar: grammar), !clauses.isEmpty
        else { return nil }
        if clauses.count == 1, clauses[0].lead?.isPaired ?? false { return nil }
        if clauses.count > 1, clauses[1].lead?.role == .photography, clauses[0].isName(ofWords: 3) {
            clauses.removeFirst()
        }
        let behind = next.flatMap { grammar.lead(in: $0, at: $0.startIndex, within: nil)?.lead }
        var readings: [CreditReading] = []
        for (index, clause) in clauses.enumerated() {
            let reader = CreditClauseReader(
                line: self, sentences: sentences, isAlone: isAlone && clauses.count == 1,
                next: index + 1 < clauses.count ? clauses[index + 1].lead : behind)
            guard let reading = reader.read(clause) else { return nil }
            readings.append(reading)
        }
        return readings
    }

    /// The readings as one, whose form is that of the first and whose tier is one; the holder of a copyright who is
    /// credited already is not credited again.
    static func joined(
        _ readings: [CreditReading], atMost limit: Double = 1, isWhole: Bool = true
    ) -> CreditReading? {
        guard var line = readings.first else { return nil }
        line.isWhole = isWhole
        for reading in readings.dropFirst() {
            let named = Set(line.credits.map(\.credit.contributor))
            line.credits += reading.credits.filter { read in
                reading.form != .republication || !named.contains(read.credit.contributor)
            }
            line.confidence = min(line.confidence, reading.confidence)
        }
        line.confidence = min(line.confidence, limit)
        for index in line.credits.indices {
            line.credits[index].credit.tier = line.form.tier
            line.credits[index].confidence = min(line.credits[index].confidence, line.confidence)
        }
        return line
    }
}

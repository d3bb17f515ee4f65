/// Reads the words of one side of a changed paragraph and finds out what each is.
struct SideWords {
    /// Small words inside a name.
    private static let particles: Set<String> = [
        "de", "da", "di", "du", "del", "della", "der", "den", "van", "von", "bin", "ibn", "al", "el", "la", "le", "dos",
        "das", "of", "y",
    ]

    private let text: SideText
    private let labels: [Markup.Label]
    private let context: WordContext
    private(set) var words: [SideWord] = []

    /// - Complexity: O(length).
    init(_ text: SideText, _ labels: [Markup.Label], _ context: WordContext) {
        self.text = text
        self.labels = labels
        self.context = context
        words.reserveCapacity(text.bytes.count / 5)
        var sentence = 0
        for index in text.cuts.indices { sentence = read(index, firstSentence: sentence) }
        markSigns()
        markNames()
        markParticles()
        markSayings()
    }

    private mutating func read(_ cut: Int, firstSentence: Int) -> Int {
        let isHeading = text.block(cut) == .heading
        var sentences = SentenceTracker()
        for token in text.bytes.tokens(in: text.cuts[cut]) {
            var word = SideWord(
                token: token, form: "", role: .symbol, use: WordUse(), sentence: 0, isCapital: false,
                beginsSentence: false)
            if token.isWord {
                word.form = token.form(in: text.bytes)
                word.beginsSentence = sentences.begins(with: token, word.form) || isHeading
                word.isCapital = token.kind == .word && token.isCapital(in: text.bytes)
                word.use = Lexicon.all.use(of: word.form)
                word.role = labels[token.start] == .link ? .plain : role(of: word)
            } else if labels[token.start] == .text {
                sentences.pass(token, text.bytes)
            }
            word.sentence = firstSentence + sentences.sentence
            words.append(word)
        }
        return firstSentence + sentences.sentence + 1
    }

    private func role(of word: SideWord) -> SideWord.Role {
        if word.token.isNumber(in: text.bytes) { return .number }
        let needsCapital = !context.speaks(word.use.date.subtracting(word.use.capitalDate))
        if context.speaks(word.use.date), word.isCapital || !needsCapital { return .number }
        if context.speaks(word.use.number.union(word.use.moment)) { return .numberWord }
        return context.speaks(word.use.one) ? .one : .plain
    }

    /// The signs of currencies and percentages belong to the number beside them.
    private mutating func markSigns() {
        for index in words.indices where words[index].role == .symbol {
            guard isSign(words[index].token) else { continue }
            let isBehind = index > 0 && words[index - 1].role == .number
            let isBefore = index + 1 < words.count && words[index + 1].role == .number
            if isBehind || isBefore { words[index].role = .number }
        }
    }

    private func isSign(_ token: Token) -> Bool {
        let value = text.bytes.scalar(at: token.start, before: token.end).value
        switch value {
        case 0x25, 0x2030, 0x66A, 0xFF05: return true
        default: return Unicode.Scalar(value)?.properties.generalCategory == .currencySymbol
        }
    }

    private mutating func markNames() {
        for index in words.indices where words[index].role == .plain && isName(index) { words[index].role = .name }
    }

    private func isName(_ index: Int) -> Bool {
        let word = words[index]
        guard isCandidate(word) else { return false }
        if context.capitalisesNouns {
            guard !word.token.isAcronym(in: text.bytes) else { return true }
            return isNeighbour(index - 1, of: index) || isNeighbour(index + 1, of: index)
        }
        return !word.beginsSentence || context.capitals.contains(text.bytes.text(word.token.range))
    }

    private func isCandidate(_ word: SideWord) -> Bool {
        word.isCapital && labels[word.token.start] == .text && !context.speaks(word.use.common)
    }

    private func isNeighbour(_ other: Int, of index: Int) -> Bool {
        guard words.indices.contains(other), isCandidate(words[other]) else { return false }
        return words[other].role == .plain || words[other].role == .name
    }

    private mutating func markParticles() {
        var last = -1
        for index in words.indices {
            switch words[index].role {
            case .name:
                if last >= 0, index - last <= 4 {
                    for between in last + 1..<index { words[between].role = .name }
                }
                last = index
            case .plain where Self.particles.contains(words[index].form): break
            default: last = -1
            }
        }
    }

    private mutating func markSayings() {
        for index in words.indices where words[index].isWord {
            guard let sayings = Lexicon.all.sayings[words[index].form] else { continue }
            for saying in sayings where context.speaks(saying.language) {
                guard let last = end(of: saying, at: index) else { continue }
                for place in index...last where words[place].isWord { words[place].role = .saying }
            }
        }
    }

    /// The last word of a phrase that begins at `index`; only hyphens may stand in it.
    private func end(of saying: Saying, at index: Int) -> Int? {
        var place = index
        for word in saying.words.dropFirst() {
            place += 1
            if place < words.count, words[place].role == .symbol, text.bytes[words[place].token.start] == 0x2D {
                place += 1
            }
            guard place < words.count, words[place].form == word else { return nil }
        }
        let isSingleSign = saying.language == .chinese && saying.words.count == 1
        return isSingleSign && !isAtEdge(index) ? nil : place
    }

    /// Whether a clause begins with "according to", or ends with another word of saying.
    private func isAtEdge(_ index: Int) -> Bool {
        if ["据", "據"].contains(words[index].form) { return index == 0 || words[index - 1].role == .symbol }
        return index + 1 == words.count || words[index + 1].role == .symbol
    }
}

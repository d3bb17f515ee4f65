extension Comparison {
    /// Finds what two paragraphs share, in order, and appends it to ``runs``. Only what differs between their common
    /// start and end is read word by word.
    /// - Returns: How alike that makes them, and how many runs there are.
    mutating func align(_ oldIndex: Int, _ newIndex: Int) -> (likeness: Likeness, runs: Int) {
        let (before, after) = (old[oldIndex].content, new[newIndex].content)
        let window = Window(bytes, before, after)
        let start = runs.count
        append(window.before)
        if !window.old.isEmpty, !window.new.isEmpty { alignTokens(in: window) }
        append(window.after)
        if runs.count > start + 1, window.before.length > 0 {
            var (first, second) = (runs[start], runs[start + 1])
            SentenceSlide(bytes).settle(&first, &second)
            (runs[start], runs[start + 1]) = (first, second)
        }
        var shared = 0
        for run in runs[start...] { shared += run.length }
        let likeness = Likeness(
            old: oldIndex, new: newIndex, shared: shared, oldWeight: before.count, newWeight: after.count)
        return (likeness, runs.count - start)
    }

    private mutating func append(_ run: Run) {
        if run.length > 0 { runs.append(run) }
    }

    private mutating func alignTokens(in window: Window) {
        let (olds, news) = (table.read(window.old), table.read(window.new))
        if olds.isEmpty || news.isEmpty { return }
        // A single word in the place of another is most of what is ever edited.
        if olds.count == 1, news.count == 1, table.identity(olds.lowerBound) != table.identity(news.lowerBound) {
            return
        }
        if SmallMatch.isFor(olds, news) {
            SmallMatch.match(olds, news, in: &table)
            if hasPlainInsertion(olds, news) { settle(Array(olds), Array(news)) }
        } else {
            match(Array(olds), Array(news))
        }
        for place in olds { appendRun(ofToken: place) }
    }

    /// Whether something came where nothing went, or the other way round: only that can slide.
    private func hasPlainInsertion(_ olds: Range<Int>, _ news: Range<Int>) -> Bool {
        var (oldNext, newNext) = (olds.lowerBound, news.lowerBound)
        for place in olds {
            guard let partner = table.partner(place) else { continue }
            if (place == oldNext) != (partner == newNext) { return true }
            (oldNext, newNext) = (place + 1, partner + 1)
        }
        return (olds.upperBound == oldNext) != (news.upperBound == newNext)
    }

    /// Appends what a token of the old text and its partner share.
    mutating func appendRun(ofToken place: Int) {
        guard let partner = table.partner(place) else { return }
        let token = table.range(place)
        runs.append(Run(old: token.lowerBound, new: table.range(partner).lowerBound, length: token.count))
    }

    /// Finds the partners of these tokens of the old text among these of the new one: of the words first, as many as
    /// can be, then of the punctuation between them.
    mutating func match(_ olds: [Int], _ news: [Int]) {
        var partners = wordPartners(olds, news)
        matchSymbols(&partners, olds, news)
        setPartners(partners, olds, news)
        settle(olds, news)
    }

    /// Moves what plainly came or went to where an editor would see it.
    private mutating func settle(_ olds: [Int], _ news: [Int]) {
        var partners = [Int32](repeating: -1, count: olds.count)
        var next = 0
        for (index, place) in olds.enumerated() {
            guard let partner = table.partner(place) else { continue }
            while news[next] < partner { next += 1 }
            partners[index] = Int32(truncatingIfNeeded: next)
        }
        Sliding.settle(
            &partners, olds.map { table.identity($0) }, news.map { table.identity($0) },
            oldStarts: sentenceStarts(olds), newStarts: sentenceStarts(news))
        setPartners(partners, olds, news)
    }

    private mutating func setPartners(_ partners: [Int32], _ olds: [Int], _ news: [Int]) {
        for (place, partner) in zip(olds, partners) { table.setPartner(place, partner < 0 ? nil : news[Int(partner)]) }
    }

    /// For each of these tokens of the old text, which of the new ones it goes with, or -1; words only.
    private mutating func wordPartners(_ olds: [Int], _ news: [Int]) -> [Int32] {
        let oldWords = olds.indices.filter { table.isWord(olds[$0]) }
        let newWords = news.indices.filter { table.isWord(news[$0]) }
        let found = matcher.partners(
            oldWords.map { table.identity(olds[$0]) }, newWords.map { table.identity(news[$0]) })
        var partners = [Int32](repeating: -1, count: olds.count)
        for (word, partner) in zip(oldWords, found) where partner >= 0 {
            partners[word] = Int32(truncatingIfNeeded: newWords[Int(partner)])
        }
        return partners
    }

    /// Adds the partners of the punctuation between two words that found theirs.
    private mutating func matchSymbols(_ partners: inout [Int32], _ olds: [Int], _ news: [Int]) {
        var (oldStart, newStart) = (0, 0)
        for index in 0...olds.count {
            guard index == olds.count || partners[index] >= 0 else { continue }
            let newEnd = index == olds.count ? news.count : Int(partners[index])
            if oldStart < index, newStart < newEnd {
                matchSymbols(&partners, olds, news, in: Box(old: oldStart..<index, new: newStart..<newEnd))
            }
            (oldStart, newStart) = (index + 1, newEnd + 1)
        }
    }

    private mutating func matchSymbols(_ partners: inout [Int32], _ olds: [Int], _ news: [Int], in box: Box) {
        let oldSymbols = box.old.filter { !table.isWord(olds[$0]) }
        let newSymbols = box.new.filter { !table.isWord(news[$0]) }
        guard !oldSymbols.isEmpty, !newSymbols.isEmpty else { return }
        let found = matcher.partners(
            oldSymbols.map { table.identity(olds[$0]) }, newSymbols.map { table.identity(news[$0]) })
        for (symbol, partner) in zip(oldSymbols, found) where partner >= 0 {
            partners[symbol] = Int32(truncatingIfNeeded: newSymbols[Int(partner)])
        }
    }

    /// Which of these tokens begin a paragraph (2) or a sentence (1).
    private func sentenceStarts(_ places: [Int]) -> [UInt8] {
        var starts: [UInt8] = []
        starts.reserveCapacity(places.count)
        var end = 0
        var afterStop = false
        for place in places {
            let token = table.range(place)
            let startsParagraph = end == 0 || bytes.lineFeed(from: end, before: token.lowerBound) < token.lowerBound
            end = token.upperBound
            let value = table.isWord(place) ? 0 : bytes.scalar(at: token.lowerBound, before: end).value
            let closes = Punctuation.closes(value)
            starts.append(startsParagraph ? 2 : afterStop && !closes ? 1 : 0)
            afterStop = Punctuation.endsSentence(value) || (afterStop && closes)
        }
        return starts
    }
}

/// What a number counts, as far as the words beside it tell.
enum Figure: Sendable, Equatable {
    case toll
    case time
    case date
    case percentage
    case price
    case other
}

extension ChangeSide {
    /// What the first number of a stretch counts.
    func figure(_ range: Range<Int>) -> Figure {
        let found = words(in: range)
        guard
            let index = found.first(where: { words[$0].role == .number }) ?? found.first(where: { words[$0].isNumber })
        else { return .other }
        if isDate(index) { return .date }
        if isTime(index) { return .time }
        if let sign = sign(besides: index) { return sign }
        return countsVictims(words[index].sentence, near: index) ? .toll : .other
    }

    /// A day, a month, a number beside one, or a year.
    private func isDate(_ index: Int) -> Bool {
        let word = words[index]
        if !word.use.date.isEmpty || !word.use.moment.isEmpty { return true }
        for other in [index - 1, index + 1] where words.indices.contains(other) {
            if !words[other].use.date.isEmpty, words[other].role == .number { return true }
        }
        // Chinese has the names of days and months behind and before the sign.
        if neighbour(index - 1, is: "周", "星期", "月", "日") || neighbour(index + 1, is: "月", "日", "年") { return true }
        return word.form.utf8.count == 4 && Int(word.form).map { (1900...2099).contains($0) } ?? false
    }

    private func neighbour(_ index: Int, is signs: String...) -> Bool {
        words.indices.contains(index) && signs.contains(words[index].form)
    }

    private func isTime(_ index: Int) -> Bool {
        let token = words[index].token
        let isBeforeColon =
            token.end + 1 < bytes.count && bytes[token.end] == UInt8(ascii: ":")
            && (0x30...0x39).contains(bytes[token.end + 1])
        let isBehindColon =
            token.start > 1 && bytes[token.start - 1] == UInt8(ascii: ":")
            && (0x30...0x39).contains(bytes[token.start - 2])
        if isBeforeColon || isBehindColon { return true }
        return index + 1 < words.count && !words[index + 1].use.hour.isEmpty
    }

    private func sign(besides index: Int) -> Figure? {
        for other in [index, index + 1, index - 1, index + 2] where words.indices.contains(other) {
            let word = words[other]
            if !word.use.percent.isEmpty { return .percentage }
            if !word.use.money.isEmpty { return .price }
            guard word.form.isEmpty, word.role == .number else { continue }
            let value = bytes.scalar(at: word.token.start, before: word.token.end).value
            return [0x25, 0x2030, 0x66A, 0xFF05].contains(value) ? .percentage : .price
        }
        return nil
    }

    /// Whether the sentence has a word for victims no more than forty words away.
    private func countsVictims(_ sentence: Int, near index: Int) -> Bool {
        words[max(0, index - 40)..<min(words.count, index + 40)].indices.contains { place in
            guard words[place].sentence == sentence else { return false }
            if !words[place].use.toll.isEmpty { return true }
            guard words[place].token.kind == .ideograph, place + 1 < words.count else { return false }
            return !(Lexicon.all.uses[words[place].form + words[place + 1].form]?.toll.isEmpty ?? true)
        }
    }
}

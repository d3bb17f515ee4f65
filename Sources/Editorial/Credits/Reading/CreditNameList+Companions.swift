/// What stands among names and is none: "with" before a second author, notes beside pictures, a town with a trade.
extension CreditNameList {
    /// "with Jane Roe" behind the name of an author, who wrote with her; "with AFP" is where somebody works.
    func isCompanion(at index: Int) -> Bool {
        guard context.form == .byline, context.language.code == "en", tokens[index].folded == "with",
            context.isCapitals || tokens[index].text == "with"
        else { return false }
        let words = Array(tokens[(index + 1)...].prefix(4).prefix { $0.isNameLike })
        return (2...3).contains(words.count) && !CreditNameReader(context: context).isHouse(words)
            && CreditNameReader(context: context).collective(words) == nil && !CreditTowns.contains(words)
    }

    /// "HO-Harbour Police", behind an agency: who handed the picture out is not credited.
    mutating func passesHandout(_ words: [CreditToken]) -> Bool {
        guard context.form == .photoCredit, names.last?.isHouse ?? false, let first = words.first,
            first.text == "HO" || first.text.hasPrefix("HO-")
        else { return false }
        cursor = tokens.count
        return true
    }

    /// "Getty Images file" is Getty Images.
    func withoutNote(_ words: [CreditToken]) -> [CreditToken] {
        guard context.form == .photoCredit, words.count > 1, let last = words.last,
            last.text == "file" || last.text == "files"
        else { return words }
        return Array(words.dropLast())
    }

    /// Whether a parenthesis behind a house only tells more of it: "Velmora News Agency (VNA)", "(Harbour, Mass.)".
    func isOfHouse(_ words: [CreditToken]) -> Bool {
        CreditNameReader(context: context).known(words) != nil || CreditTowns.contains(words)
            || (words.count == 1 && words[0].isAcronym)
    }

    /// "The Harbour Daily Times (Harbour, Mass.)": where a house is.
    mutating func readSeat() -> Bool {
        guard names.last?.isHouse ?? false, let end = closing() else { return false }
        let words = tokens[(cursor + 1)..<end]
        guard let comma = words.lastIndex(where: { $0.kind == .comma }), CreditRegions.contains(words[(comma + 1)...]),
            words[..<comma].allSatisfy(\.isNameLike)
        else { return false }
        cursor = end + 1
        return true
    }

    /// "(San Francisco, Californie, envoyée spéciale)": the town and the trade of an author in one parenthesis.
    mutating func readCorrespondent() -> Bool {
        guard context.form == .byline, let last = names.last, last.kind == .person, let end = closing(),
            let comma = tokens[cursor..<end].lastIndex(where: { $0.kind == .comma }), comma > cursor + 1
        else { return false }
        let (town, trade) = (tokens[(cursor + 1)..<comma], tokens[(comma + 1)..<end])
        guard trade.count <= 3, trade.contains(where: isTrade), town.first?.isNameLike ?? false else { return false }
        let isForGroup = trade.contains { $0.folded.hasSuffix("s") || $0.folded.hasSuffix("x") }
        if !isForGroup { groupStart = names.count - 1 }
        names[names.count - 1].hasHouse = true
        place(town.written)
        cursor = end + 1
        return true
    }

    private func isTrade(_ word: CreditToken) -> Bool {
        CreditVocabulary.trades.contains(word.folded) || word.folded == "correspondance"
    }

    /// How many tokens a parenthesis may hold.
    private static let longestParenthesis = 16

    /// Where the parenthesis at the cursor closes.
    private func closing() -> Int? {
        var depth = 0
        for index in tokens.indices[cursor...].prefix(Self.longestParenthesis) {
            if tokens[index].kind == .opening { depth += 1 }
            if tokens[index].kind == .closing { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }
}

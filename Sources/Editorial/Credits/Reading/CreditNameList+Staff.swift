/// Staff that a language names by phrases of its own.
extension CreditNameList {
    /// Reads "la rédaction", "notre correspondant"; false if none stands at the cursor.
    mutating func readStaff() -> Bool {
        guard context.policy != .persons, context.policy != .fullNames,
            let found = context.grammar.staffPhrase(in: tokens, at: cursor),
            found.isWorker || isNameEnd(found.end)
        else { return false }
        if found.isWorker, let last = names.last, last.kind == .person {
            // "Jane Roe, notre correspondante à Kyiv".
            names[names.count - 1].hasHouse = true
            cursor = found.end
            return true
        }
        let written = writtenWithin(tokens[cursor..<found.end])
        var name = CreditName(written: written, contributor: written, kind: .staff, confidence: 1)
        name.isStaffPhrase = true
        name.isWorker = found.isWorker
        names.append(name)
        cursor = found.end
        // The name of the worker may follow.
        if found.isWorker, context.policy == .collectives { context.policy = .sure }
        return true
    }

    /// As within a sentence, where the phrase opens one: "notre rédaction".
    private func writtenWithin(_ words: ArraySlice<CreditToken>) -> String {
        let text = words.written
        guard let first = words.first, words.count > 1, first.isSentenceOpening, !context.isCapitals,
            context.form != .byline, !CreditVocabulary.newsrooms.contains(first.folded)
        else { return text }
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    private func isNameEnd(_ index: Int) -> Bool {
        guard index < tokens.count, tokens[index].kind == .word else { return true }
        return isPreposition(tokens[index]) || context.isSmall(tokens[index], in: context.language.conjunctions)
    }

    /// Whether "notre correspondant" stands before the cursor, whose name may follow.
    var isAfterWorker: Bool { names.last?.isWorker ?? false }

    /// The person whom "notre correspondant à Kyiv" announced, in the place that was told.
    mutating func replaceWorker(by name: CreditName) -> CreditName {
        guard isAfterWorker, name.kind == .person else { return name }
        var named = name
        named.location = names.removeLast().location
        named.hasHouse = true
        return named
    }

    /// "dal nostro inviato a Gorizia Anna Riva": the last two words are the name where nothing parts it from the place.
    func nameBehindPlace(_ place: CreditPlace) -> CreditPlace {
        let words = tokens[(cursor + 1)..<place.end]
        guard isAfterWorker, place.end == tokens.count, words.count > 2, words.allSatisfy(\.isNameLike) else {
            return place
        }
        return CreditPlace(text: words.dropLast(2).written, end: place.end - 2)
    }
}

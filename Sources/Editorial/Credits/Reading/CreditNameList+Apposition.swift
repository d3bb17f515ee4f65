/// What stands behind a name and tells about it.
extension CreditNameList {
    /// Takes a place or a trade behind a comma to the names before it: "Jane Roe, Berlin", "Jane Roe, a reporter for
    /// the Post,", "Jane Roe, File"; false if it is none.
    mutating func readApposition(after parting: Parting) -> Bool {
        guard parting.hasComma, !parting.hasConjunction, !parting.hasSemicolon, let last = names.last else {
            return false
        }
        let words = run(from: cursor)
        if (context.form == .photoCredit && isPictureNote(words)) || isDegree(words) {
            cursor += words.count
            return true
        }
        if isDate(words) { return skip(date: words) }
        if last.kind == .person, words.count == 1, CreditVocabulary.suffixes.contains(words[0].withoutStop) {
            return addSuffix(words[0])
        }
        let isSigned = context.form == .signOff && last.kind == .person
        if isSigned || (context.form == .byline && last.kind != .agencies), isTown(words) {
            return settle(at: words)
        }
        return last.kind == .person && (readTradeApposition() || readDescription())
    }

    private func isDegree(_ words: [CreditToken]) -> Bool {
        words.count == 1 && CreditVocabulary.degrees.contains(words[0].folded.filter { $0 != "." })
    }

    /// The day of a byline or of what was first published elsewhere.
    private func isDate(_ words: [CreditToken]) -> Bool {
        guard context.form != .tagline || (context.role == .source && words.contains(where: opensNumber)),
            !words.isEmpty
        else { return false }
        return words.allSatisfy { word in
            (opensNumber(word) && word.text.utf8.count <= 10) || isDateWord(word)
        }
    }

    /// "12", "3rd", rather than "Studio54".
    private func opensNumber(_ word: CreditToken) -> Bool { word.hasDigit && (word.text.first?.isNumber ?? false) }

    /// Passes over a date and the time behind it.
    private mutating func skip(date words: [CreditToken]) -> Bool {
        cursor += words.count
        while cursor + 1 < tokens.count, tokens[cursor].kind == .colon, tokens[cursor + 1].hasDigit { cursor += 2 }
        return true
    }

    private func isDateWord(_ token: CreditToken) -> Bool {
        CreditVocabulary.months.contains(token.withoutStop) || CreditVocabulary.dateWords.contains(token.withoutStop)
            || CreditVocabulary.foreignMonths.contains(token.withoutStop)
    }

    /// Whether a day or time stands at `index` behind the names of a byline: "Friday 7 Aug 2020, 7:33 AM".
    func opensDate(at index: Int) -> Bool {
        guard context.form == .byline || context.role == .source || context.role == .writing,
            !names.isEmpty || index > cursor,
            index + 1 < tokens.count
        else { return false }
        let (token, next) = (tokens[index], tokens[index + 1])
        if next.kind == .colon { return ["published", "updated", "posted", "modified"].contains(token.folded) }
        guard token.kind == .word, next.kind == .word else { return false }
        if token.hasDigit { return isDateWord(next) }
        return isDateWord(token) && token.isNameLike && (next.hasDigit || (isDateWord(next) && next.isNameLike))
    }

    /// Passes over the day and the time.
    mutating func skipDate() -> Bool {
        while cursor < tokens.count {
            let token = tokens[cursor]
            let isMark = token.kind == .comma || token.kind == .colon || token.kind == .bar || token.kind == .dash
            guard isMark || (token.kind == .word && (token.hasDigit || isDateWord(token) || token.text == "ET")) else {
                break
            }
            cursor += 1
        }
        return true
    }

    /// "Jane Roe, Jr."
    private mutating func addSuffix(_ suffix: CreditToken) -> Bool {
        names[names.count - 1].written += ", " + suffix.text
        names[names.count - 1].contributor += ", " + suffix.text
        cursor += 1
        return true
    }

    /// The place of the last names that have none, in the order of "A and B in Kyiv".
    private mutating func settle(at words: [CreditToken]) -> Bool {
        cursor += words.count
        place(words.written)
        return true
    }

    /// A town behind "and" belongs to the place before it: "in Kyiv and Lviv".
    mutating func readSecondTown(after parting: Parting) -> Bool {
        guard parting.isAny, !parting.hasSemicolon, groupStart == names.count,
            context.form != .byline || !parting.hasComma,
            let place = names.last?.location
        else { return false }
        let words = run(from: cursor)
        let next = cursor + words.count
        guard isTown(words) || (parting.hasConjunction && endsWithTown(words, next)),
            next == tokens.count || !isPreposition(tokens[next]), let mark = tokens[..<cursor].last
        else {
            return false
        }
        let link = mark.kind == .comma ? ", " : " " + mark.text + " "
        let longer = place + link + words.written
        for index in names.indices.reversed() where names[index].location == place { names[index].location = longer }
        cursor = next
        return true
    }

    /// A lone word at the end, behind people of full names in a place: "A Roe and B Doe in Kyiv and Chuhuiv".
    private func endsWithTown(_ words: [CreditToken], _ next: Int) -> Bool {
        guard context.form == .tagline, context.role != .source, next == tokens.count, words.count == 1,
            words[0].isNameLike, !words[0].isCaseless, !words[0].isAcronym
        else { return false }
        let reader = CreditNameReader(context: context)
        return names.allSatisfy { !$0.isLone } && reader.known(words) == nil && reader.collective(words) == nil
    }

    private func isTown(_ words: [CreditToken]) -> Bool {
        CreditTowns.contains(words) && CreditNameReader(context: context).known(words) == nil
    }

    func isPictureNote(_ words: [CreditToken]) -> Bool { CreditNameReader(context: context).isPictureNote(words) }

    /// "a reporter for the Post", "envoyée spéciale à Kyiv", up to the comma.
    private mutating func readTradeApposition() -> Bool {
        var end = cursor
        while end < tokens.count, tokens[end].kind == .word, end - cursor < 14 { end += 1 }
        let words = tokens[cursor..<end]
        let place = words.prefix(6).lastIndex { CreditVocabulary.trades.contains($0.folded) }
        if place == nil, isDescription(words), end < tokens.count, tokens[end].kind == .comma {
            cursor = end
            return true
        }
        guard let place, end == tokens.count || tokens[end].isSeparator, let first = words.first else { return false }
        let isDescribed =
            context.isSmall(first, in: Self.opening) || first.text == "staff"
            || context.isSmall(tokens[place], in: CreditVocabulary.trades)
        guard isDescribed, !words[..<place].contains(where: isPreposition), readWork(words[(place + 1)...], end) else {
            return false
        }
        names[names.count - 1].hasHouse =
            first.folded == "staff" || !context.isSmall(tokens[place], in: CreditVocabulary.trades)
        return true
    }

    /// What somebody is, in small letters up to the next comma, where a colon has said that names follow: "Photo: Jane
    /// Roe, student of architecture".
    private mutating func readDescription() -> Bool {
        guard context.repeatedWord == ":", names[names.count - 1].written.contains(" "), !tokens[cursor].isNameLike,
            tokens[cursor].text.count > 3, CreditNameReader(context: context).known(run(from: cursor)) == nil
        else { return false }
        while cursor < tokens.count, tokens[cursor].kind != .comma, tokens[cursor].kind != .semicolon { cursor += 1 }
        return true
    }

    /// "a resident in the medical unit", between commas and before what somebody did.
    private func isDescription(_ words: ArraySlice<CreditToken>) -> Bool {
        guard context.form == .tagline, context.policy == .any, words.count > 2, let first = words.first else {
            return false
        }
        let isOfHouse = first.folded.hasSuffix("'s") && first.isNameLike && words.last?.isNameLike == false
        return first.text == "a" || first.text == "an" || isOfHouse
    }

    private static let opening: Set<String> = ["a", "an", "the", "un", "une", "uma", "ein", "eine", "our", "notre"]
    private static let between: Set<String> = [
        "for", "at", "with", "of", "from", "based", "in", "the", "special", "spéciale", "spécial", "especial", "à",
        "au",
        "en", "em", "a", "de", "pour", "para", "per", "en", "speciale", "van", "von", "für", "der", "della", "da", "na",
        "no",
    ]

    /// The house or town that somebody works for or in; nothing else may stand there.
    private mutating func readWork(_ rest: ArraySlice<CreditToken>, _ end: Int) -> Bool {
        let words = Array(rest.drop { Self.between.contains($0.text) })
        if !words.isEmpty {
            guard CreditNameReader(context: context).isCapitalised(words) else { return false }
            if isTown(words) {
                place(words.written)
            } else {
                names[names.count - 1].affiliation = words.written
            }
        }
        cursor = end
        return true
    }
}

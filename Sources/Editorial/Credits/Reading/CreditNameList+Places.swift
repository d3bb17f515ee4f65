/// Places and houses of names.
extension CreditNameList {
    /// "Jane Roe (AFP)", "Jane Roe (Kyiv)".
    mutating func readParenthesis() -> Bool {
        if readCorrespondent() || readSeat() { return true }
        // "(à Kyiv)" is a place as "(Kyiv)" is.
        let hasPreposition = cursor + 1 < tokens.count && isPreposition(tokens[cursor + 1])
        let start = hasPreposition ? cursor + 2 : cursor + 1
        let words = run(from: start)
        let end = start + words.count
        guard end < tokens.count, tokens[end].kind == .closing, let last = names.indices.last else { return false }
        cursor = end + 1
        if words.isEmpty { return true }
        if context.form == .photoCredit, isPictureNote(words) {
            dropShown()
            return true
        }
        guard names[last].kind == .person else {
            guard names[last].isHouse else { return false }
            return placeHouse(in: words) || isOfHouse(words)
        }
        if let house = CreditNameReader(context: context).read(words)?.name, house.isHouse {
            names[last].affiliation = house.written
            names[last].hasHouse = house.isKnown
            return true
        }
        guard
            CreditTowns.contains(words)
                || (context.form != .photoCredit && words.count <= 3 && words.allSatisfy(\.isNameLike))
        else { return false }
        // Where a language has no word for "in", the parenthesis is that of all who share a place.
        if context.language.prepositions.isEmpty {
            place(words.written)
        } else {
            names[last].location = words.written
            groupStart = names.count
        }
        return true
    }

    /// "AFP (חיפה)", where a language has no word for "in".
    private mutating func placeHouse(in words: [CreditToken]) -> Bool {
        guard let last = names.indices.last, context.language.prepositions.isEmpty, context.form != .photoCredit,
            names[last].location == nil,
            CreditTowns.contains(words) || (words.count <= 3 && words.allSatisfy(\.isNameLike))
        else { return false }
        names[last].location = words.written
        groupStart = names.count
        return true
    }

    /// "Jane Roe (Archiv), via Orbit Press": who is before the note is shown by a picture of the agency.
    private mutating func dropShown() {
        let next = cursor < tokens.count && tokens[cursor].kind == .comma ? cursor + 1 : cursor
        guard next < tokens.count, tokens[next].folded == "via" else { return }
        names.removeLast()
        cursor = next + 1
    }

    /// "da agência Lusa" is of a house, though "da" opens places elsewhere.
    private mutating func readHouseBehindPreposition() -> Bool {
        let words = run(from: cursor + 1)
        guard let last = names.indices.last, names[last].kind == .person,
            let house = CreditNameReader(context: context).known(words), house.isHouse
        else { return false }
        names[last].affiliation = house.written
        names[last].hasHouse = true
        cursor += 1 + words.count
        return true
    }

    mutating func readPlace() -> Bool {
        if readHouseBehindPreposition() { return true }
        guard let place = CreditPlace.read(in: tokens, at: cursor, context: context) else { return false }
        let nearer = nameBehindPlace(place)
        cursor = nearer.end
        self.place(nearer.text)
        return true
    }

    /// Gives the place to those since the last one who have none.
    mutating func place(_ text: String) {
        for index in groupStart..<names.count where names[index].location == nil {
            if index == names.count - 1 || names[index].kind == .person { names[index].location = text }
        }
        groupStart = names.count
    }

    /// What only the whole list tells: "Jane Roe, AFP" is one name in a byline, and a lone word among agencies is one.
    mutating func settle() {
        dropDoubles()
        let isLabelled = context.role == .contributor && context.repeatedWord == ":"
        let isWritten = context.role == .author || context.role == .writing
        if context.form == .byline || isLabelled || isWritten { joinHouses() }
        guard context.role == .contributor || context.role == .source, names.contains(where: \.isHouse) else { return }
        for index in names.indices where names[index].isLone {
            names[index].kind = .agency
            names[index].confidence = 0.6
        }
    }

    /// "AFP - Agence France-Presse" is one agency by two names.
    private mutating func dropDoubles() {
        guard names.count > 1 else { return }
        var known: Set<String> = []
        names.removeAll { $0.isRegistered && !known.insert($0.contributor).inserted }
    }

    private mutating func joinHouses() {
        var joined: [CreditName] = []
        for (index, name) in names.enumerated() {
            let isLast = index == names.count - 1
            let isClosed = isLast || names[index + 1].kind == .person || names[index + 1].followsSemicolon
            // "Jane Roe, Ledger Staff".
            let isStaffOfHouse =
                name.kind == .staff && context.form == .byline
                && name.written.lowercased().split(separator: " ").contains {
                    CreditVocabulary.publication.contains(String($0))
                }
            let isHouseOfLast = (name.isHouse || (isStaffOfHouse && isLast)) && name.followsComma && isClosed
            let isOfStaff = joined.last?.kind == .staff && name.kind == .publication
            if isHouseOfLast, let last = joined.indices.last, joined[last].kind == .person || isOfStaff,
                joined[last].affiliation == nil
            {
                joined[last].affiliation = name.written
                joined[last].hasHouse = name.isKnown
                joined[last].location = joined[last].location ?? name.location
            } else {
                joined.append(name)
            }
        }
        let houses = joined.compactMap(\.affiliation)
        if houses.count == 1, joined.last?.affiliation != nil, names.last?.isHouse ?? false, context.form == .byline {
            for index in joined.indices where joined[index].kind == .person {
                joined[index].affiliation = houses[0]
                joined[index].hasHouse = joined[joined.count - 1].hasHouse
            }
        }
        names = joined
    }
}

/// Prints the names of one sentence: "A and B in Kyiv, C of AFP and D".
struct CreditNamesPrinter {
    let wording: CreditWording
    let serialComma: Bool
    let registry: ContributorRegistry
    let language: String

    /// Names that stand together, with the place that they share.
    private struct Group {
        var names: [String]
        var place: String?
        var sharesPlace: Bool
    }

    /// The names as one list.
    ///
    /// A place stands behind those who share it. Where somebody without a place stands before it, who would be taken to
    /// share it, the groups are parted by semicolons.
    func print(_ credits: [Credit]) -> String { print(credits, isParted: false) }

    /// The names as a byline has them, where a house behind a comma would be taken for that of the person before it:
    /// "Jane Roe; AFP; and John Doe".
    func printByline(_ credits: [Credit]) -> String {
        let followsPerson = zip(credits, credits.dropFirst().dropLast()).contains { before, credit in
            before.kind == .person && (credit.kind == .agency || credit.kind == .publication)
        }
        return print(credits, isParted: followsPerson)
    }

    private func print(_ credits: [Credit], isParted: Bool) -> String {
        let groups = groups(of: credits)
        let hasInnerComma = groups.count > 1 && groups.contains { $0.place?.contains(",") ?? false }
        guard hasInnerComma || isParted || isAmbiguous(groups) else { return join(flat(groups), comma: wording.comma) }
        return join(groups.map(text), comma: wording.semicolon, isLong: true)
    }

    private func isAmbiguous(_ groups: [Group]) -> Bool {
        var isSomebodyWithoutPlace = false
        for group in groups {
            if group.place != nil, isSomebodyWithoutPlace { return true }
            isSomebodyWithoutPlace = group.place == nil && (isSomebodyWithoutPlace || group.sharesPlace)
        }
        return false
    }

    private func groups(of credits: [Credit]) -> [Group] {
        var groups: [Group] = []
        for credit in credits {
            let isPerson = credit.kind == .person
            let last = groups.last
            if let last, last.place == credit.location, last.sharesPlace == isPerson, isPerson || credit.location == nil
            {
                groups[groups.count - 1].names.append(name(of: credit))
            } else {
                groups.append(Group(names: [name(of: credit)], place: credit.location, sharesPlace: isPerson))
            }
        }
        return groups
    }

    private func name(of credit: Credit) -> String {
        let known = registry.contributor(named: credit.contributor)
        let name = known.map { $0.printed(in: language) } ?? credit.contributor
        guard let house = credit.affiliation else { return name }
        return wording.affiliation.replacing("{names}", with: name).replacing("{house}", with: house)
    }

    /// The names as one list, the last of each group with its place.
    private func flat(_ groups: [Group]) -> [String] {
        groups.flatMap { group in
            guard let last = group.names.last, group.place != nil else { return group.names }
            if groups.count == 1 { return [text(group)] }
            return group.names.dropLast() + [placed(last, group.place)]
        }
    }

    private func text(_ group: Group) -> String { placed(join(group.names, comma: wording.comma), group.place) }

    private func placed(_ names: String, _ place: String?) -> String {
        guard let place else { return names }
        return wording.place.replacing("{names}", with: names).replacing("{place}", with: place)
    }

    private func join(_ parts: [String], comma: String, isLong: Bool = false) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        let before = parts.dropLast().joined(separator: comma)
        let mark = isLong || (serialComma && parts.count > 2) ? comma.trimmingBlanks() : ""
        return before + mark + and(before: last) + last
    }

    private func and(before name: String) -> String {
        let isLatin = name.unicodeScalars.first.map(\.properties.isCased) ?? false
        return isLatin ? wording.andBeforeLatin ?? wording.and : wording.and
    }
}

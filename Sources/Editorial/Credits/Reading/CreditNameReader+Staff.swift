/// People with the staff that they belong to.
extension CreditNameReader {
    /// "Jane Roe of the Ledger staff", "By Jane Roe Ledger Staff", "By Jane Roe Ledger Correspondent".
    func staffMember(_ words: [CreditToken]) -> Run? {
        guard words.count > 3, let last = words.last else { return nil }
        if last.folded == "staff", let place = words.firstIndex(where: { $0.text == "of" }), place > 1 {
            return member(words[..<place], of: words[(place + 1)...].dropLast())
        }
        guard context.form == .byline, words.count == 4, last.folded == "staff" || last.folded == "correspondent",
            CreditVocabulary.publication.contains(words[2].folded), words[2].isNameLike,
            CreditHouses.kind(of: words.prefix(3)) == nil, !CreditTowns.contains(words.prefix(2))
        else { return nil }
        return member(words.prefix(2), of: words[2...2])
    }

    private func member(_ name: ArraySlice<CreditToken>, of house: ArraySlice<CreditToken>) -> Run? {
        let bare = house.first?.folded == "the" ? house.dropFirst() : house
        guard isCapitalised(bare), let found = plain(Array(name))?.name, found.kind == .person, !found.isLone else {
            return nil
        }
        return Run(name: found, affiliation: bare.written, hasHouse: true)
    }
}

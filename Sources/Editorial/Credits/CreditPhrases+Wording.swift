extension CreditLead.Reach {
    /// Where in a sentence the phrase counts, in words.
    var wording: String {
        switch self {
        case .start: "at the beginning"
        case .separated: "at the beginning, behind a mark or “and”"
        case .beforeHouse: "at the beginning, behind a mark, before a known house"
        case .anywhere: "anywhere"
        case .after(let role): "among the names of \(role.rawValue)"
        }
    }
}

extension CreditTail.Following {
    /// What may follow the phrase, in words.
    var wording: String {
        switch self {
        case .optionalPlace: "nothing, or a place"
        case .place: "a place"
        case .nothingAfterPlace: "nothing, and a place before it"
        case .names: "more names"
        case .nothing: "nothing"
        }
    }
}

extension CreditNamePolicy {
    /// Which names the phrase allows, in words.
    var wording: String {
        switch self {
        case .any: "all"
        case .named: "no lone word that nobody knows"
        case .fullNames: "people by two names or more"
        case .persons: "people"
        case .houses: "houses and collectives"
        case .media: "houses; an unknown name is a publication"
        case .sources: "houses; an unknown lone word is an agency"
        case .sure: "people by two names or more, known houses"
        case .withHouse: "the same, a house among them"
        case .collectives: "unnamed agencies and staff"
        }
    }
}

extension CreditLanguage {
    /// Nouns that state a role before a colon, or before a word for "by": "Text: Jane Roe", "Text von Jane Roe".
    ///
    /// - Parameters:
    ///   - nouns: Alternatives as a phrase has them, by role.
    ///   - by: The words for "by", likewise.
    ///   - isSure: Whether the nouns stand in other lines too, so that only names beyond doubt make a credit of them.
    static func labels(_ nouns: [(String, CreditRole)], by: String, isSure: Bool = true) -> [(String, CreditLead)] {
        nouns.flatMap { words, role in
            let form = form(of: role)
            let confidence = role == .photography || !isSure ? 0.9 : 1
            let colon = CreditLead(
                role, form, isSure ? .anywhere : .separated, names: isSure ? .any : .sure, confidence: confidence)
            let reach: CreditLead.Reach = isSure ? .anywhere : .separated
            return [
                ("\(words) : ©?", colon),
                ("\(words) \(by)", CreditLead(role, form, reach, names: .sure, confidence: confidence)),
            ]
        }
    }

    /// Phrases that state a role before the names, with the "by" in them: "edited by Jane Roe".
    static func verbs(_ phrases: [(String, CreditRole)]) -> [(String, CreditLead)] {
        phrases.map { phrase, role in
            (phrase, CreditLead(role, form(of: role), names: .sure, confidence: role == .photography ? 0.9 : 1))
        }
    }

    /// Two roles of the same people in one phrase with the "and" in it, before a colon.
    static func together(_ words: String, _ role: CreditRole, _ also: CreditRole) -> (String, CreditLead) {
        var lead = CreditLead(role, form(of: role), .separated, names: .sure, confidence: 0.9)
        lead.alsoRole = also
        return ("\(words) :", lead)
    }

    /// The kind of line that names those of a role.
    private static func form(of role: CreditRole) -> CreditForm {
        switch role {
        case .photography: .photoCredit
        case .author: .byline
        case .contributor, .source: .tagline
        default: .signOff
        }
    }
}

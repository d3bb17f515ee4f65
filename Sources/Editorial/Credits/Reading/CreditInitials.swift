/// The initials under an agency's report, of its author and its editors: "vk/tl/jm".
enum CreditInitials {
    /// How sure it is that such a line is one.
    private static let confidence = 0.5

    /// The author and the editors; nil if `tokens` are anything but three or four pairs or triples of small letters.
    static func read(_ tokens: [CreditToken]) -> CreditReading? {
        guard (5...7).contains(tokens.count), tokens.count % 2 == 1 else { return nil }
        let isList = tokens.enumerated().allSatisfy { index, token in
            index % 2 == 0 ? isInitials(token) : token.kind == .slash && !token.followsBlank
        }
        let names = tokens.filter { $0.kind == .word }.map(\.text)
        guard isList, Set(names.map(\.utf8.count)).count > 1 || names.allSatisfy({ $0.utf8.count == 2 }) else {
            return nil
        }
        let credits = names.enumerated().map { index, name in
            let role: CreditRole = index == 0 ? .author : .editing
            let credit = Credit(contributor: name, kind: .person, role: role, tier: .tagline)
            return ReadCredit(name: name, credit: credit, confidence: confidence)
        }
        return CreditReading(credits: credits, form: .signOff, confidence: confidence)
    }

    private static func isInitials(_ token: CreditToken) -> Bool {
        token.kind == .word && (2...3).contains(token.text.utf8.count)
            && token.text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
}

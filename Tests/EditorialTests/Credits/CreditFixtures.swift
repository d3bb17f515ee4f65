import Editorial

/// A small registry for tests.
enum CreditFixtures {
    static let registry = ContributorRegistry([
        Contributor(
            id: "afp", name: "Agence France-Presse", kind: .agency,
            aliases: ["AFP", "Agence France Presse", "فرانس برس"]),
        Contributor(id: "ap", name: "The Associated Press", kind: .agency, aliases: ["AP", "Associated Press"]),
        Contributor(id: "reuters", name: "Reuters", kind: .agency, aliases: ["Reuters", "رويترز", "רויטרס"]),
        Contributor(id: "pti", name: "Press Trust of India", kind: .agency, aliases: ["PTI"]),
        Contributor(id: "dpa", name: "Deutsche Presse-Agentur", kind: .agency, aliases: ["dpa"]),
        Contributor(id: "efe", name: "Agencia EFE", kind: .agency, aliases: ["EFE"]),
        Contributor(id: "ansa", name: "ANSA", kind: .agency),
        Contributor(id: "lusa", name: "Lusa", kind: .agency),
        Contributor(id: "anp", name: "ANP", kind: .agency),
        Contributor(id: "land-sea", name: "Land, Sea and Air Bulletin", kind: .publication),
    ])

    static let reader = CreditReader(registry: registry)

    /// One line for each credit: `contributor|kind|role`, then `@place` and `of house` where there are any.
    static func summary(_ line: String) -> [String] {
        reader.read(line).map { $0.credits.map { summary($0.credit) } } ?? []
    }

    static func summary(_ credit: Credit) -> String {
        var text = "\(credit.contributor)|\(credit.kind.rawValue)|\(credit.role.rawValue)"
        if let place = credit.location { text += " @\(place)" }
        if let house = credit.affiliation { text += " of \(house)" }
        return text
    }
}

/// Random numbers that a seed gives again (SplitMix64, <https://prng.di.unimi.it/splitmix64.c>).
struct CreditDice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
}

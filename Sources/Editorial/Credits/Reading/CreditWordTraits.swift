/// What the scalars of a word have in common, and what any of them is.
struct CreditWordTraits {
    /// What at least one is.
    private(set) var any: CreditScalarTraits = []
    /// What each is; everything while there is none.
    private(set) var all = CreditScalarTraits(rawValue: .max)
    /// How many there are.
    private(set) var count = 0

    /// Of no scalars.
    init() {}

    /// Of the scalars of a text.
    init(of scalars: String.UnicodeScalarView) {
        for scalar in scalars { add(CreditScalarTraits.of(scalar)) }
    }

    /// Takes a scalar with these traits in.
    @inline(__always)
    mutating func add(_ traits: CreditScalarTraits) {
        any.formUnion(traits)
        all.formIntersection(traits)
        count += 1
    }

    /// The text of these scalars in small letters, with plain apostrophes.
    func folded(_ text: String) -> String {
        guard any.contains(.folds) else { return text }
        // Scalars that may form one character with their neighbours are left to String, which knows them.
        return any.contains(.joining) ? text.lowercased().replacing("’", with: "'") : Self.foldedByScalar(text)
    }

    private static func foldedByScalar(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars { folded.append(scalar == "’" ? "'" : scalar) }
        return String(folded)
    }
}

/// The house style of printed credit lines: `credits` in `style.yaml`.
public struct CreditStyle: Hashable, Sendable {
    /// How sentences other than "… contributed to this report." are set.
    public enum SignOff: String, CaseIterable, Sendable {
        /// "Additional reporting by A in B. Editing by C."
        case sentences
        /// "(Additional reporting by A in B; Editing by C)"
        case parentheses
    }

    /// Whether a comma stands before "and" in a list of three or more: "A, B, and C".
    public var serialComma: Bool
    /// How sign-offs are set.
    public var signOff: SignOff
    /// The wording by language (BCP 47).
    public var wording: [String: CreditWording]

    /// A style.
    public init(
        serialComma: Bool = false, signOff: SignOff = .sentences,
        wording: [String: CreditWording] = CreditStyle.defaultWording
    ) {
        self.serialComma = serialComma
        self.signOff = signOff
        self.wording = wording
    }

    /// The wording for `language`: its own, that of the language without region (`de` for `de-AT`), else English.
    public func wording(for language: String) -> CreditWording {
        let base = String(language.prefix { $0 != "-" && $0 != "_" })
        return wording[language] ?? wording[base.lowercased()] ?? wording["en"] ?? Self.english
    }
}

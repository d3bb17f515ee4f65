/// Prints credits as a line, in house style.
public struct CreditLine: Sendable {
    /// The house style.
    public let style: CreditStyle
    /// Where the names of contributors are found.
    public let registry: ContributorRegistry

    /// A printer of credit lines.
    public init(style: CreditStyle, registry: ContributorRegistry) {
        self.style = style
        self.registry = registry
    }

    /// The credits that the line prints, in its order: those below the text, each once, contributors first, then by
    /// role in the order in which the roles first stand.
    public static func printed(_ credits: [Credit]) -> [Credit] {
        var seen: Set<Credit> = []
        let shown = credits.filter { $0.tier == .tagline && seen.insert($0.sure).inserted }
        return roles(of: shown).flatMap { role in shown.filter { $0.role == role } }
    }

    /// The line that prints the credits below the text; nil where there is none.
    /// - Parameter language: BCP 47; a language without wording is printed in English.
    /// - Complexity: O(credits).
    public func render(_ credits: [Credit], language: String) -> String? {
        let shown = Self.printed(credits.map(registry.resolving))
        guard !shown.isEmpty else { return nil }
        let wording = style.wording(for: language)
        let sentences = Self.roles(of: shown).map { role in
            (role: role, text: sentence(shown.filter { $0.role == role }, role, wording, language))
        }
        let contributors = sentences.filter { $0.role == .contributor }.map(\.text)
        let others = sentences.filter { $0.role != .contributor }.map(\.text)
        let isBracketed = style.signOff == .parentheses && !others.isEmpty
        let signOff = isBracketed ? ["(\(others.joined(separator: wording.semicolon)))"] : others
        return (contributors + signOff).joined(separator: " ")
    }

    /// The line that names those whose credits stand above the text, each once, as a byline prints them without "By":
    /// `Jane Roe and John Doe in Kyiv`; nil where there is none. What they did is not said.
    /// - Parameter language: BCP 47; a language without wording is printed in English.
    /// - Complexity: O(credits).
    public func byline(_ credits: [Credit], language: String) -> String? {
        var seen: Set<Credit> = []
        let named = credits.map(registry.resolving).filter { credit in
            var author = credit.sure
            author.role = .author
            return credit.tier == .byline && seen.insert(author).inserted
        }
        guard !named.isEmpty else { return nil }
        return printer(style.wording(for: language), language).printByline(named)
    }

    private func printer(_ wording: CreditWording, _ language: String) -> CreditNamesPrinter {
        CreditNamesPrinter(wording: wording, serialComma: style.serialComma, registry: registry, language: language)
    }

    private static func roles(of credits: [Credit]) -> [CreditRole] {
        var roles: [CreditRole] = credits.contains { $0.role == .contributor } ? [.contributor] : []
        for credit in credits where !roles.contains(credit.role) { roles.append(credit.role) }
        return roles
    }

    private func sentence(
        _ credits: [Credit], _ role: CreditRole, _ wording: CreditWording, _ language: String
    ) -> String {
        let templates = wording.roles[role] ?? wording.roles[.contributor] ?? CreditWording.Sentence("{names}.")
        let isOne = credits.count == 1 && credits[0].kind != .agencies
        var template = isOne ? templates.one : templates.many
        if style.signOff == .parentheses, role != .contributor, template.hasSuffix(".") { template.removeLast() }
        let printer = printer(wording, language)
        // Behind who wrote, a house would be taken for theirs.
        let isWritten = role == .author || role == .writing
        let names = isWritten ? printer.printByline(credits) : printer.print(credits)
        let opensWithNames = template.hasPrefix("{names}")
        var printed = opensWithNames ? Self.opening(names, credits[0]) : names
        // "Jane Roe in Greenville, South Carolina, contributed": the comma behind a state is closed before the verb.
        let needsComma = template.hasPrefix("{names} ") && (credits.last?.location?.contains(",") ?? false)
        if needsComma { printed += wording.comma.trimmingBlanks() }
        let text = template.replacing("{names}", with: printed)
        return text.hasSuffix("..") ? String(text.dropLast()) : text
    }

    /// "Agencies contributed", though "A and agencies".
    private static func opening(_ names: String, _ first: Credit) -> String {
        guard first.kind == .agencies || first.kind == .staff else { return names }
        return names.prefix(1).uppercased() + names.dropFirst()
    }
}

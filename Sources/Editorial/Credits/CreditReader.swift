/// Reads lines of prose as credit lines, by a small grammar: words and marks, phrases that say what somebody did, lists
/// of names with places. No line is a credit unless every word of it has its place in one, save that a caption, or a
/// few sentences about the writer, may stand beside a credit that cannot be mistaken.
public struct CreditReader: Sendable {
    /// The longest line that is read, in bytes; longer ones are prose.
    public static let longestLine = 4_000

    /// The contributors that are known.
    public let registry: ContributorRegistry
    private let grammar = CreditGrammar.shared

    /// A reader that knows the contributors of `registry` by their names and aliases.
    public init(registry: ContributorRegistry) { self.registry = registry }

    /// What `line` says about credits; nil if it is no credit line.
    ///
    /// Parentheses, emphasis and a dash around the line do not count.
    /// - Parameter line: One line, or a short paragraph.
    /// - Complexity: O(length), and O(1) for lines longer than `longestLine`.
    public func read(_ line: String) -> CreditReading? {
        guard line.utf8.count <= Self.longestLine else { return nil }
        return readByline(line) ?? readWhole(line)
    }

    /// A byline over several lines, whose later ones say what the names are and when they wrote.
    private func readByline(_ line: String) -> CreditReading? {
        guard let end = line.utf8.firstIndex(of: UInt8(ascii: "\n")), var first = readWhole(String(line[..<end])),
            first.form == .byline, first.confidence >= 0.7
        else { return nil }
        if let whole = readWhole(line.replacing("\r\n", with: " | ").replacing("\n", with: " | ")) { return whole }
        first.isWhole = false
        first.confidence = min(first.confidence, 0.7)
        for index in first.credits.indices {
            first.credits[index].confidence = min(first.credits[index].confidence, first.confidence)
        }
        return first
    }

    private func readWhole(_ line: String) -> CreditReading? {
        guard let words = CreditTokenizer.tokens(of: line) else { return nil }
        let tokens = CreditTidying.tidied(words, grammar: grammar)
        guard !tokens.isEmpty else { return nil }
        let reader = CreditLineReader(registry: registry, grammar: grammar, isCapitals: Self.isCapitals(tokens))
        return reader.read(tokens)
    }

    private static func isCapitals(_ tokens: [CreditToken]) -> Bool {
        !tokens.contains(where: \.hasSmallLetter)
    }
}

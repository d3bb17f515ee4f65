/// A credit that was read out of a text with less than full confidence, and the words that it was read from.
public struct UnsureCredit: Hashable, Sendable, CustomStringConvertible {
    /// The credit.
    public var credit: Credit
    /// The byline, or the credit line, in which it stands; nil where that is gone.
    public var line: String?

    /// An unsure credit.
    public init(credit: Credit, line: String?) {
        self.credit = credit
        self.line = line
    }

    /// `Foo (contributor, 80 % sure; credit line “AFP and Foo contributed to this report.”)`.
    public var description: String {
        let place = credit.tier == .byline ? "byline" : "credit line"
        let words = line.map { "; \(place) “\(FieldChange.line($0))”" } ?? ""
        return "\(FieldChange.line(credit.contributor)) (\(credit.role.rawValue), \(credit.sureness ?? "sure")\(words))"
    }
}

extension ArticleContent {
    /// More unsure credits than anybody reads are not looked up in the printed lines.
    private static let longestLookUp = 50

    /// The printed credits that were read with less than full confidence, with the line that shows each.
    public var unsureCredits: [UnsureCredit] {
        let unsure = credits.filter { $0.confidence != nil && $0.tier != .internal }
        guard !unsure.isEmpty else { return [] }
        let lines = (creditline ?? "").utf8.split(separator: UInt8(ascii: "\n")).compactMap { String($0) }
        return unsure.enumerated().map { index, credit in
            if credit.tier == .byline { return UnsureCredit(credit: credit, line: byline) }
            let own = index < Self.longestLookUp ? lines.first { $0.contains(credit.contributor) } : nil
            return UnsureCredit(credit: credit, line: own ?? lines.first)
        }
    }
}

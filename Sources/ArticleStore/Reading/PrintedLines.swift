import Editorial

/// Which printed line of an article shows which credit.
struct PrintedLines {
    private let byline: String?
    private let creditline: String?
    private let lines: [(text: String, credits: [Credit])]

    /// - Parameter registry: Who can be credited; asked for only where there are several lines to tell apart.
    init(_ content: ArticleContent, registry: () throws -> ContributorRegistry) rethrows {
        byline = content.byline
        creditline = content.creditline
        let texts = (content.creditline ?? "").utf8.split(separator: UInt8(ascii: "\n")).compactMap { String($0) }
        guard texts.count > 1 else {
            lines = []
            return
        }
        let reader = CreditReader(registry: try registry())
        lines = texts.map { ($0, reader.read($0)?.credits.map(\.credit) ?? []) }
    }

    /// The line that shows a credit; the credit lines as a whole where it cannot be told which of them does.
    func line(of credit: Credit) -> String? {
        switch credit.tier {
        case .byline: return byline
        case .internal: return nil
        case .tagline:
            let line = lines.first { line in
                line.credits.contains { $0.contributor == credit.contributor && $0.role == credit.role }
            }
            return line?.text ?? creditline
        }
    }
}

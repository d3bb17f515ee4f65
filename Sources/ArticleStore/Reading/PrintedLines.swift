import Editorial

/// Which printed line of an article shows which credit.
struct PrintedLines {
    private let byline: String?
    private let creditline: String?
    private let lines: [(text: String, credits: [Credit])]

    init(_ content: ArticleContent, registry: ContributorRegistry) {
        byline = content.byline
        creditline = content.creditline
        let reader = CreditReader(registry: registry)
        let texts = (content.creditline ?? "").utf8.split(separator: UInt8(ascii: "\n")).compactMap { String($0) }
        lines = texts.count < 2 ? [] : texts.map { ($0, reader.read($0)?.credits.map(\.credit) ?? []) }
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

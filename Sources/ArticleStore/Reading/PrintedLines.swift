import Editorial

/// Which printed line of an article shows which credit.
struct PrintedLines {
    private let byline: String?
    private let creditline: String?
    private let lines: [(text: String, credits: [Credit])]
    private let registry: ContributorRegistry

    init(_ content: ArticleContent, registry: ContributorRegistry) {
        byline = content.byline
        creditline = content.creditline
        let texts = (content.creditline ?? "").utf8.split(separator: UInt8(ascii: "\n")).compactMap { String($0) }
        self.registry = registry
        guard texts.count > 1 else {
            lines = []
            return
        }
        let reader = CreditReader(registry: registry)
        lines = texts.map { ($0, reader.read($0)?.credits.map(\.credit) ?? []) }
    }

    /// The line that shows a credit; the credit lines as a whole where it cannot be told which of them does.
    func line(of credit: Credit) -> String? {
        switch credit.tier {
        case .byline: return byline
        case .internal: return nil
        case .tagline:
            let contributor = registry.identity(of: credit.contributor)
            let line = lines.first { line in
                line.credits.contains {
                    $0.role == credit.role && registry.identity(of: $0.contributor) == contributor
                }
            }
            return line?.text ?? creditline
        }
    }
}

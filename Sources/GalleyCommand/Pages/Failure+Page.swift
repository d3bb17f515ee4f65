import ArticleStore
import Editorial

extension Failure {
    /// The error for people: what was wrong after `galley: `, then, indented, what was found and what to do next.
    var page: [String] {
        let text: [String] =
            switch problem {
            case .refused(let refusal, let article): Self.refusal(refusal, article: article)
            case .conflict(let conflict): [VisibleText.line(conflict.message)] + Self.conflict(conflict)
            case .ambiguous(let name, let matches): Self.candidates(name, matches)
            default: [VisibleText.page(message)] + (usage.isEmpty ? [] : [VisibleText.page(usage)])
            }
        return ["galley: \(text.first ?? message)"] + text.dropFirst() + aftermath
    }

    /// What became of the person's text.
    private var aftermath: [String] {
        kept.map { ["  your text: \(VisibleText.line($0))"] } ?? []
    }

    private static func refusal(_ refusal: Refusal, article: String?) -> [String] {
        let subject = "\(VisibleText.line(article ?? "This")) cannot be \(refusal.action.participle)"
        guard refusal.unmet.count != 1, !refusal.unmet.isEmpty else {
            guard let unmet = refusal.unmet.first else { return ["\(subject)."] }
            return ["\(subject): \(VisibleText.line(unmet.message))", "  next: \(VisibleText.line(unmet.remedy))"]
        }
        return ["\(subject):"]
            + refusal.unmet.flatMap {
                ["  - \(VisibleText.line($0.message))", "    next: \(VisibleText.line($0.remedy))"]
            }
    }

    private static func conflict(_ conflict: Conflict) -> [String] {
        var lines = ["  you saw: revision \(conflict.base)     now: revision \(conflict.current)"]
        if !conflict.fields.isEmpty {
            lines.append("  both sides changed: \(VisibleText.line(conflict.fields.joined(separator: ", ")))")
        }
        let article = VisibleText.line(conflict.article)
        guard conflict.conflicts.isEmpty else { return lines + ["  next: galley merge \(article)"] }
        return lines + ["  next: galley diff \(article) \(conflict.base) \(conflict.current)"]
    }

    private static func candidates(_ name: String, _ matches: [ArticleSummaryLine]) -> [String] {
        ["“\(VisibleText.line(name))” may mean \(matches.count) articles; give the id of one:"]
            + matches.map { match in
                let headline = match.headline.isEmpty ? match.path : match.headline
                return "  \(VisibleText.line(match.id))  \(VisibleText.line(headline))"
            }
    }
}

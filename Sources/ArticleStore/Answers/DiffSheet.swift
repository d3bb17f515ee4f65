import Editorial
import Prose

/// What `diff` shows, whatever was compared: two moments of an article, or two files.
package struct DiffSheet: Sendable {
    /// The article's slug; nil for files.
    package var subject: String?
    /// The older side's name.
    package var from: String
    /// The newer side's name.
    package var to: String
    /// The newer side's headline.
    package var headline: String?
    /// The newer side's language as BCP 47 has it; nil where nobody said.
    package var language: String?
    /// The fields that changed.
    package var fields: [FieldChange]
    /// The body's change.
    package var body: TextDiff
    /// git's own patch.
    package var patch: String

    /// What changed in an article.
    package init(_ diff: ArticleDiff, of article: String) {
        subject = article
        (from, to) = (diff.from, diff.to)
        (headline, language) = (diff.headline, diff.language)
        (fields, body, patch) = (diff.fields, diff.body, diff.patch)
    }

    /// What changed between two texts.
    package init(from: String, to: String, body: TextDiff, patch: String) {
        (self.from, self.to, self.body, self.patch) = (from, to, body, patch)
        fields = []
    }

    /// Whether nothing changed.
    package var isEmpty: Bool { fields.isEmpty && body.isEmpty }

    /// The start of an update line, as agencies send it: the body first, then the fields that changed.
    package var advisory: String { advisory(of: DiffReport(body)) }

    /// The same, of the body's report.
    package func advisory(of report: DiffReport) -> String {
        guard !fields.isEmpty else { return report.advisory }
        let names = fields.map { VisibleText.line($0.name) }.joined(separator: ", ")
        return body.isEmpty ? "Changes \(names)" : "\(report.advisory), changes \(names)"
    }

    /// What was compared, in a line: `ferry: revision 1 -> revision 2`.
    package var title: String { VisibleText.line("\(subject.map { "\($0): " } ?? "")\(from) -> \(to)") }
}

import ArticleStore
import Editorial
import Prose

/// A changed field in HTML: its name and what became of its value.
package struct DiffDocumentField {
    private let change: FieldChange
    private let markup: DiffMarkup

    package init(_ change: FieldChange, _ markup: DiffMarkup) {
        self.change = change
        self.markup = markup
    }

    /// The name and the value.
    package var text: String {
        let paragraphs = change.lines.map { line in
            if let remark = line.remark { return "<p class=\"note\">\(markup.said(HTML.escaped(remark)))</p>" }
            return "<p\(markup.direction(of: line.segments.map(\.text)))>\(markup.text(line.segments))</p>"
        }
        let style = change.detail == .other && change.isStructured ? " class=\"structured\"" : ""
        return "<dt>\(markup.said(HTML.escaped(VisibleText.line(change.name))))</dt>\n"
            + "<dd\(style)>\(paragraphs.joined(separator: "\n"))</dd>"
    }
}

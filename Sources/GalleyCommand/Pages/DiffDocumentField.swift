import ArticleStore
import Prose

/// A changed field in HTML: its name and what became of its value.
struct DiffDocumentField {
    private let change: FieldChange
    private let markup: DiffMarkup

    init(_ change: FieldChange, _ markup: DiffMarkup) {
        self.change = change
        self.markup = markup
    }

    /// The name and the value.
    var text: String {
        let isStructured = change.isStructured
        let paragraphs = change.words.paragraphs.map { stretch in
            let segments = ShownSegment.all(of: stretch.segments, showsEnd: !isStructured && !stretch.changesWords)
            return "<p\(markup.direction(of: segments.map(\.text)))>\(markup.text(segments))</p>"
        }
        let style = isStructured ? " class=\"structured\"" : ""
        return "<dt>\(markup.said(HTML.escaped(VisibleText.line(change.name))))</dt>\n"
            + "<dd\(style)>\(paragraphs.joined(separator: "\n"))</dd>"
    }
}

import ArticleStore
import Prose

/// A row of a compared text in HTML.
package struct DiffDocumentRow {
    private let row: DiffRow
    private let markup: DiffMarkup

    package init(_ row: DiffRow, _ markup: DiffMarkup) {
        self.row = row
        self.markup = markup
    }

    /// The row.
    package var text: String {
        switch row {
        case .unchanged(let folded): fold(folded)
        case .change(let change, let said): paragraph(change, said)
        case .departure(let change, let said): departure(change, said)
        }
    }

    private func fold(_ paragraphs: [ParagraphChange]) -> String {
        let summary = markup.said("\(DiffCounts.count(paragraphs.count, "paragraph")) unchanged")
        let texts = paragraphs.map { element($0, "unchanged", note: "") }
        return "<details>\n<summary>\(summary)</summary>\n\(texts.joined(separator: "\n"))\n</details>"
    }

    private func paragraph(_ change: ParagraphChange, _ remark: String?) -> String {
        guard let remark else { return element(change, change.kind.rawValue, note: "") }
        let said = markup.said(Self.sentence(remark))
        guard change.kind == .moved, let old = change.old else {
            return element(change, change.kind.rawValue, note: "<p class=\"note\">\(said)</p>\n")
        }
        let note = "<p class=\"note\"><a href=\"#\(Self.id("old", old))\">\(said)</a></p>\n"
        return element(change, change.kind.rawValue, note: note)
    }

    private func departure(_ change: ParagraphChange, _ remark: String) -> String {
        guard let old = change.old, let new = change.new else { return "" }
        let said = markup.said(Self.sentence(remark))
        return "<p class=\"note farewell\" id=\"\(Self.id("old", old))\">"
            + "<a href=\"#\(Self.id("new", new))\">\(said)</a></p>"
    }

    private func element(_ change: ParagraphChange, _ kind: String, note: String) -> String {
        let segments = change.shown
        let id = change.kind == .moved ? change.new.map { " id=\"\(Self.id("new", $0))\"" } ?? "" : ""
        let direction = markup.direction(of: segments.map(\.text))
        return "<div class=\"\(kind)\"\(id)>\n\(note)<p\(direction)>\(markup.text(segments))</p>\n</div>"
    }

    private static func id(_ side: String, _ place: ParagraphChange.Place) -> String {
        "\(side)-\(place.paragraphs.lowerBound + 1)"
    }

    private static func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

import ArticleStore
import WebDesk

/// A text under `desk/late/`, with the name that people know its article by.
struct WaitingText {
    let text: LateText
    let slug: String?

    /// One element of what `merge` without arguments answers.
    var json: JSON {
        [
            "id": .string(text.id), "article": .text(text.article?.text), "slug": .text(slug),
            "base": text.base.map(JSON.number) ?? .null, "part": .text(text.part?.rawValue),
            "kept": .string(text.kept), "path": .string(text.path),
        ]
    }

    /// The texts for people.
    static func lines(_ texts: [WaitingText], _ terminal: Terminal) -> [String] {
        let rows = texts.map { waiting in
            [
                waiting.slug ?? "-", waiting.text.base.map { "revision \($0)" } ?? "-",
                waiting.text.part?.rawValue ?? "-", waiting.text.id,
            ]
        }
        let columns: [Table.Column] = [
            .init(title: "ARTICLE", isFlexible: true), .init(title: "BASED ON"), .init(title: "WHAT"),
            .init(title: "ID"),
        ]
        return Table(columns, rows: rows).lines(on: terminal)
    }
}

import ArticleStore
import Editorial
import Prose

/// What the pages of one article have in common.
struct ArticleHead: Sendable {
    let view: ArticleView

    /// The article, as headings show it.
    var values: PageValues {
        let content = view.content
        return [
            "id": view.id.text, "headline": content.headline.flatMap { $0.isEmpty ? nil : $0 } ?? "(no headline yet)",
            "standfirst": content.standfirst,
            "byline": content.byline.flatMap { $0.isEmpty ? nil : $0 },
            "state": view.status.state.text, "status": view.status.publication.rawValue,
            "statusClass": view.status.publication.rawValue, "revision": String(view.status.revision),
            "words": String(WordBoundaries.words(in: content.body).count), "language": content.language,
        ]
    }

    /// The pages of the article.
    func tabs(_ current: String) -> [PageValues] {
        let base = "/desk/articles/\(view.id.text)"
        let tabs = [
            ("Write", base), ("Review", base + "/review"), ("History", base + "/history"),
            ("Provenance", base + "/provenance"),
        ]
        return tabs.map { label, href in ["label": label, "href": href, "current": label == current] }
    }
}

import Prose

/// How the texts of a compared page are marked up.
package struct DiffMarkup {
    /// The direction of the page.
    package let direction: WritingDirection
    /// Whether the page is in English, as the words are that Galley adds.
    package let isEnglish: Bool

    /// Words of the page's own, in HTML: their language and direction are said where the page has others.
    package func said(_ html: String) -> String {
        isEnglish && direction == .leftToRight ? html : "<span lang=\"en\" dir=\"ltr\">\(html)</span>"
    }

    /// The direction of a paragraph: the page's, unless nothing in it runs that way. Left to its first letter, a Hebrew
    /// paragraph that begins with “NATO” would run from left to right.
    package func direction(of texts: [String]) -> String {
        let own = WritingDirection(of: texts.joined(separator: "\n"))
        return own == direction || own == nil ? " dir=\"\(direction.rawValue)\"" : " dir=\"auto\""
    }

    /// The segments in `<ins>` and `<del>`; the line breaks at the end of an element go with it.
    package func text(_ segments: [ShownSegment]) -> String {
        segments.map { mark(HTML.escaped($0.text), $0.kind) }.joined()
    }

    /// A stretch of HTML, marked.
    package func mark(_ html: String, _ kind: Segment.Kind) -> String {
        switch kind {
        case .equal: html
        case .deleted: "<del>\(hidden("deleted: "))\(html)</del>"
        case .inserted: "<ins>\(hidden("inserted: "))\(html)</ins>"
        }
    }

    /// Words for those who do not see the page. With a direction of their own they do not decide the paragraph's.
    private func hidden(_ text: String) -> String { "<span class=\"hidden\" lang=\"en\" dir=\"ltr\">\(text)</span>" }
}

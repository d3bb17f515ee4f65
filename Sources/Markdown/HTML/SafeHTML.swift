/// HTML that was made of Markdown and may be put into a page.
///
/// The Markdown is CommonMark with tables, struck text (`~~`) and bare addresses as GitHub has them
/// (<https://github.github.com/gfm/>), without footnotes. HTML in it is shown as it was typed. Links lead to `http`,
/// `https`, `mailto` and `tel` addresses, or stay on the site; of any other only the text is left. Every block says
/// which way it runs: one with words of its own leaves it to the browser (`dir="auto"`), one with blocks in it runs as
/// its first word does, since a browser does not look into blocks that have a direction.
///
/// The elements are `a`, `blockquote`, `br`, `code`, `del`, `em`, `h1` to `h6`, `hr`, `img`, `li`, `ol`, `p`, `pre`,
/// `strong`, `table`, `tbody`, `td`, `th`, `thead`, `tr` and `ul`; the attributes are `align`, `alt`, `dir`, `href`,
/// `rel`, `src`, `start` and `title`.
public struct SafeHTML: Sendable, Hashable {
    /// The HTML: blocks, each on lines of its own.
    public let text: String

    /// Makes HTML of a text. None makes it fail: one whose marks were made to cost more than prose does, such as
    /// 100,000 opening brackets, is shown as it was typed.
    /// - Complexity: O(length), and no more than a second beyond that for a text that was made to be slow. An article
    ///   of 6 kB takes a millisecond. Texts are parsed one at a time.
    public init(markdown: String, options: HTMLOptions = HTMLOptions()) {
        guard let tree = MarkdownTree(markdown) else {
            text = Self.html(TypedText(markdown))
            return
        }
        var renderer = HTMLRenderer(options)
        tree.walk { node, passage in
            switch passage {
            case .entering: renderer.enter(node)
            case .leaving: renderer.leave(node)
            }
        }
        text = renderer.html
    }

    private static func html(_ typed: TypedText) -> String {
        var writer = HTMLWriter()
        for paragraph in typed.paragraphs {
            writer.open("p", ["dir": "auto"])
            writer.text(paragraph)
            writer.close("p")
            writer.startLine()
        }
        return writer.html
    }
}

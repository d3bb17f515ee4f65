import Editorial
import Markdown

/// An article's body as HTML, its pictures from the desk or from the edition.
struct BodyHTML: Sendable {
    let text: String

    /// - Parameter article: Whose pictures it shows; nil for none.
    init(_ body: String, article: ArticleID?) {
        // Below the heading that stands over the text on pages of the desk.
        self.init(body, firstHeadingLevel: 3) { name in
            article.map { "/desk/articles/\($0.text)/media/\(FormFields.encoded(name))" }
        }
    }

    /// - Parameter picture: Where a picture of the article is, by its file's name.
    init(_ body: String, firstHeadingLevel: Int = 2, picture: @escaping @Sendable (String) -> String?) {
        var options = HTMLOptions()
        options.firstHeadingLevel = firstHeadingLevel
        // Only files of the article itself: the page shows nothing from elsewhere.
        options.image = { name in name.contains("/") || name.contains(":") ? nil : picture(name) }
        text = SafeHTML(markdown: body, options: options).text
    }
}

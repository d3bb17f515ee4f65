import ArticleStore
import Editorial
import Prose

/// What changed, as a page of HTML that stands alone: no script, nothing from elsewhere.
///
/// What went and came is `<del>` and `<ins>`, struck out and underlined, and named in a text that only screen readers
/// read: the roles of these elements take no `aria-label` (<https://www.w3.org/TR/wai-aria-1.2/#prohibitednaming>).
package struct DiffDocument {
    private let sheet: DiffSheet
    private let bodySummary: DiffSummary
    /// The language of the texts; nil where nobody said one that is written like one.
    private let language: String?
    private let direction: WritingDirection

    package init(_ sheet: DiffSheet) {
        self.sheet = sheet
        bodySummary = sheet.body.summary
        language = sheet.language.flatMap { LanguageTag.isWellFormed($0) ? $0 : nil }
        direction =
            language.map { WritingDirection(language: $0) } ?? WritingDirection(of: sheet.body.newText)
            ?? .leftToRight
    }

    /// The page.
    package var text: String {
        """
        <!DOCTYPE html>
        <html lang="\(language ?? "en")" dir="\(direction.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\(HTML.escaped(sheet.title))</title>
        <style>
        \(DiffStyleSheet.text)
        </style>
        </head>
        <body>
        <main>
        \(([header] + sections).joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    /// What changed, for a page of the desk: the fields and the text, without a page around them.
    package var fragment: String { sections.joined(separator: "\n") }

    private var header: String {
        let headline = sheet.headline.flatMap { $0.isEmpty ? nil : $0 } ?? sheet.subject
        let sides = [sheet.from, sheet.to].map { "<bdi>\(HTML.escaped(VisibleText.line($0)))</bdi>" }
        let title = headline.map { "<span\(ownLanguage)>\(HTML.escaped(VisibleText.line($0)))</span>" }
        let subject = sheet.subject.map { " · <bdi>\(HTML.escaped(VisibleText.line($0)))</bdi>" } ?? ""
        return """
            <header>
            <p class="kicker">\(said("What changed\(subject)"))</p>
            <h1 dir="auto">\(title ?? said("\(sides[0]) → \(sides[1])"))</h1>
            <p class="sides">\(said("From \(sides[0]) to \(sides[1])"))</p>
            <p class="summary">\(said(summary))</p>\(sheet.isEmpty ? "" : key)
            </header>
            """
    }

    private var summary: String {
        guard !sheet.isEmpty else { return "Nothing changed." }
        let fields = sheet.fields.isEmpty ? [] : ["\(DiffCounts.count(sheet.fields.count, "field")) changed"]
        let body = sheet.body.isEmpty ? [] : [DiffCounts.words(sheet.body), bodySummary.description]
        return "\((fields + body).joined(separator: "; "))."
    }

    /// Which sign means what, for those who see the signs.
    private var key: String {
        "\n<p class=\"key\" aria-hidden=\"true\">\(said("<ins>inserted</ins> <del>deleted</del>"))</p>"
    }

    private var sections: [String] {
        var sections: [String] = []
        if !sheet.fields.isEmpty {
            let fields = sheet.fields.map { DiffDocumentField($0, markup).text }.joined(separator: "\n")
            sections.append(section("fields", "Fields", "<dl\(ownLanguage)>\n\(fields)\n</dl>"))
        }
        if !sheet.body.isEmpty {
            let rows = DiffRow.rows(of: sheet.body, bodySummary).map { DiffDocumentRow($0, markup).text }
            sections.append(section("text", "Text", "<div\(ownLanguage)>\n\(rows.joined(separator: "\n"))\n</div>"))
        }
        return sections
    }

    private func section(_ id: String, _ title: String, _ content: String) -> String {
        """
        <section class="\(id)" aria-labelledby="\(id)">
        <h2 id="\(id)">\(said(title))</h2>
        \(content)
        </section>
        """
    }

    private var markup: DiffMarkup { DiffMarkup(direction: direction, isEnglish: isEnglish) }

    private func said(_ html: String) -> String { markup.said(html) }

    /// Texts whose language nobody knows must not be read out as English.
    private var ownLanguage: String { language == nil ? " lang=\"\"" : "" }

    private var isEnglish: Bool { language.map { $0.lowercased() == "en" || $0.lowercased().hasPrefix("en-") } ?? true }
}

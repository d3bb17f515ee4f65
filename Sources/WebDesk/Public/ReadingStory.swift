import ArticleStore
import Editorial
import Markdown

/// An article as readers see it.
struct ReadingStory: Sendable {
    let story: EditionStory
    let site: ReadingSite

    init(_ story: EditionStory, _ site: ReadingSite) { (self.story, self.site) = (story, site) }

    private var content: ArticleContent { story.view.content }
    private var address: String { ReadingSite.encoded(story.address) }
    private var language: String {
        content.language.flatMap { LanguageTag.isWellFormed($0) ? $0 : nil } ?? site.language
    }
    private var headline: String { content.headline ?? story.view.path }
    private var form: ArticleForm { ArticleForm(story.view) }
    private var isKilled: Bool { story.view.status.publication == .killed }

    /// As lists show it.
    var card: PageValues {
        [
            "href": address, "headline": headline, "standfirst": content.standfirst, "byline": content.byline,
            "section": content.section, "sectionHref": section, "date": story.first.shown,
            "instant": story.first.description, "image": image,
        ]
    }

    private var section: String? { content.section.map(ReadingSite.address(ofSection:)) }

    /// The first picture that a browser may show.
    private var image: PageValues? {
        guard let item = content.media.first(where: { $0.file.flatMap { MediaTypes.shown($0) } != nil }),
            let file = item.file
        else { return nil }
        return [
            "src": "\(address)\(FormFields.encoded(file))", "alt": item.alt ?? "", "caption": item.caption,
            "credit": item.credit, "hasCaption": item.caption != nil || item.credit != nil,
        ]
    }

    /// A summary for search engines and feeds.
    var description: String {
        content.standfirst ?? PlainText(markdown: content.body).excerpt(limit: 200)
    }

    /// The body as HTML, with the pictures of the edition.
    var body: String {
        let address = address
        return BodyHTML(content.body) { "\(address)\(FormFields.encoded($0))" }.text
    }

    /// As its own page shows it.
    func article(_ registry: ContributorRegistry) -> PageValues {
        let updated: PageValues? =
            story.updated == story.first
            ? nil : ["instant": story.updated.description, "date": story.updated.shown]
        let contributors = contributors(registry)
        return card.with([
            "title": "\(headline) · \(site.name)", "dateline": form["dateline"].isEmpty ? nil : form["dateline"],
            "creditline": content.creditline, "updated": updated, "tags": content.tags,
            "hasTags": !content.tags.isEmpty,
            "body": body, "corrections": content.corrections.map(correction),
            "hasCorrections": !content.corrections.isEmpty, "contributors": contributors,
            "hasContributors": !contributors.isEmpty, "canonical": site.absolute(story.address),
            "description": description, "jsonld": jsonLD, "lang": language,
            "dir": WritingDirection(language: language).rawValue, "killed": isKilled,
        ])
    }

    private func correction(_ correction: Correction) -> PageValues {
        [
            "kind": correction.kind.rawValue, "at": correction.date.shown, "instant": correction.date.description,
            "note": correction.note,
        ]
    }

    private func contributors(_ registry: ContributorRegistry) -> [PageValues] {
        var seen: Set<String> = []
        return story.view.credits.filter { $0.tier != .internal }.compactMap { credit in
            guard let known = registry.contributors.first(where: { $0.id == credit.contributor }),
                seen.insert(known.id).inserted
            else { return nil }
            return ["name": known.name, "href": "/contributor/\(FormFields.encoded(known.id))"]
        }
    }

    /// The article as search engines read it (<https://schema.org/NewsArticle>). `<` is escaped, so that no text ends the
    /// element that it stands in.
    private var jsonLD: String {
        var json: JSON = [
            "@context": "https://schema.org", "@type": "NewsArticle", "headline": .string(headline),
            "datePublished": .string(story.first.description), "dateModified": .string(story.updated.description),
            "mainEntityOfPage": .string(site.absolute(story.address)), "inLanguage": .string(language),
            "description": .string(description),
        ]
        if let byline = content.byline {
            json = json.followed(by: ["author": ["@type": "Person", "name": .string(byline)]])
        }
        if let section = content.section { json = json.followed(by: ["articleSection": .string(section)]) }
        return json.description.replacing("<", with: "\\u003C")
    }
}

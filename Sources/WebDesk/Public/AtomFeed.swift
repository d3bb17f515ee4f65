import ArticleStore
import Editorial

/// The newest publications as an Atom feed (RFC 4287).
struct AtomFeed: Sendable {
    let site: ReadingSite
    let stories: [EditionStory]

    /// The feed.
    var text: String {
        let updated = stories.map(\.updated).max()?.description ?? "1970-01-01T00:00:00Z"
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(HTML.escaped(site.language))">
            <title>\(Self.text(site.name))</title>
            <id>\(HTML.escaped(site.home))</id>
            <link rel="self" href="\(HTML.escaped(site.home))feed.atom"/>
            <link href="\(HTML.escaped(site.home))"/>
            <updated>\(updated)</updated>
            <author><name>\(Self.text(site.name))</name></author>
            \(stories.map(entry).joined(separator: "\n"))
            </feed>

            """
    }

    private func entry(_ story: EditionStory) -> String {
        let reading = ReadingStory(story, site)
        let content = story.view.content
        let author = content.byline.map { "<author><name>\(Self.text($0))</name></author>" } ?? ""
        let address = HTML.escaped(site.absolute(story.address))
        return """
            <entry>
            <title>\(Self.text(content.headline ?? ""))</title>
            <id>urn:ulid:\(story.view.id.text)</id>
            <link href="\(address)"/>
            <published>\(story.first)</published>
            <updated>\(story.updated)</updated>
            \(author)
            <summary>\(Self.text(reading.description))</summary>
            <content type="html" xml:base="\(address)">\(Self.text(reading.body))</content>
            </entry>
            """
    }

    /// Text of XML 1.0, which has no control characters.
    private static func text(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar.value >= 0x20 || [0x09, 0x0A, 0x0D].contains(scalar.value) {
            if scalar.value != 0xFFFE, scalar.value != 0xFFFF { scalars.append(scalar) }
        }
        return HTML.escaped(String(scalars))
    }
}

import ArticleStore
import Editorial
import Foundation
import Hummingbird
import HummingbirdCore
import HTTPTypes
import NIOCore

/// What readers read: the edition, from the newest publication on.
struct EditionPages: Sendable {
    let desk: Desk
    private let newsroom: Newsroom

    init(desk: Desk) { (self.desk, newsroom) = (desk, desk.newsroom.asOfNow()) }

    /// What a request sees: a page asks many things, each as it was when the request came.
    private var now: EditionPages { EditionPages(desk: desk) }

    private static let page = 24
    /// How many publications the sitemap names.
    private static let reach = 1_000

    func add(to router: Router<DeskContext>) {
        router.get("/") { request, _ in try await now.front(request) }
        router.get("/section/{section}") { request, context in
            try await now.section(Self.decoded(context.parameters.get("section")), request)
        }
        router.get("/contributor/{contributor}") { request, context in
            try await now.contributor(Self.decoded(context.parameters.get("contributor")), request)
        }
        router.get("/feed.atom") { request, _ in try await now.feed(request) }
        router.get("/sitemap.xml") { request, _ in try await now.sitemap(request) }
        router.get("/robots.txt") { request, _ in
            Self.answer(
                "User-agent: *\nDisallow: /desk\nDisallow: /api\nSitemap: \(try await now.site(request).home)sitemap.xml\n",
                "text/plain; charset=utf-8", request)
        }
        router.get("/articles/{year}/{month}/{day}/{slug}") { request, context in
            try await now.story(Self.address(context), request)
        }
        router.get("/articles/{year}/{month}/{day}/{slug}/{file}") { request, context in
            try await now.media(Self.address(context), Self.decoded(context.parameters.get("file")))
        }
    }

    private static func decoded(_ text: String?) throws -> String {
        guard let text = text?.removingPercentEncoding, !text.isEmpty else { throw Problem.noPage }
        return text
    }

    private static func address(_ context: DeskContext) throws -> String {
        let parts = try ["year", "month", "day", "slug"].map { try decoded(context.parameters.get($0)) }
        guard parts.prefix(3).allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            throw Problem.noPage
        }
        return "/articles/" + parts.joined(separator: "/")
    }

    private func site(_ request: Request) async throws -> ReadingSite {
        let style = try await newsroom.style()
        return ReadingSite(
            style: style, newsroom: desk.name, isHTTPS: desk.settings.isSecure, host: request.head.authority,
            sections: try await desk.sections.names(), path: request.uri.path)
    }

    /// The newest publications: what readers have, by when it was published.
    private func stories(_ query: ArticleQuery) async throws -> [EditionStory] {
        try await stories(of: try await newsroom.list(query)).sorted { $0.updated > $1.updated }
    }

    /// What readers have of some articles, in their order.
    private func stories(of lines: some Sequence<ArticleLine>) async throws -> [EditionStory] {
        var stories: [EditionStory] = []
        for line in lines {
            guard let id = ArticleID(line.id), let story = try await newsroom.story(id) else { continue }
            stories.append(story)
        }
        return stories
    }

    private func published(_ limit: Int = page, after: String? = nil, credit: String? = nil) -> ArticleQuery {
        ArticleQuery(status: PublicationStatus.published.rawValue, credit: credit, limit: limit, after: after)
    }

    private func front(_ request: Request) async throws -> Response {
        let after = try after(request)
        let lines = try await newsroom.list(published(after: after))
        return try await show(
            "reading-front", heading: nil, try await stories(of: lines), of: lines, at: "/",
            isCanonical: after == nil, request)
    }

    private func section(_ name: String, _ request: Request) async throws -> Response {
        let after = try after(request)
        var query = published(after: after)
        query.section = name
        let lines = try await newsroom.list(query)
        // The catalogue goes by what is being worked on, readers by what they have.
        let found = try await stories(of: lines).filter { $0.view.content.section == name }
        guard !found.isEmpty || after != nil else { throw Problem.noPage }
        return try await show(
            "reading-list", heading: name, found, of: lines, at: ReadingSite.address(ofSection: name), request)
    }

    private func contributor(_ name: String, _ request: Request) async throws -> Response {
        let contributor: Contributor
        do { contributor = try await newsroom.contributor(name).contributor } catch { throw Problem.noPage }
        let lines = try await newsroom.list(published(after: try after(request), credit: contributor.id))
        return try await show(
            "reading-list", heading: contributor.name, try await stories(of: lines), of: lines,
            at: "/contributor/\(FormFields.encoded(contributor.id))", request)
    }

    /// The place in a list after which a page of it begins.
    private func after(_ request: Request) throws -> String? {
        try FormFields(encoded: request.uri.query ?? "").text("after")
    }

    /// A page of stories, what was published last first.
    /// - Parameters:
    ///   - heading: What stands over them; nil for the name of the site.
    ///   - lines: The page of the catalogue that they come from, after whose last one the next page begins.
    ///   - path: Where the list is.
    private func show(
        _ template: String, heading: String?, _ stories: [EditionStory], of lines: [ArticleLine], at path: String,
        isCanonical: Bool = true, _ request: Request
    ) async throws -> Response {
        let site = try await site(request)
        let cards = stories.sorted { $0.updated > $1.updated }.map { ReadingStory($0, site).card }
        let next = lines.count < Self.page ? nil : BoardPages.address(path, [("after", lines.last?.cursor ?? "")])
        let values = site.values.with([
            "title": heading.map { $0 == site.name ? site.name : "\($0) · \(site.name)" } ?? site.name,
            "heading": heading ?? site.name, "articles": cards, "next": next,
            "canonical": isCanonical ? site.absolute(path) : nil, "lang": site.language,
            "dir": WritingDirection(language: site.language).rawValue,
        ])
        return Self.answer(try Templates.page(template, values), "text/html; charset=utf-8", request)
    }

    private func story(_ address: String, _ request: Request) async throws -> Response {
        guard let story = try await newsroom.story(at: address) else { throw Problem.noPage }
        // An address that it had before, or one in other capitals, leads to the present one.
        guard story.address == request.uri.path.removingPercentEncoding else {
            return Response(
                status: .movedPermanently,
                headers: [.location: ReadingSite.encoded(story.address), .cacheControl: "public, max-age=300"])
        }
        let registry = try await newsroom.contributors()
        let site = try await site(request)
        let values = site.values.with(ReadingStory(story, site).article(registry))
        return Self.answer(try Templates.page("reading-article", values), "text/html; charset=utf-8", request)
    }

    private func media(_ address: String, _ name: String) async throws -> Response {
        guard let story = try await newsroom.story(at: address) else { throw Problem.noPage }
        let bytes: [UInt8]
        do { bytes = try await newsroom.media(named: name, of: story.view.id, .edition) } catch {
            throw Problem.noPage
        }
        var response = MediaTypes.response(bytes, named: name)
        response.headers[.cacheControl] = "public, max-age=300"
        return response
    }

    private func feed(_ request: Request) async throws -> Response {
        let site = try await site(request)
        let feed = AtomFeed(site: site, stories: try await stories(published()))
        return Self.answer(feed.text, "application/atom+xml; charset=utf-8", request)
    }

    private func sitemap(_ request: Request) async throws -> Response {
        let site = try await site(request)
        let stories = try await stories(published(Self.reach))
        let entries = stories.map { story in
            "<url><loc>\(HTML.escaped(site.absolute(story.address)))</loc><lastmod>\(story.updated)</lastmod></url>"
        }
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(entries.joined(separator: "\n"))
            </urlset>

            """
        return Self.answer(text, "application/xml; charset=utf-8", request)
    }

    /// An answer that readers' browsers, and proxies, may keep for a minute, and ask about by its tag.
    private static func answer(_ text: String, _ type: String, _ request: Request) -> Response {
        let tag = "\"\(Secret.hash(of: text).prefix(20))\""
        let headers: HTTPFields = [
            .contentType: type, .cacheControl: "public, max-age=60", .eTag: tag, .vary: "Host",
        ]
        if request.headers[.ifNoneMatch]?.contains(tag) == true {
            return Response(status: .notModified, headers: headers)
        }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}

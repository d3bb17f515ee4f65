import ArticleStore
import Editorial

/// An article's text with the words marked that open comments are about, and where each comment's words are.
struct CommentedText: Sendable {
    /// The text as HTML.
    let html: String
    /// Where the words are of each comment that quotes some, by the comment's id.
    let anchors: [String: CommentAnchor]

    init(_ view: ArticleView, in newsroom: Newsroom) async throws {
        let body = BodyHTML(view.content.body, article: view.id).text
        let quoting = view.status.comments.compactMap { comment in
            Quotation.parted(comment.text).quote.map { (comment: comment, quote: $0) }
        }
        guard !quoting.isEmpty else {
            (html, anchors) = (body, [:])
            return
        }
        let (now, log) = (PassageHTML(body), try await newsroom.log(view.id))
        var texts: [Int: String] = [view.revision: now.text]
        var anchors: [String: CommentAnchor] = [:]
        for (comment, quote) in quoting {
            let revision = Self.revision(of: comment, in: log) ?? view.revision
            if texts[revision] == nil {
                let body = try await newsroom.article(view.id, .revision(revision)).content.body
                texts[revision] = Self.words(of: body)
            }
            guard let old = texts[revision] else { continue }
            anchors[comment.id] = .following(quote, from: old, to: now.text)
        }
        self.anchors = anchors
        html = now.marking(Self.passages(view.status.comments, anchors))
    }

    /// A body as it is read, without marks: what quotes are looked for in.
    static func words(of body: String) -> String { PassageHTML(BodyHTML(body, article: nil).text).text }

    /// The revision that a comment was made on.
    private static func revision(of comment: Comment, in log: [LogEntry]) -> Int? {
        log.last { $0.action == Action.comment.rawValue && $0.at == comment.at && $0.person == comment.by.text }?
            .revision
    }

    private static func passages(
        _ comments: [Comment], _ anchors: [String: CommentAnchor]
    ) -> [PassageHTML.Passage] {
        comments.filter { $0.resolvedBy == nil }.compactMap { comment in
            guard let range = anchors[comment.id]?.passage else { return nil }
            let number = comment.id.drop { !$0.isASCII || !$0.isNumber }
            // Ids are of our own making, and yet come from a file that anybody may have written.
            guard comment.id.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }) else {
                return nil
            }
            let link = "<a href=\"#comment-\(comment.id)\" aria-label=\"Comment \(number)\">\(number)</a>"
            return PassageHTML.Passage(
                range: range, id: "on-\(comment.id)", after: "<sup class=\"remark\">\(link)</sup>")
        }
    }
}

import Testing

@testable import ArticleStore
@testable import Editorial
@testable import GalleyCommand

@Suite("An article, shown")
struct ArticleTests {
    private func view(_ document: String) throws -> ArticleView {
        let content = try #require(ContentID(Samples.hex))
        var status = ArticleStatus(state: try #require(StateName("review")), content: content, savers: ["rea"])
        let eva = try #require(Handle("eva"))
        let at = Instant(seconds: 0)
        status.approvals = [Approval(by: eva, at: at, content: content, revision: 1)]
        var closed = Comment(id: "c1", by: eva, at: at, text: "done", isBlocking: true)
        closed.resolvedBy = eva
        status.comments = [closed, Comment(id: "c2", by: eva, at: at, text: "who\u{1B}[2J says?", isBlocking: true)]
        status.ednote = "hold for legal"
        let credit = Credit(contributor: "afp", kind: .agency, role: .contributor, tier: .tagline)
        return ArticleView(
            id: try #require(ArticleID(Samples.id)), path: "articles/2026/11/22/ferry",
            content: try ArticleContent(document: document), contentID: content, revision: 1, status: status,
            creditLines: ["AFP contributed to this report."], credits: [credit])
    }

    private let document = """
        ---
        id: \(Samples.id)
        title: A ferry
        description: It left.
        slug: ferry
        tags: [sea, ships]
        dateline: Kiel
        media:
          - caption: The harbour
        ---
        One.

        Two.
        """

    @Test("show answers with the keys that scripts rely on, in order")
    func json() throws {
        #expect(
            try view(document).json.description == """
                {"id":"\(Samples.id)","slug":"ferry","path":"articles/2026/11/22/ferry","revision":1,"state":"review",\
                "status":"unpublished","content":"\(Samples.hex)","fields":{"headline":"A ferry",\
                "standfirst":"It left.","dateline":"Kiel","ednote":"hold for legal"},"credits":[{"contributor":"afp",\
                "kind":"agency","role":"contributor","location":null,"affiliation":null,"tier":"tagline","confidence":null,\
                "line":"AFP contributed to this report."}],"media":[{"file":null,"caption":"The harbour",\
                "credit":null,"alt":null}],"approvals":[{"by":"eva","at":"1970-01-01T00:00:00Z",\
                "content":"\(Samples.hex)"}],"comments":[{"id":"c2","by":"eva","at":"1970-01-01T00:00:00Z",\
                "text":"who\\u001b[2J says?","blocking":true}],"schedule":null,"kind":"original","assignee":null,\
                "section":null,"tags":["sea","ships"],"body":"One.\\n\\nTwo."}
                """)
    }

    @Test("the page has the text, the credits and the open comments, and nothing that acts on the terminal")
    func page() throws {
        let lines = ArticlePage(try view(document), Terminal()).lines
        #expect(lines.first == "A ferry" && lines[1] == "It left.")
        #expect(lines.last == "One.\n\nTwo.")
        #expect(lines.contains("  afp (agency), contributor, tagline: AFP contributed to this report."))
        #expect(lines.contains("  c2 by eva, 1970-01-01 00:00 UTC, blocking: who\\e[2J says?"))
        #expect(!lines.contains { $0.contains("done") })
        #expect(lines.contains("  dateline      Kiel") && lines.contains("  (no file) · The harbour"))
    }

    @Test("a document from an editor becomes a draft, its body byte for byte")
    func draft() throws {
        let draft = try Draft(
            document: "---\ntitle: A ferry\ndescription:\nbyline: Rea\ntags: [a, b]\n---\n\nOne.\r\n\nTwo")
        #expect(draft.headline == "A ferry" && draft.byline == "Rea" && draft.standfirst ?? "" == "")
        #expect(Array(draft.body.utf8) == Array("One.\r\n\nTwo".utf8))
        #expect(draft.fields == [FieldEdit("tags", "a, b")])
        #expect(throws: NewsroomError.self) { try Draft(document: "---\ntitle: [\n---\n") }
        #expect(throws: NewsroomError.self) { try Draft(document: "---\nterms: {a: {b: c}}\n---\n") }
    }
}

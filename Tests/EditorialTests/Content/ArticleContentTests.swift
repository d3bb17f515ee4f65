import Testing

@testable import Editorial

@Suite("Article content")
struct ArticleContentTests {
    static let text = """
        ---
        # imported
        id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
        title: 2016   # a year
        description: 'Sub'
        date: 2016-03-14 10:00:00 +0100
        tags: war
        keywords: [x]
        embargoed: 2016-03-14T10:00:00+01:00
        section: World
        language: en
        slug: syria
        aliases: [/old/]
        byline: Desk Staff
        credits:
        - {contributor: afp, kind: agency, role: tagline writer, tier: tagline, seen: yes}
        - nobody: x
        - Ana Lima
        creditline: AFP contributed to this report.
        media:
        - caption: A street.
          width: 100
        corrections: []
        Custom: 1
        ---
        Body.

        """

    @Test("Fields are read under Galley's names, leniently, and setting what is there changes no byte")
    func reading() throws {
        var content = try ArticleContent(document: Self.text)
        #expect(content.headline == "2016" && content.standfirst == "Sub" && content.tags == ["war"])
        #expect(content.date?.description == "2016-03-14T10:00:00+01:00" && content.section == "World")
        #expect(try content.embargoed == Instant("2016-03-14T09:00:00Z"))
        let afp = Credit(contributor: "afp", kind: .agency, role: .contributor, tier: .tagline)
        let ana = Credit(contributor: "Ana Lima", kind: .person, role: .contributor, tier: .tagline)
        #expect(content.credits == [afp, ana])
        #expect(content.media == [MediaItem(caption: "A street.")] && content.corrections.isEmpty)
        #expect(content.fields.prefix(3).map(\.key) == ["id", "headline", "standfirst"])
        #expect(content.presentFields.isSuperset(of: ["body", "headline", "credits", "keywords", "Custom"]))
        #expect(!content.presentFields.contains("corrections"))
        content.id = content.id
        content.headline = content.headline
        content.tags = content.tags
        content.date = content.date
        content.credits = content.credits
        content.media = content.media
        content.corrections = content.corrections
        content.setEmbargo(try content.embargoed)
        content.body = content.body
        #expect(content.text.hasSameBytes(as: Self.text))
    }

    @Test("Setting fields edits in place and keeps what entries hold beside")
    func editing() throws {
        var content = try ArticleContent(document: Self.text)
        content.headline = "New"
        content.credits.append(
            Credit(contributor: "ap", kind: .agency, role: .source, location: "Rome", tier: .internal))
        content.media[0].alt = "Rubble"
        content.corrections = [Correction(date: Instant(seconds: 0), kind: .clarification, note: "Was:\nnot")]
        content.setEmbargo(nil)
        content.aliases = []
        #expect(content.text.contains("title: New   # a year\n"))
        #expect(content.text.contains("  - contributor: afp\n    kind: agency\n    role: tagline writer\n"))
        #expect(content.text.contains("    seen: \"yes\"\n") || content.text.contains("    seen: yes\n"))
        #expect(content.credits.last?.location == "Rome" && content.credits.count == 3)
        #expect(content.text.contains("  - caption: A street.\n    alt: Rubble\n"))
        #expect(!content.text.contains("embargoed") && !content.text.contains("aliases"))
        let again = try ArticleContent(document: content.text)
        #expect(again == content && again.corrections == content.corrections && again.body == "Body.\n")
    }

    @Test(
        "An embargo that cannot be read is an error, never none",
        arguments: ["soon", "2016-03-14", "[1]", "2016-03-14T10:00"])
    func embargo(value: String) throws {
        let content = try ArticleContent(document: "---\nid: x\nembargoed: \(value)\n---\n")
        do {
            _ = try content.embargoed
            Issue.record("read")
        } catch {
            #expect("\(error)".hasPrefix("line 3: "))
        }
        #expect(try ArticleContent(document: "---\nembargoed:\n---\n").embargoed == nil)
    }

    @Test("A key that has the name of a field stored elsewhere is not that field")
    func namesakes() throws {
        let content = try ArticleContent(document: "---\nheadline: A\nbody: B\nslugline: C\n---\n \n")
        #expect(content.presentFields == ["params.headline", "params.body", "params.slugline"])
        #expect(content.headline == nil && content.fields.map(\.key).allSatisfy { $0.hasPrefix("params.") })
        let status = ArticleStatus(
            state: try #require(StateName("draft")),
            content: try #require(ContentID(String(repeating: "0", count: 40))), savers: [])
        let changed = try status.changing([("slugline", "SYRIA"), ("ednote", "a\nb")])
        #expect(changed.slugline == "SYRIA" && changed.ednote == "a\nb")
        #expect(try changed.changing([("ednote", "")]).ednote == nil)
        #expect(throws: FieldError.misplaced("headline", .frontMatter)) { try status.changing([("headline", "x")]) }
    }

    @Test("A killed article's content keeps its address and nothing of its text")
    func notice() throws {
        let content = try ArticleContent(document: Self.text.replacingLineEnds())
        let notice = content.noticed(headline: "Withdrawn: a story", note: "We were wrong.\n\nSorry.")
        #expect(
            notice.text.hasSameBytes(
                as: """
                    ---
                    id: 01ARZ3NDEKTSV4RRFFQ69G5FAV
                    title: "Withdrawn: a story"
                    date: "2016-03-14 10:00:00 +0100"
                    slug: syria
                    aliases:
                      - /old/
                    section: World
                    language: en
                    ---

                    """.replacingLineEnds() + "We were wrong.\n\nSorry.\n"))
        #expect(notice.id == content.id && notice.date == content.date)
    }

    @Test("Fields are set by name; each that is not valid is refused with what to do")
    func assignments() throws {
        let content = try ArticleContent(document: "---\ntitle: A\nCamera: x\n---\nB")
        let changed = try content.changing([
            ("headline", "Zwei: \u{1B}[1m\n"), ("tags", " a, b ,,c d"), ("urgency", "3"), ("slug", "سوریه-۲"),
            ("language", "pt-BR"),
            ("embargoed", "2026-11-22T18:00:00+01:00"), ("camera", "Leica"), ("section", ""), ("genre", "Feature"),
        ])
        #expect(changed.tags == ["a", "b", "c d"] && changed.headline == "Zwei: \u{1B}[1m\n")
        #expect(changed.text.contains("Camera: Leica\n") && changed.text.contains("urgency: 3\n"))
        #expect(try changed.embargoed == Instant("2026-11-22T17:00:00Z"))
        #expect(
            try changed.changing([("headline", ""), ("tags", ",")]).presentFields.isDisjoint(with: ["headline", "tags"])
        )
        let refused: [(String, String, String)] = [
            ("id", "x", "not set by hand"), ("credits", "x", "galley credit"), ("media", "x", "galley attach"),
            ("title", "x", "set headline"), ("Headline", "x", "set headline"), ("Draft", "true", "site generator"),
            ("publishDate", "x", "site generator"), ("a b", "x", "no field"), ("", "x", "no field"),
            ("1a", "x", "no field"),
            ("urgency", "10", "from 1 to 9"), ("urgency", "x", "from 1 to 9"),
            ("language", "english language", "language tag"),
            ("embargoed", "2026-11-22", "with its zone"), ("section", "a\nb", "control character"),
            ("body", "x", "--body-file"),
            ("slug", "../x", "the slug"), ("slug", ".git", "dot"), ("slug", "a b", "hyphen"), ("slug", "...", "dot"),
            ("slug", "---", "nothing"), ("slug", String(repeating: "a", count: 201), "201 bytes"),
            ("slug", "a\u{7}", "x07"),
            ("slug", "a%2f", "character"), ("headline", String(repeating: "a", count: 70_000), "65536"),
            ("ednote", "x", "internal"), ("byline", String(repeating: "a", count: 2001), "2000"),
            ("corrections", "x", "revise"),
        ]
        for (name, value, words) in refused {
            do {
                _ = try content.changing([(name, value)])
                Issue.record("set: \(name)=\(value)")
            } catch {
                #expect("\(error)".contains(words) && !"\(error)".contains("\n"), "\(error)")
            }
        }
    }

    @Test("Two slugs that a site would write to one place have one address; derived slugs are slugs")
    func slugs() throws {
        #expect(Slug.derive(from: "Syria: Russia’s “support”, AGAIN — 5%!") == "syria-russias-support-again-5")
        #expect(Slug.derive(from: "Übergröße in МОСКВА 中文") == "übergröße-in-москва-中文")
        #expect(Slug.derive(from: "?!").isEmpty)
        var random = Seeded(5)
        for round in 0..<2000 {
            let slug = Slug.derive(from: RandomText.text(&random, most: 30))
            #expect(slug.utf8.count <= 80, "round \(round)")
            #expect(slug.isEmpty || SlugProblem(in: slug) == nil, "round \(round): \(slug)")
        }
        let path = try #require(ArticlePath("articles/2016/03/14/syria/"))
        #expect(path.publicAddress(slug: "Ab") == "/articles/2016/03/14/Ab/")
        #expect(path.normalizedAddress(slug: "-It’s--A-") == path.normalizedAddress(slug: "its--a"))
        #expect(ArticlePath.normalizedAddress("articles//2016/03/14/ÉT\u{C9}") == "/articles/2016/03/14/été/")
    }

    @Test("A path is made of the date and the plain letters of the slug")
    func paths() throws {
        let id = try #require(ArticleID("01ARZ3NDEKTSV4RRFFQ69G5FAV"))
        let date = try #require(Timestamp("2016-03-04T23:30:00-05:00"))
        func name(_ slug: String) -> String { ArticlePath(date: date, slug: slug, id: id).name }
        #expect(ArticlePath(date: date, slug: "Syria", id: id).text == "articles/2016/03/04/syria")
        #expect(
            name("Ærøskøbing: Straße, Łódź, İstanbul, Đà Nẵng e\u{301}té")
                == "aeroskobing-strasse-lodz-istanbul-da-nang-ete")
        #expect(name("Œuvre ﬁn ÞORN it’s") == "oeuvre-fin-thorn-its")
        #expect(name("中文") == "ff" + "q69g5fav" && name("COVID在中国 19") == "covid-19")
        #expect(name("../.git") == "git")
        let long = name(String(repeating: "word ", count: 40))
        #expect(
            long.utf8.count <= 80 && long.hasSuffix("-word") && name(String(repeating: "a", count: 99)).utf8.count == 80
        )
        let path = ArticlePath(date: date, slug: String(repeating: "a", count: 99), id: id).numbered(12)
        #expect(path.name.utf8.count == 80 && path.name.hasSuffix("a-12") && path.index == path.text + "/index.md")
        #expect(ArticlePath("articles/2016/03/04/x/index.md")?.name == "x")
        for text in [
            "articles/2016/02/30/x", "articles/2016/3/4/x", "x", "articles/2016/03/04/", "articles/2016/03/04/..",
            "/articles/2016/03/04/x", "articles/2016/03/04/a/b", "articles/2016/03/04/.git",
        ] {
            #expect(ArticlePath(text) == nil, "\(text)")
        }
        #expect(MediaItem.isFileName("a b.jpg") && !MediaItem.isFileName("../a") && !MediaItem.isFileName("Index.md"))
    }
}

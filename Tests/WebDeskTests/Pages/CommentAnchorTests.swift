import Testing

@testable import WebDesk

@Suite struct CommentAnchorTests {
    private static let old = "The council votes on Tuesday. Nobody expects a majority.\n\nThe mayor was silent.\n"

    private func passage(_ quote: String, in new: String) -> (String, CommentAnchor)? {
        guard let anchor = CommentAnchor.following(quote, from: Self.old, to: new) else { return nil }
        return (anchor.passage.map { String(decoding: Array(new.utf8)[$0], as: UTF8.self) } ?? "", anchor)
    }

    @Test(
        "The words of a comment are found again, whatever was written before, between or after them",
        arguments: [
            (old, "Nobody expects a majority", true), ("New first line.\n\n" + old, "Nobody expects a majority", true),
            (
                "The mayor was silent.\n\nNobody expects a majority. The council votes on Wednesday.\n",
                "Nobody expects a majority", true
            ),
            (
                "The council votes on Tuesday. Hardly anybody expects a clear majority.\n\nThe mayor was silent.\n",
                "expects a clear majority", false
            ),
        ]) func follows(_ new: String, _ expected: String, _ isUnchanged: Bool) throws
    {
        let (words, anchor) = try #require(passage("Nobody expects a majority", in: new))
        #expect(words == expected)
        #expect((anchor == .unchanged(anchor.passage ?? 0..<0)) == isUnchanged)
    }

    @Test("Words that were taken out are gone, and words that never stood there are nowhere")
    func gone() {
        #expect(passage("The mayor was silent", in: "The council votes on Tuesday. Nobody expects it.\n")?.1 == .gone)
        #expect(passage("The mayor was asleep", in: Self.old) == nil)
        #expect(passage("…", in: Self.old) == nil)
        #expect(CommentAnchor.following("a", from: "", to: "a") == nil)
    }

    @Test("Words that stand there several times are quoted with those around them, just enough to find the same place")
    func distinct() throws {
        let text = "A boat. A boat sinks.\n\nThe boat sails; the boat sinks. A boat.\n"
        let places = text.ranges(of: "boat")
        for (earlier, place) in places.enumerated() {
            let quote = CommentAnchor.distinct("boat", after: earlier, in: text)
            let anchor = try #require(CommentAnchor.following(quote, from: text, to: text)?.passage)
            let meant = text[..<place.lowerBound].utf8.count
            #expect(anchor.contains(meant) && quote.utf8.count <= 20, "\(earlier): \(quote)")
        }
        #expect(CommentAnchor.distinct("boat", after: 0, in: text) == "boat")
        #expect(CommentAnchor.distinct("boat", after: places.count, in: text) == "boat", "an older text was read")
        #expect(CommentAnchor.distinct("boat", after: -1, in: text) == "boat")
        #expect(
            CommentAnchor.distinct("", after: 1, in: text) == "" && CommentAnchor.distinct("a", after: 1, in: "") == "a"
        )
        let same = String(repeating: "no ", count: 1_000)
        #expect(CommentAnchor.distinct("no", after: 500, in: same) == "no")
    }

    @Test("A passage is marked across elements and entities, its link outside of every other link")
    func marking() {
        let html = "<p dir=\"auto\">One <em>two</em> &amp; <a href=\"/x\">three four</a> five.</p>\n<p>six</p>\n"
        let text = PassageHTML(html)
        #expect(text.text == "\nOne two & three four five.\nsix\n")
        func mark(_ words: String) -> String {
            let start = text.text.utf8.count - text.text.drop { !text.text.isEmpty && !$0.isLetter }.utf8.count
            let bytes = Array(text.text.utf8)
            let place = (start..<bytes.count).first { bytes[$0...].starts(with: Array(words.utf8)) } ?? 0
            return text.marking([.init(range: place..<(place + words.utf8.count), id: "on-c1", after: "<sup>1</sup>")])
        }
        #expect(
            mark("two & three")
                == """
                <p dir="auto">One <em><mark id="on-c1" class="commented">two</mark></em><mark class="commented"> &amp; \
                </mark><a href="/x"><mark class="commented">three</mark> four</a><sup>1</sup> five.</p>\n<p>six</p>\n
                """)
        #expect(mark("six").contains("<p><mark id=\"on-c1\" class=\"commented\">six</mark><sup>1</sup></p>"))
        #expect(mark("four").contains("three <mark id=\"on-c1\" class=\"commented\">four</mark></a><sup>1</sup> five."))
        #expect(mark("ne t").contains("O<mark id=\"on-c1\" class=\"commented\">ne </mark><em><mark class"))
        #expect(mark("iv").contains(" f<mark id=\"on-c1\" class=\"commented\">iv</mark><sup>1</sup>e.</p>"))
        #expect(text.marking([]) == html)
        let both = text.marking([
            .init(range: 1..<8, id: "on-c1", after: "<sup>1</sup>"),
            .init(range: 5..<24, id: "on-c2", after: "<sup>2</sup>"),
        ])
        #expect(both.contains("id=\"on-c1\"") && both.contains("id=\"on-c2\""))
        #expect(
            PassageHTML(both.replacing("<sup>1</sup>", with: "").replacing("<sup>2</sup>", with: "")).text == text.text)
    }
}

import Testing

@testable import Prose

@Suite("Summaries of a diff")
struct DiffSummaryTests {
    static let story = """
        # Bridge collapses

        A bridge fell on Monday in the town of Lorne, and 3 people were killed, police said.

        The bridge was built in 1967 by the firm of John Smyth and had been inspected twice.

        - It was 40 metres long.

        “We are shocked by this,” the mayor said late on Monday after a visit to the place.

        Traffic was led over [the old road](http://a.org/map) until the evening of the day.

        Shops along the river stayed closed, and many of those who live there had to leave.

        """

    private func diff(_ edits: (String, String)...) -> TextDiff {
        var text = Self.story
        for (old, new) in edits { text = text.replacing(old, with: new) }
        return TextDiff(from: Self.story, to: text)
    }

    @Test("An advisory says what an editor would, with the numbers that a reader counts")
    func advisory() {
        #expect(diff().advisory == "No changes")
        #expect(diff(("3 people", "4 people")).advisory == "Updates toll in paragraph 1")
        #expect(
            diff(("3 people", "4 people"), ("Smyth", "Smith"), ("1967", "1968")).advisory
                == "Updates toll in paragraph 1, updates date in paragraph 2, corrects name in paragraph 2")
        #expect(diff(("40 metres", "45 metres")).advisory == "Updates figures in list item")
        #expect(diff(("Bridge collapses", "Bridge collapse")).advisory == "Edits heading")
        #expect(diff(("shocked by", "saddened by")).advisory == "Amends quote in paragraph 3")
        #expect(diff(("a.org/map", "a.org/way")).advisory == "Updates link in paragraph 4")
        #expect(
            diff(("inspected", "checked"), ("old road", "coast road"), ("Shops", "Stores")).advisory
                == "Edits paragraphs 2, 4 and 5")
        #expect(
            diff(("Traffic was", "“It was awful,” the transport minister said. “Nothing is left.”\n\nTraffic was"))
                .advisory
                == "Adds minister's reaction in paragraph 4")
        #expect(
            diff(("Traffic was", "“It was awful, and so sudden,” one who saw it recalled.\n\nTraffic was")).advisory
                == "Adds quotes in paragraph 4")
        #expect(
            diff(("Traffic was", "The company had no comment on any of that so far.\n\nTraffic was")).advisory
                == "Adds paragraph 4")
        #expect(
            diff(("Traffic was", "“It was awful,” said Ana Lopez, who saw it.\n\nTraffic was")).advisory
                == "Adds Lopez's reaction in paragraph 4")
        #expect(diff(("the place.", "the place, according to an aide.")).advisory == "Adds attribution in paragraph 3")
    }

    @Test("Other languages are told in English")
    func languages() {
        let old = "Le pont est tombé dans la nuit, et trois personnes sont mortes dans la rivière.\n\n"
        let new = "« C'est terrible », a déclaré le ministre de la ville, qui était sur la place.\n\n"
        #expect(
            TextDiff(from: old, to: old.replacing("trois", with: "quatre") + new).advisory
                == "Adds minister's reaction in paragraph 2, updates toll in paragraph 1")
        let german = "Die Brücke ist in der Nacht eingestürzt, und es gab drei Tote in dem Fluss.\n\n"
        #expect(
            TextDiff(from: german, to: german + "„Das ist nicht zu fassen“, sagte die Polizei am Morgen.\n").advisory
                == "Adds police reaction in paragraph 2")
    }

    @Test("A summary counts by kind, and tells paragraphs apart from words")
    func summary() {
        #expect(diff().summary.description == "nothing changed")
        #expect(diff(("3 people", "4 people")).summary.description == "1 number changed")
        #expect(
            diff(("3 people", "4 people"), ("1967", "1968"), ("shocked", "sad")).summary.description
                == "2 numbers, 1 quotation changed")
        #expect(diff(("Traffic was", "*Traffic* was")).summary.description == "formatting in 1 place changed")
        let added = diff(("Traffic was", "Nobody else was hurt in any of it.\n\nTraffic was"))
        #expect(added.summary.description == "1 paragraph added" && added.summary.paragraphsInserted == 1)
        #expect(added.reversed.summary.description == "1 paragraph removed")
        #expect(added.reversed.advisory == "Removes paragraph 4 of the old text")
    }

    @Test("Moved, parted and joined paragraphs are told by their numbers")
    func moves() {
        let paragraphs = Self.story.split(separator: "\n\n").map(String.init)
        var moved = paragraphs
        moved.insert(moved.remove(at: 5), at: 2)
        let old = paragraphs.joined(separator: "\n\n")
        let diff = TextDiff(from: old, to: moved.joined(separator: "\n\n"))
        #expect(diff.summary.description == "paragraph 4 moved to 2")
        #expect(diff.advisory == "Moves paragraph 4 to 2")
        let split = TextDiff(
            from: "The bridge fell on Monday. The town of Lorne was in shock then.\n",
            to: "The bridge fell on Monday.\n\nThe town of Lorne was in shock then.\n")
        #expect(split.summary.description == "1 paragraph split" && split.changes.map(\.kind) == [.formatting])
        #expect(split.advisory == "Splits paragraph 1 of the old text")
        #expect(split.reversed.summary.description == "1 paragraph joined")
        #expect(split.reversed.advisory == "Joins paragraphs 1 and 2 of the old text")
        #expect(TextDiff(from: "One.\n\n", to: "One.\n\n\n").summary.description == "line breaks changed")
        #expect(TextDiff(from: "One.\n\n", to: "One.\n\n\n").advisory == "Changes line breaks")
        let appended = TextDiff(from: "One is here.\n", to: "One is here.\n\nTwo came later.\n")
        #expect(appended.summary.description == "1 paragraph added" && appended.advisory == "Adds paragraph 2")
    }

    @Test("Many moves and places are counted, and what is alike is told in one clause")
    func many() {
        let paragraphs = (1...20).map { "Paragraph \($0) of the story tells of thing \($0 * 7) alone.\n\n" }
        let turned = TextDiff(
            from: paragraphs.joined(), to: (paragraphs.dropFirst(5) + paragraphs.prefix(5)).joined())
        #expect(turned.summary.description == "5 paragraphs moved" && turned.advisory == "Moves 5 paragraphs")
        let news = paragraphs.enumerated().map { $0.isMultiple(of: 2) ? $1.replacing("alone", with: "still") : $1 }
        #expect(TextDiff(from: paragraphs.joined(), to: news.joined()).advisory == "Edits 10 paragraphs")
        #expect(
            TextDiff(
                from: "Police said on Monday that 12 people had died at sea off the coast of Spain.\n",
                to: "Police said on Tuesday that 14 people had died at sea off the coast of Spain.\n"
            ).advisory == "Updates date and toll in paragraph 1")
        #expect(
            TextDiff(
                from: "It left with 230 people on board, according to the operator.\n",
                to: "It left with 230 people on board, the operator said.\n"
            ).advisory == "Changes attributions in paragraph 1")
    }

    @Test("Paragraph numbers read as people write them")
    func places() {
        func phrase(_ numbers: Int...) -> String { AdvisoryPlaces.phrase(numbers.map { ($0, .prose) }) }
        #expect(phrase(4) == "paragraph 4" && phrase(6, 4, 4) == "paragraphs 4 and 6")
        #expect(phrase(2, 5, 6, 7) == "paragraphs 2, 5-7" && phrase(1, 2, 5) == "paragraphs 1, 2 and 5")
        #expect(phrase(1, 3, 5, 7, 9, 11, 12) == "paragraphs 1, 3, 5, 7, 9, 11 and 12")
        #expect(phrase(1, 3, 5, 7, 9, 11, 13) == "7 paragraphs")
    }
}

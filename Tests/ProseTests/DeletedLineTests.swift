import Testing

@testable import Prose

@Suite struct DeletedLineTests {
    private let ferry = "The ferry was late on Monday."
    private let engine = "The engine had failed twice in a week, the port said."
    private let buses = "Passengers were taken to the island by bus."
    private let boats = "A fishing boat brought the mail."

    private func merge(_ base: [String], _ mine: [String], _ theirs: [String], by lineBreak: String = "\n\n")
        -> TextMerge
    {
        func text(_ paragraphs: [String]) -> String { paragraphs.joined(separator: lineBreak) + lineBreak }
        return TextMerge.merge(base: text(base), mine: text(mine), theirs: text(theirs))
    }

    @Test("Words that came in a line that the other side took away do not end up in another line")
    func deletedLine() {
        let base = [ferry, engine, boats]
        for edited in [engine + " Nobody was hurt.", "Today " + engine] {
            #expect(merge(base, [ferry, boats], [ferry, edited, boats]).conflicts.count == 1)
        }
        #expect(merge(base, [ferry, boats], [ferry, engine, buses, boats]).text != nil)
    }
}

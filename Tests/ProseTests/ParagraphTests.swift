import Testing

@testable import Prose

@Suite struct ParagraphTests {
    private func paragraphs(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let found = bytes.withUnsafeBufferPointer { ParagraphScanner.paragraphs($0, in: 0..<$0.count) }
        #expect(found.flatMap { Array(bytes[$0.range]) } == bytes)
        return found.map { bytes.text($0.content) }
    }

    @Test("Blank lines end paragraphs, and so do single line breaks of wire copy and lists")
    func lines() {
        #expect(paragraphs("One.\n\nTwo.\r\n \r\nThree.\n") == ["One.", "Two.", "Three."])
        #expect(paragraphs("LONDON (AP)\n\tOne.\n\tTwo.") == ["LONDON (AP)", "\tOne.", "\tTwo."])
        #expect(paragraphs("- one\n- two\n1. three") == ["- one", "- two", "1. three"])
        #expect(paragraphs("\n\nLate start") == ["", "Late start"])
        #expect(paragraphs("").isEmpty)
    }

    @Test("A paragraph that was wrapped at a column is one")
    func wrapped() {
        let text = """
            The minister said on Monday that the budget would be put to the
            vote before the end of the week, and that no further talks were
            planned.
            Asked again, he declined.

            Next.
            """
        #expect(paragraphs(text).map { $0.prefix(8) } == ["The mini", "Asked ag", "Next."])
    }
}

import Prose
import Testing

@Suite("Sentences that came from an origin")
struct ProvenanceOriginTests {
    /// The sentences of `after` that came from the first of two revisions.
    private func sentences(_ before: String, _ after: String) -> [String] {
        let provenance = Provenance(text: before, origin: 1).revised(to: after, by: 2)
        let bytes = Array(after.utf8)
        return provenance.sentences(from: [1]).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }

    private let copy = "The ferry will sail again on Monday, the two towns said. It is blue.\n"

    @Test("are those of which half the words did, or eight in a row")
    func half() {
        #expect(sentences(copy, copy) == ["The ferry will sail again on Monday, the two towns said."])
        let mixed = "The ferry will sail again, they told us in haste. Mayors said so.\n"
        #expect(sentences(copy, mixed) == ["The ferry will sail again, they told us in haste."])
        #expect(sentences(copy, "The ferry is gone for good, as everybody here knew all along.\n") == [])
        let long =
            "When we asked again at noon on the phone, mayors of both told us that the ferry will sail again on "
            + "Monday, the two towns said, and left us waiting there.\n"
        #expect(sentences(copy, long).count == 1)
        let linked = "The ferry will [sail again](https://example.org/a/b/c/d/e/f/g/h/i/j/k) on Monday.\n"
        #expect(sentences(copy, linked).count == 1)
    }

    @Test("in scripts without spaces have eight ideographs")
    func ideographs() {
        #expect(sentences("总理会见了外国客人。双方签字。\n", "总理会见了外国客人。双方签字。\n") == ["总理会见了外国客人。"])
    }

    @Test("are none of another origin, and none of no words")
    func none() {
        #expect(Provenance(text: copy, origin: 1).sentences(from: [2]).isEmpty)
        #expect(Provenance(text: copy, origin: 1).sentences(from: []).isEmpty)
        #expect(Provenance(text: "", origin: 1).sentences(from: [1]).isEmpty)
    }
}

import ArticleStore
import Editorial
import Testing

private typealias Desk = TestNewsroom

@Suite("Invariants of a newsroom")
struct WalkTests {
    @Test(
        "After any walk of actions the newsroom is sound: git, edition, approvals and a catalogue made anew",
        arguments: [1, 2, 3])
    func randomWalk(seed: Int) async throws {
        let desk = try await TestNewsroom(seed: "walk \(seed)")
        var numbers = Numbers(seed: UInt64(seed))
        var articles: [ArticleID] = []
        var done: [String] = []
        for turn in 0..<60 {
            let person = [Desk.rosa, Desk.edgar, Desk.mina, Desk.paula].randomElement(using: &numbers) ?? Desk.rosa
            do {
                if articles.count < 3 || turn % 15 == 0 {
                    let draft = try await desk.newsroom.create(
                        Draft(headline: "Story \(turn)", body: "Text \(turn).\n"), by: Desk.rosa)
                    articles.append(draft.id)
                } else if let id = articles.randomElement(using: &numbers) {
                    done.append(try await step(turn, on: id, by: person, in: desk.newsroom, &numbers))
                }
            } catch let error as NewsroomError
                where ["refused", "conflict", "not-found", "invalid"].contains(error.code)
            {
                continue
            }
        }
        #expect(done.count > 5, "seed \(seed) did too little: \(done)")
        let errors = try await desk.newsroom.check().filter(\.isError)
        #expect(errors == [], "seed \(seed), after \(done)")
    }

    private func step(
        _ turn: Int, on id: ArticleID, by person: Handle, in newsroom: Newsroom, _ numbers: inout Numbers
    ) async throws -> String {
        let note = ActionOptions(note: "Because of turn \(turn).\n\nArticle: forged\nAction: publish")
        let steps: [Step] = [
            .submit, .approve, .publish, .return, .withdraw, .revise(.update), .revise(.correction), .spike, .revive,
            .hold,
            .release, .kill, .revert(to: 1), .comment("Turn \(turn)", isBlocking: false), .assign(person, due: nil),
            .credit(CreditRequest(contributor: "AFP", role: .contributor)), .uncredit(contributor: "AFP", role: nil),
            .attach(MediaFile(name: "picture-\(turn % 2).jpg", bytes: [UInt8(turn)])), .detach("picture-0.jpg"),
            .submit, .approve, .publish, .publish, .approve,
        ]
        let choice = Int.random(in: 0...steps.count, using: &numbers)
        if choice == steps.count {
            let slug = [FieldEdit("slug", "slug-\(turn)")]
            try await newsroom.save(id, Edit(body: "Text of turn \(turn).\n", fields: slug), by: person)
            return "save"
        }
        try await newsroom.act(steps[choice], on: id, options: note, by: person)
        return steps[choice].action.rawValue
    }
}

/// A stream of numbers that a seed decides (SplitMix64).
private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

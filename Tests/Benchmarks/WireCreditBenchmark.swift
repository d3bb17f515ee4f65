import ArticleStore
import Editorial

/// Publishing with the requirement `wire-credited` in a newsroom with wire copy, against publishing without it there.
struct WireCreditBenchmark {
    let folder: String

    private static let copies = 500
    private static let requirement = "      - wire-credited:\n        override: [publisher]\n"

    func lines() async throws -> [String] {
        guard let people = People() else { return [] }
        let newsrooms = [
            try await newsroom("wire", people, isRequired: true),
            try await newsroom("nowire", people, isRequired: false),
        ]
        let copied = SampleProse.text(words: 400, seed: 7)
        var lines: [String] = []
        for (title, rounds, body) in [
            ("publishing 4 KB, nothing of wire copy", 20, { SampleProse.text(words: 700, seed: 100_000 + $0) }),
            (
                "publishing 4 KB, half of it wire copy", 20,
                { SampleProse.text(words: 300, seed: 200_000 + $0) + copied }
            ),
            ("publishing 1 MB, nothing of wire copy", 3, { SampleProse.text(words: 180_000, seed: 300_000 + $0) }),
        ] as [(String, Int, (Int) -> String)] {
            var articles: [[ArticleID]] = [[], []]
            for number in 0...rounds {
                for side in 0...1 {
                    articles[side].append(try await approved(body(number), in: newsrooms[side], people))
                }
            }
            let publish = { (side: Int) in
                _ = try await newsrooms[side].publish(articles[side].removeLast(), by: people.paula)
            }
            let comparison = Comparison(title: title, baselineTitle: "without wire-credited", rounds: rounds)
            lines.append(try await comparison.line({ try await publish(0) }, against: { try await publish(1) }))
        }
        return lines
    }

    private struct People {
        let rosa: Handle
        let edgar: Handle
        let paula: Handle
        let adam: Handle

        init?() {
            guard let rosa = Handle("rosa"), let edgar = Handle("edgar"), let paula = Handle("paula"),
                let adam = Handle("adam")
            else { return nil }
            (self.rosa, self.edgar, self.paula, self.adam) = (rosa, edgar, paula, adam)
        }
    }

    private func newsroom(_ name: String, _ people: People, isRequired: Bool) async throws -> Newsroom {
        let newsroom = try await Newsroom.initialise(at: "\(folder)/\(name).git")
        for seed in 1...Self.copies {
            let story = "Wire story \(seed)\n\n" + SampleProse.text(words: 400, seed: seed)
            _ = try await newsroom.importStory(Array(story.utf8), named: "a.txt", wire: "afp", by: people.rosa)
        }
        if !isRequired {
            let workflow = try await newsroom.configuration(.workflow)
            let changed = workflow.replacing(Self.requirement, with: "")
            _ = try await newsroom.configure(.setWorkflow(changed), by: people.adam)
        }
        return newsroom
    }

    /// An article that names AFP and waits for its publication.
    private func approved(_ body: String, in newsroom: Newsroom, _ people: People) async throws -> ArticleID {
        let draft = try await newsroom.create(Draft(headline: "A story", body: body), by: people.rosa)
        _ = try await newsroom.act(
            .credit(CreditRequest(contributor: "afp", role: .source)), on: draft.id, by: people.rosa)
        try await newsroom.submit(draft.id, by: people.rosa)
        return try await newsroom.approve(draft.id, by: people.edgar).id
    }
}

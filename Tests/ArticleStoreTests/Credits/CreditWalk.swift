import ArticleStore
import Editorial

private typealias Desk = TestNewsroom

/// A newsroom to which random things happen, hours and days apart.
struct CreditWalk {
    private let desk: TestNewsroom
    private var numbers: WalkNumbers
    private(set) var now = Instant(seconds: 1_788_127_200)
    private(set) var done: [String] = []
    private var articles: [ArticleID] = []
    private var words = 0

    init(seed: UInt64, _ desk: TestNewsroom) {
        self.desk = desk
        numbers = WalkNumbers(state: seed)
    }

    /// Opens the newsroom some hours later and does something; where that is refused, something else.
    mutating func takeTurn(_ turn: Int) async throws -> Newsroom {
        now.seconds += Int64.random(in: 600...90_000, using: &numbers)
        let newsroom = try await desk.at(now.description, seed: "turn \(turn)")
        for attempt in 0..<6 {
            do {
                done.append(try await act(turn, in: newsroom))
                break
            } catch let error as NewsroomError
                where ["refused", "conflict", "not-found", "invalid"].contains(error.code)
            {
                if attempt == 5 { done.append("(\(error.code))") }
            }
        }
        return newsroom
    }

    private mutating func act(_ turn: Int, in newsroom: Newsroom) async throws -> String {
        if turn == 0 {
            let style = "zone: Europe/Berlin\n"
            _ = try await newsroom.configure(.setStyle(style), by: Desk.adam)
            return "style"
        }
        if turn == 40 {
            let nina = Contributor(id: "nina", name: "Nina Roth", kind: .person, aliases: ["Rosa Lindqvist"])
            _ = try await newsroom.configure(.addContributor(nina), by: Desk.adam)
            return "registry"
        }
        if turn == 25 || turn == 55 {
            let orbit = Contributor(id: "orbit", name: "Orbit Wire", kind: .agency, aliases: ["Orbit"])
            let change: ConfigurationChange =
                turn == 25 ? .addContributor(orbit) : .mergeContributors(from: "orbit", into: "reuters")
            _ = try await newsroom.configure(change, by: Desk.adam)
            return "registry"
        }
        guard articles.count > 3, turn % 9 != 0, let id = articles.randomElement(using: &numbers) else {
            return try await begin(turn, in: newsroom)
        }
        return try await act(turn, on: id, in: newsroom)
    }

    private mutating func begin(_ turn: Int, in newsroom: Newsroom) async throws -> String {
        if Bool.random(using: &numbers) {
            let draft = Draft(headline: "Story \(turn)", body: sentence() + "\n\n" + sentence() + "\n")
            articles.append(try await newsroom.create(draft, by: Desk.rosa).id)
            return "create"
        }
        let text = "Copy \(turn)\n\n\(sentence())\n\n\(sentence())\n"
        let wire = ["afp", "Reuters", "orbit"].randomElement(using: &numbers)
        let story = try await newsroom.importStory(Array(text.utf8), named: "copy.txt", wire: wire, by: Desk.mina)
        articles.append(story.id)
        if Bool.random(using: &numbers), let wire {
            let credit = CreditRequest(contributor: wire, role: .contributor)
            _ = try await newsroom.act(.credit(credit), on: story.id, by: Desk.mina)
        }
        return "import"
    }

    private mutating func act(_ turn: Int, on id: ArticleID, in newsroom: Newsroom) async throws -> String {
        let note = ActionOptions(note: "Note \(turn).")
        switch Int.random(in: 0..<24, using: &numbers) {
        case 0..<3:
            let body = try await newsroom.article(id).content.body
            let edit = Edit(body: changed(body))
            try await newsroom.save(id, edit, by: [Desk.rosa, Desk.mina].randomElement(using: &numbers) ?? Desk.rosa)
            return "save"
        case 3:
            let section = ["World", "Local", "Sport"].randomElement(using: &numbers) ?? "World"
            try await newsroom.save(id, Edit(fields: [FieldEdit("section", section)]), by: Desk.rosa)
            return "section"
        case 4..<7: return try await credit(id, in: newsroom)
        case 7:
            try await newsroom.act(.uncredit(contributor: name(), role: nil), on: id, by: Desk.rosa)
            return "uncredit"
        case 8..<12, 20..<24: return try await publish(id, in: newsroom)
        case 12, 13:
            let kind: PublicationKind? = [.correction, .update, .refile].randomElement(using: &numbers)
            try await newsroom.act(.revise(kind), on: id, options: note, by: Desk.rosa)
            return "revise"
        case 14:
            let newest = try await newsroom.article(id).revision
            try await newsroom.act(.revert(to: Int.random(in: 1...newest, using: &numbers)), on: id, by: Desk.rosa)
            return "revert"
        case 15: return try await take(.hold, id, note, in: newsroom)
        case 16: return try await take(.release, id, note, in: newsroom)
        case 17: return try await take(Bool.random(using: &numbers) ? .kill : .release, id, note, in: newsroom)
        case 18: return try await take(.spike, id, note, in: newsroom)
        default: return try await take(.revive, id, note, in: newsroom)
        }
    }

    private func take(
        _ step: Step, _ id: ArticleID, _ note: ActionOptions, in newsroom: Newsroom
    ) async throws -> String {
        try await newsroom.act(step, on: id, options: note, by: Desk.paula)
        return step.action.rawValue
    }

    /// Submits, approves and publishes, or sets a schedule that a later turn runs.
    private mutating func publish(_ id: ArticleID, in newsroom: Newsroom) async throws -> String {
        _ = try? await newsroom.submit(id, by: Desk.rosa)
        _ = try? await newsroom.approve(id, by: Desk.edgar)
        if Int.random(in: 0..<4, using: &numbers) == 0 {
            let at = Instant(seconds: now.seconds + 3600)
            try await newsroom.act(.schedule(at: at, zone: "Europe/Berlin"), on: id, by: Desk.paula)
            return "schedule"
        }
        try await newsroom.publish(id, by: Desk.paula)
        return "publish"
    }

    private mutating func credit(_ id: ArticleID, in newsroom: Newsroom) async throws -> String {
        let role = [CreditRole.author, .contributor, .editing].randomElement(using: &numbers) ?? .author
        let tier: CreditTier? = Bool.random(using: &numbers) ? .internal : nil
        try await newsroom.act(
            .credit(CreditRequest(contributor: name(), role: role, tier: tier)), on: id, by: Desk.mina)
        return "credit"
    }

    private mutating func name() -> String {
        ["AFP", "reuters", "Orbit", "Rosa Lindqvist", "Mina Sato", "Nina Roth", "rosa"].randomElement(using: &numbers)
            ?? "AFP"
    }

    /// The body with a new sentence somewhere, and perhaps without an old one.
    private mutating func changed(_ body: String) -> String {
        var paragraphs = body.split(separator: "\n").map(String.init)
        if paragraphs.count > 1, Bool.random(using: &numbers) {
            paragraphs.remove(at: Int.random(in: 0..<paragraphs.count, using: &numbers))
        }
        paragraphs.insert(sentence(), at: Int.random(in: 0...paragraphs.count, using: &numbers))
        return paragraphs.joined(separator: "\n\n") + "\n"
    }

    /// A sentence of words that were never there before.
    private mutating func sentence() -> String {
        let count = Int.random(in: 3...9, using: &numbers)
        defer { words += count }
        return (words..<(words + count)).map { "word\($0)" }.joined(separator: " ") + "."
    }
}

/// A stream of numbers that a seed decides (SplitMix64).
struct WalkNumbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

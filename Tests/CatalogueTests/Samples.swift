import Catalogue

/// A commit or object id that stands for a number.
func hash(_ number: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 40 - digits.count) + digits
}

/// An id that stands for a number.
func identifier(_ number: Int) -> String {
    let digits = String(number)
    return "01HX" + String(repeating: "0", count: 22 - digits.count) + digits
}

/// An article that stands for a number, with this content and place.
func article(
    _ number: Int, headline: String = "Headline", text: String = "", state: String = "draft", position: Int = 1,
    content: Int? = nil
) -> ArticleRow {
    ArticleRow(
        id: identifier(number), path: "articles/2016/03/14/story-\(number)", slug: "story-\(number)",
        headline: headline, state: state, status: "unpublished", revision: 1, content: hash(content ?? number),
        updated: 1_000 + Int64(position), by: "mara", position: position, text: text)
}

/// An action on the article that stands for a number.
func action(_ number: Int, _ name: String = "save", position: Int, revision: Int = 1, by: String = "mara") -> ActionRow
{
    ActionRow(
        article: identifier(number), position: position, revision: revision, action: name, person: by,
        at: 1_000 + Int64(position), commit: hash(position), content: hash(number))
}

/// A catalogue in memory with these articles.
func catalogue(of articles: [ArticleRow]) throws -> Catalogue {
    let catalogue = try Catalogue.inMemory()
    _ = try catalogue.feed(CatalogueFeed(head: "1", previousHead: nil, articles: articles))
    return catalogue
}

/// A made-up newsroom: feeds one after another, and what they leave.
struct MadeUpNewsroom {
    var feeds: [CatalogueFeed] = []
    var articles: [String: ArticleRow] = [:]

    init(seed: UInt64, actions count: Int) {
        var random = SeededGenerator(seed: seed)
        for position in 1...max(1, count) {
            let number = Int.random(in: 1...max(2, count / 4), using: &random)
            var row = articles[identifier(number)] ?? article(number, position: position)
            Self.change(&row, position: position, &random)
            let removes = Int.random(in: 0..<20, using: &random) == 0
            articles[row.id] = removes ? nil : row
            let previous = position == 1 ? nil : hash(position - 1)
            var action = action(number, position: position, revision: row.revision, by: row.by)
            action.wire = ["afp", "reuters", "dpa", nil, nil].randomElement(using: &random) ?? nil
            let fingerprints = Set((0..<20).map { _ in Int64.random(in: 0...400, using: &random) }).union([7])
            let copy = WireCopyRow(position: position, fingerprints: fingerprints.sorted())
            feeds.append(
                CatalogueFeed(
                    head: hash(position), previousHead: previous, actions: [action],
                    wireCopies: action.wire == nil ? [] : [copy], articles: removes ? [] : [row],
                    removed: removes ? [row.id] : []))
        }
    }

    private static func change(_ row: inout ArticleRow, position: Int, _ random: inout SeededGenerator) {
        let people = ["mara", "jonas", "ída", "O'Brien", "a\0b"]
        let names = ["afp", "AFP", "Mara Lind", "MARA LIND", "reuters"]
        row.position = position
        row.updated = 1_000 + Int64(position) + Int64.random(in: -3...3, using: &random)
        row.tree = hash(2_000_000 + position)
        row.by = people.randomElement(using: &random) ?? "mara"
        row.assignee = Bool.random(using: &random) ? people.randomElement(using: &random) : nil
        row.state = ["draft", "review", "published", "spiked"].randomElement(using: &random) ?? "draft"
        row.status = ["unpublished", "published", "killed"].randomElement(using: &random) ?? "published"
        row.scheduledAt = Bool.random(using: &random) ? Int64.random(in: 0...50, using: &random) : nil
        row.addresses = (0..<Int.random(in: 0...2, using: &random)).map { "/2016/\(row.slug)-\($0)/" }
        row.credits = names.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random)).map {
            CreditRow(contributor: $0, kind: "agency", role: "author", tier: "byline")
        }
        guard Bool.random(using: &random) else { return }
        row.revision += 1
        row.content = hash(1_000_000 + position)
        row.headline = "Headline \(position)"
        row.section = ["sport", "politics", "Ü", nil].randomElement(using: &random) ?? nil
        row.text = "word\(position) 日本語 text\nfrom \(row.by)"
    }
}

extension Catalogue {
    /// The articles that a search finds, best first.
    func search(words: String, limit: Int) throws -> [ArticleSummary] {
        try search(SearchQuery(words: words, limit: limit)).rows.map(\.article)
    }
}

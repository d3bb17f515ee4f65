import ArticleStore
import Editorial
import Foundation

/// The people of the starter's workflow.
struct Desk: Sendable {
    let rosa: Handle
    let edgar: Handle
    let paula: Handle

    init?() {
        guard let rosa = Handle("rosa"), let edgar = Handle("edgar"), let paula = Handle("paula") else { return nil }
        (self.rosa, self.edgar, self.paula) = (rosa, edgar, paula)
    }
}

/// One writer: it takes stories of its own from draft to publication and through an update, and begins another one when
/// a story is through, or when an action failed and nobody can say how it stands.
struct Writer {
    let newsroom: Newsroom
    let desk: Desk
    let order: WriterOrder
    let number: Int
    private var generator: SeededGenerator
    private var article: ArticleID?
    private var place = 0
    private var count = 0

    private static let life: [Action] = [
        .create, .save, .comment, .attach, .submit, .approve, .publish, .revise, .save, .submit, .approve, .publish,
    ]

    init(newsroom: Newsroom, desk: Desk, order: WriterOrder, number: Int) {
        (self.newsroom, self.desk, self.order, self.number) = (newsroom, desk, order, number)
        generator = SeededGenerator(seed: order.seed &+ UInt64(number) &* 1_000_003)
    }

    mutating func run() async {
        let end = ContinuousClock.now + .seconds(order.seconds ?? 0)
        while order.seconds == nil ? count < order.actions : ContinuousClock.now < end {
            await step()
        }
    }

    private mutating func step() async {
        count += 1
        let mark = "\(order.name)-\(number)-\(count)"
        let action = article == nil ? .create : Self.life[place]
        do {
            let result = try await take(action, mark)
            Answer(mark: mark, action: action.rawValue, result).write()
            article = result.id
            place = article == nil || place + 1 == Self.life.count ? 0 : place + 1
            if place == 0 { article = nil }
        } catch {
            Answer(mark: mark, action: action.rawValue, failure: "\(error)").write()
            (article, place) = (nil, 0)
        }
    }

    private mutating func take(_ action: Action, _ mark: String) async throws -> ActionResult {
        let options = ActionOptions(note: mark)
        guard let article else {
            return try await newsroom.create(Draft(headline: mark, body: text()), by: desk.rosa)
        }
        switch action {
        case .comment: return try await act(.comment(mark, isBlocking: false), article, ActionOptions(), desk.edgar)
        case .submit: return try await act(.submit, article, options, desk.rosa)
        case .approve: return try await act(.approve, article, options, desk.edgar)
        case .publish: return try await act(.publish, article, options, desk.paula)
        case .revise: return try await act(.revise(.update), article, options, desk.rosa)
        case .attach: return try await act(.attach(picture(mark)), article, options, desk.rosa)
        default: return try await newsroom.save(article, Edit(body: text()), options: options, by: desk.rosa)
        }
    }

    private func act(
        _ step: Step, _ article: ArticleID, _ options: ActionOptions, _ person: Handle
    ) async throws -> ActionResult {
        try await newsroom.act(step, on: article, options: options, by: person)
    }

    private mutating func picture(_ mark: String) -> MediaFile {
        let size = Int.random(in: 0...20_000, using: &generator)
        return MediaFile(name: "\(mark).jpg", bytes: (0..<size).map { _ in .random(in: 0...255, using: &generator) })
    }

    /// Prose of no meaning, up to some 6 KB.
    private mutating func text() -> String {
        var text = ""
        for number in 0..<Int.random(in: 1...1_000, using: &generator) {
            text += String(generator.next() % 100_000, radix: 36) + (number % 40 == 39 ? ".\n\n" : " ")
        }
        return text + "end\n"
    }
}

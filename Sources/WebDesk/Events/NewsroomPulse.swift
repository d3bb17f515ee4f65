import ArticleStore
import Editorial
import Logging
import ServiceLifecycle

/// Watches the newsroom for actions, whoever takes them, and tells everybody who listens.
actor NewsroomPulse {
    /// What a listener gets to know.
    enum Beat: Sendable {
        case action(NewsroomAction)
        /// Nothing happened for a while; a stream says so, that both sides know it is open.
        case silence
    }

    private let newsroom: Newsroom
    private let logger: Logger
    private var listeners: [Int: AsyncStream<Beat>.Continuation] = [:]
    private var nextListener = 0
    private var place: NewsPlace?
    private var isOver = false

    /// How often the newsroom is looked at, and how long nothing happens until that is said.
    private static let period = Duration.milliseconds(200)
    private static let silence = Duration.seconds(15)
    /// How many beats a listener may be behind; beyond that its stream ends, and it comes back where it was.
    private static let patience = 1_000
    private static let page = 200

    init(_ newsroom: Newsroom, logger: Logger) {
        self.newsroom = newsroom
        self.logger = logger
    }

    /// How many listen.
    var count: Int { listeners.count }

    /// Listens from now on.
    func listen() async throws -> (place: NewsPlace, beats: AsyncStream<Beat>) {
        let known: NewsPlace
        if let place {
            known = place
        } else {
            known = try await newsroom.newestPlace()
            if place == nil { place = known }
        }
        let (stream, continuation) = AsyncStream.makeStream(
            of: Beat.self, bufferingPolicy: .bufferingOldest(Self.patience))
        guard !isOver else {
            continuation.finish()
            return (known, stream)
        }
        let number = nextListener
        nextListener += 1
        listeners[number] = continuation
        continuation.onTermination = { _ in Task { await self.forget(number) } }
        return (place ?? known, stream)
    }

    private func forget(_ number: Int) { listeners[number] = nil }

    /// Looks for actions until the desk closes.
    func watch() async {
        var last = ContinuousClock.now
        while !Task.isCancelled, !isOver {
            try? await Task.sleep(for: Self.period)
            guard !listeners.isEmpty, !isOver else { continue }
            do {
                if try await look() { last = .now }
            } catch { logger.warning("The newsroom could not be looked at.", metadata: ["error": "\(error)"]) }
            if ContinuousClock.now - last >= Self.silence {
                tell(.silence)
                last = .now
            }
        }
    }

    private func look() async throws -> Bool {
        guard let known = place else { return false }
        let news = try await newsroom.news(after: known, limit: Self.page)
        for action in news { tell(.action(action)) }
        place = news.last?.place ?? known
        return !news.isEmpty
    }

    private func tell(_ beat: Beat) {
        for (number, listener) in listeners {
            if case .enqueued = listener.yield(beat) { continue }
            listener.finish()
            listeners[number] = nil
        }
    }

    /// Ends every stream: the desk closes.
    func end() {
        isOver = true
        listeners.values.forEach { $0.finish() }
        listeners = [:]
    }
}

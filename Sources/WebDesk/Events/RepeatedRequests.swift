import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// Remembers what was answered to requests with an `Idempotency-Key`, so that one that is sent again is not done again.
///
/// Before anything is done, `desk/requests/` says what is asked for and where the newsroom stands; afterwards what was
/// answered, for a day. Where the desk died between the two, the action is looked for on `main`, where it carries the
/// request's name.
actor RepeatedRequests {
    /// What was answered.
    struct Answer: Codable, Sendable {
        var body: String
        var tag: String?
        var location: String?
    }

    /// A request as it is kept.
    private struct Kept: Codable {
        /// What was asked for, hashed.
        var request: String
        var at: Int64
        /// The newest commit of `main` before; nil while there was none.
        var after: String?
        /// Nil until it is answered.
        var answer: Answer?
    }

    private let newsroom: Newsroom
    private let folder: DeskFolder
    private var underWay: [String: (request: String, task: Task<Answer, any Error>)] = [:]

    private static let lifetime: Int64 = 86_400

    init(_ newsroom: Newsroom) {
        self.newsroom = newsroom
        folder = DeskFolder("requests", in: newsroom.path)
    }

    private var now: Int64 { newsroom.clock.now.seconds }

    /// Answers a request, from memory where the person sent it before under the same key.
    /// - Parameters:
    ///   - found: Makes the answer of what the request is found to have done, where nobody wrote the answer down.
    ///   - work: Does what is asked for.
    /// - Throws: `Problem` where the key was used for another request; whatever the work throws, which is not kept.
    func answer(
        _ request: RepeatedRequest, found: @escaping @Sendable (ActionResult) throws -> Answer,
        work: @escaping @Sendable () async throws -> Answer
    ) async throws -> Answer {
        if let known = underWay[request.name] {
            guard known.request == request.content else { throw Self.otherRequest }
            return try await known.task.value
        }
        let kept = kept(request.name)
        guard kept.map({ $0.request == request.content }) ?? true else { throw Self.otherRequest }
        if let answer = kept?.answer { return answer }
        let task = Task {
            if let kept, let result = try await recorded(request, kept) {
                return try keep(try found(result), kept, request)
            }
            let intent = try await keepIntent(request)
            return try keep(try await work(), intent, request)
        }
        underWay[request.name] = (request.content, task)
        defer { underWay[request.name] = nil }
        return try await task.value
    }

    private func kept(_ name: String) -> Kept? {
        let kept = folder.value(Kept.self, of: "\(name).json")
        return kept.flatMap { now - $0.at < Self.lifetime ? $0 : nil }
    }

    /// What the request is found to have done before the desk died.
    private func recorded(_ request: RepeatedRequest, _ kept: Kept) async throws -> ActionResult? {
        let place = if let commit = kept.after { try await newsroom.place(ofCommit: commit) } else { NewsPlace?.none }
        return try await newsroom.result(ofRequest: request.name, after: place ?? .start, by: request.person)
    }

    private func keepIntent(_ request: RepeatedRequest) async throws -> Kept {
        let kept = Kept(request: request.content, at: now, after: try await newsroom.newestCommit())
        try folder.write(kept, as: "\(request.name).json")
        return kept
    }

    private func keep(_ answer: Answer, _ intent: Kept, _ request: RepeatedRequest) throws -> Answer {
        var kept = intent
        kept.answer = answer
        try folder.write(kept, as: "\(request.name).json")
        return answer
    }

    /// Removes what is too old.
    func removeExpired() {
        for name in folder.names() {
            guard let kept = folder.value(Kept.self, of: name) else { continue }
            if now - kept.at >= Self.lifetime { try? folder.remove(name) }
        }
    }

    private static let otherRequest = Problem(
        status: .unprocessableContent, code: "idempotency-key", title: "This key stands for another request",
        detail: "The Idempotency-Key was sent before with another request; give each request a key of its own.")
}

import ArticleStore
import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// Remembers what was answered to requests with an `Idempotency-Key`, so that one that is sent again is not done again.
///
/// Answers are kept for a day under `desk/requests/`, so that they survive a restart.
actor RepeatedRequests {
    /// An answer as it is kept.
    struct Kept: Codable, Sendable {
        /// What the request was, hashed.
        var request: String
        var status: Int
        var body: String
        var tag: String?
        var at: Int64
    }

    private let folder: DeskFolder
    private let clock: NewsroomClock
    private var underWay: [String: (request: String, task: Task<Kept, any Error>)] = [:]

    private static let lifetime: Int64 = 86_400

    init(_ newsroom: Newsroom) {
        folder = DeskFolder("requests", in: newsroom.path)
        clock = newsroom.clock
    }

    /// Answers a request, from memory where the person sent it before under the same key.
    /// - Throws: `Problem` where the key was used for another request; whatever the work throws, which is not kept.
    func answer(
        _ key: String, by person: Handle, request: String, _ work: @escaping @Sendable () async throws -> Kept
    ) async throws -> Kept {
        let name = Secret.hash(of: "\(person) \(key)")
        if let known = underWay[name] {
            guard known.request == request else { throw Self.otherRequest }
            return try await known.task.value
        }
        if let kept = folder.value(Kept.self, of: "\(name).json"), clock.now.seconds - kept.at < Self.lifetime {
            guard kept.request == request else { throw Self.otherRequest }
            return kept
        }
        let folder = folder
        let task = Task {
            let kept = try await work()
            try folder.write(kept, as: "\(name).json")
            return kept
        }
        underWay[name] = (request, task)
        defer { underWay[name] = nil }
        return try await task.value
    }

    /// Removes what is too old.
    func removeExpired() {
        for name in folder.names() {
            guard let kept = folder.value(Kept.self, of: name) else { continue }
            if clock.now.seconds - kept.at >= Self.lifetime { try? folder.remove(name) }
        }
    }

    private static let otherRequest = Problem(
        status: .unprocessableContent, code: "idempotency-key", title: "This key stands for another request",
        detail: "The Idempotency-Key was sent before with another request; give each request a key of its own.")
}

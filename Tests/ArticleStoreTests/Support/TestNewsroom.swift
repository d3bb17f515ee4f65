import Editorial
import Foundation
import Testing

@testable import ArticleStore

/// A real newsroom in a temporary folder, with the starter's people; the folder goes when it does.
final class TestNewsroom: Sendable {
    static let rosa = person("rosa")
    static let edgar = person("edgar")
    static let mina = person("mina")
    static let paula = person("paula")
    static let adam = person("adam")

    private static func person(_ text: String) -> Handle {
        guard let handle = Handle(text) else { preconditionFailure("\(text) is no handle") }
        return handle
    }

    let newsroom: Newsroom
    let path: String

    init(now: String = "2026-11-22T10:00:00Z", seed: String = "test") async throws {
        path = NSTemporaryDirectory() + "galley-test-\(UUID().uuidString)/newsroom.git"
        newsroom = try await Newsroom.initialise(at: path, clock: try fixed(now), identifiers: .seeded(seed))
    }

    deinit { try? FileManager.default.removeItem(atPath: (path as NSString).deletingLastPathComponent) }

    /// The same newsroom, opened at another time of the clock.
    func at(_ now: String, seed: String = "test") async throws -> Newsroom {
        try await Newsroom.open(at: path, clock: try fixed(now), identifiers: .seeded(seed))
    }

    /// What git prints.
    @discardableResult
    func git(_ arguments: String...) throws -> String { try Git.run(["-C", path] + arguments) }

    /// A draft by the reporter, submitted and approved by an editor.
    func approved(_ headline: String = "Bridge to close", body: String = "The bridge will close.\n") async throws
        -> ActionResult
    {
        let draft = try await newsroom.create(Draft(headline: headline, body: body), by: Self.rosa)
        try await newsroom.submit(draft.id, by: Self.rosa)
        return try await newsroom.approve(draft.id, by: Self.edgar)
    }

    /// The same, published.
    func published(_ headline: String = "Bridge to close", body: String = "The bridge will close.\n") async throws
        -> ActionResult
    {
        let article = try await approved(headline, body: body)
        return try await newsroom.publish(article.id, by: Self.paula)
    }

    /// Asks `check` and fails with whatever is an error.
    func expectSound(sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let errors = try await newsroom.check().filter(\.isError)
        #expect(errors == [], sourceLocation: sourceLocation)
    }
}

func fixed(_ text: String) throws -> NewsroomClock { .fixed(try #require(Instant(text))) }

/// What an action threw, as the newsroom's error.
func failure(_ body: () async throws -> Void) async -> NewsroomError? {
    do { try await body() } catch { return error as? NewsroomError }
    return nil
}

extension NewsroomError {
    /// The names of the unmet requirements.
    var requirements: [String] { unmet.map(\.requirement) }
}

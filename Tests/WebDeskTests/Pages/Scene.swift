import Synchronization
import Testing

/// A desk, and whoever works at it, for the time of one test.
final class Scene: Sendable {
    let desk: DeskProcess
    private let pages = Mutex<[BrowserPage]>([])

    private init(_ desk: DeskProcess) { self.desk = desk }

    /// Opens a new newsroom as a desk, has people work there, and closes everything again. Whatever they did, no dialog
    /// came up and no page complained.
    static func play(_ work: (Scene) async throws -> Void) async throws {
        try await play(in: TemporaryNewsroom(), work)
    }

    /// Opens a newsroom that was prepared.
    static func play(in newsroom: TemporaryNewsroom, _ work: (Scene) async throws -> Void) async throws {
        let scene = Scene(try await DeskProcess(newsroom))
        do {
            try await work(scene)
        } catch {
            Issue.record("\(error)")
        }
        try await scene.end()
    }

    private func end() async throws {
        for page in pages.withLock({ $0 }) {
            #expect(page.events.complaints == [])
            #expect(page.events.dialogs == [])
            try? await page.endContext()
        }
        try await desk.end()
    }

    /// A person who is not logged in.
    func visitor(scripts: Bool = true) async throws -> DeskPerson {
        let page = try await Browser.page(scripts: scripts)
        pages.withLock { $0.append(page) }
        return DeskPerson(page: page, address: desk.address)
    }

    /// Somebody of the newsroom, who logs in.
    func person(_ handle: String, scripts: Bool = true) async throws -> DeskPerson {
        let person = try await visitor(scripts: scripts)
        try await person.logIn(handle)
        return person
    }

    /// Another page of a person, whose first one is closed.
    func reopened(_ person: DeskPerson) async throws -> DeskPerson {
        let page = try await person.page.sibling()
        try await person.page.close()
        pages.withLock { $0.append(page) }
        return DeskPerson(page: page, address: desk.address)
    }
}

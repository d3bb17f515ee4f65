import Foundation
import Synchronization

/// A browser's answers and events, by the Chrome DevTools Protocol: JSON, each message ended by a zero byte.
///
/// <https://chromedevtools.github.io/devtools-protocol/>
final class DevTools: Sendable {
    /// Gets the events of a page: the name, and what it says.
    typealias Listener = @Sendable (_ event: String, _ parameters: PageJSON) -> Void

    private struct State {
        var last = 0
        var calls: [Int: CheckedContinuation<PageJSON, any Error>] = [:]
        var listeners: [String: Listener] = [:]
        var isOver = false
    }

    private let state = Mutex(State())
    private let socket: MessageSocket

    init(_ socket: MessageSocket) {
        self.socket = socket
        let reader = Thread { [self] in
            while let message = socket.next() { take(message) }
            end()
        }
        reader.name = "DevTools"
        reader.start()
    }

    /// Asks the browser, or one of its pages, and waits for the answer.
    /// - Throws: `BrowserError` if it says no, or nothing in time.
    @discardableResult
    func call(_ method: String, _ parameters: PageJSON = [:], session: String? = nil) async throws -> PageJSON {
        let id = nextID()
        let limit = Task {
            try await Task.sleep(for: Deadline.length)
            answer(id, .failure(BrowserError("The browser did not answer \(method) within \(Deadline.length).")))
        }
        defer { limit.cancel() }
        return try await withCheckedThrowingContinuation { continuation in
            state.withLock { $0.calls[id] = continuation }
            send(id, method, parameters, session)
        }
    }

    /// Tells the browser something; its answer counts for nothing.
    func post(_ method: String, _ parameters: PageJSON = [:], session: String) {
        send(nextID(), method, parameters, session)
    }

    /// Has somebody hear the events of a page; nil for nobody.
    func listen(to session: String, _ listener: Listener?) { state.withLock { $0.listeners[session] = listener } }

    private func nextID() -> Int {
        state.withLock { state in
            state.last += 1
            return state.last
        }
    }

    private func send(_ id: Int, _ method: String, _ parameters: PageJSON, _ session: String?) {
        var message: [String: PageJSON] = ["id": .number(Double(id)), "method": .string(method), "params": parameters]
        if let session { message["sessionId"] = .string(session) }
        let isSent = !state.withLock(\.isOver) && socket.send(PageJSON.object(message).text)
        if !isSent { answer(id, .failure(BrowserError("The browser is gone; it was to do \(method)."))) }
    }

    private func take(_ bytes: Data) {
        guard let message = try? JSONDecoder().decode(PageJSON.self, from: bytes) else { return }
        if let id = message["id"].number {
            let reason = message["error"]["message"].string.map { BrowserError("The browser says: \($0)") }
            answer(Int(id), reason.map(Result.failure) ?? .success(message["result"]))
        } else if let event = message["method"].string, let session = message["sessionId"].string {
            state.withLock { $0.listeners[session] }?(event, message["params"])
        }
    }

    private func answer(_ id: Int, _ result: Result<PageJSON, any Error>) {
        state.withLock { $0.calls.removeValue(forKey: id) }?.resume(with: result)
    }

    private func end() {
        let calls = state.withLock { state in
            state.isOver = true
            return state.calls.keys.sorted()
        }
        for id in calls { answer(id, .failure(BrowserError("The browser ended before it answered."))) }
    }
}

import ArticleStore
import Editorial
import Synchronization

/// Which lines of a script wait for which: those on the same article are taken in the order of the script.
///
/// Lines are on the same article where they name it by the same text, or by a line that is on it.
final class ScriptOrder: Sendable {
    /// An article as the lines name it.
    enum Name: Hashable {
        case reference(String)
        case line(String)
    }

    /// What became of a line.
    private enum Outcome {
        case underWay
        case done(ArticleID)
        case failed
    }

    private struct State {
        var lines: [String: (article: Name, outcome: Outcome)] = [:]
        var last: [Name: (number: Int, task: Task<Void, Never>)] = [:]
        var running: [Int: Task<Void, Never>] = [:]
    }

    private let state = Mutex(State())

    /// Starts the work of a line, once the lines before it on the same article are done.
    /// - Throws: `NewsroomError` if the article is that of a line which does not stand before.
    func start(_ number: Int, _ line: ScriptLine, _ work: @escaping @Sendable () async -> Void) throws(NewsroomError) {
        let name = try article(of: line)
        state.withLock { state in
            let previous = state.last[name]?.task
            let task = Task {
                await previous?.value
                await work()
                self.end(number, name)
            }
            state.lines[line.line.description] = (name, .underWay)
            state.last[name] = (number, task)
            state.running[number] = task
        }
    }

    private func article(of line: ScriptLine) throws(NewsroomError) -> Name {
        switch line.article {
        case nil: return .line(line.line.description)
        case .reference(let text): return .reference(text)
        case .line(let earlier):
            if let name = state.withLock({ $0.lines[earlier]?.article }) { return name }
            throw .unreadable("“article” names line \(earlier), and no earlier line that could be read is called so")
        }
    }

    private func end(_ number: Int, _ name: Name) {
        state.withLock { state in
            if state.last[name]?.number == number { state.last[name] = nil }
            state.running[number] = nil
        }
    }

    /// Remembers which article a line acted on; nil for one that failed.
    func note(_ line: JSON, _ article: ArticleID?) {
        state.withLock { state in
            state.lines[line.description]?.outcome = article.map { .done($0) } ?? .failed
        }
    }

    /// The article of an earlier line, which is done.
    /// - Throws: `NewsroomError` if that line failed.
    func article(ofLine line: String) throws(NewsroomError) -> ArticleID {
        if case .done(let id) = state.withLock({ $0.lines[line]?.outcome }) { return id }
        throw NewsroomError(.invalid("Line \(line), whose article this line is on, failed; nothing was done."))
    }

    /// Waits until every line is done that was started.
    func settle() async {
        while let task = state.withLock({ $0.running.values.first }) { await task.value }
    }
}

import ArticleStore
import Synchronization

/// The newsrooms that a command opened: the process ends when their catalogues have what it did.
final class OpenedNewsrooms: Sendable {
    private let newsrooms = Mutex<[Newsroom]>([])

    /// Remembers a newsroom.
    func add(_ newsroom: Newsroom) { newsrooms.withLock { $0.append(newsroom) } }

    /// Returns when nothing is under way any more.
    func settle() async {
        for newsroom in newsrooms.withLock({ $0 }) { await newsroom.settle() }
    }
}

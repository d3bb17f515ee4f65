import Synchronization

/// Counts the connections that are open, in all and of each address, so that nobody shuts everybody else out.
final class OpenConnections: Sendable {
    private struct State {
        var total = 0
        var byAddress: [String: Int] = [:]
    }

    private let state = Mutex(State())
    private let most: Int
    private let mostOfAddress: Int

    /// - Parameters:
    ///   - most: How many may be open.
    ///   - mostOfAddress: How many of them may come from one address, unless it is this machine's own: a proxy's, or
    ///     somebody's who has easier ways to do harm.
    init(most: Int, mostOfAddress: Int) { (self.most, self.mostOfAddress) = (most, mostOfAddress) }

    /// Counts a connection, if there is room for it.
    func open(from address: String) -> Bool {
        state.withLock { state in
            let known = state.byAddress[address, default: 0]
            guard state.total < most, known < mostOfAddress || ClientAddress.isLocal(address) else { return false }
            state.total += 1
            state.byAddress[address] = known + 1
            return true
        }
    }

    /// Forgets a connection that was counted.
    func close(from address: String) {
        state.withLock { state in
            state.total -= 1
            guard let known = state.byAddress[address] else { return }
            state.byAddress[address] = known > 1 ? known - 1 : nil
        }
    }
}

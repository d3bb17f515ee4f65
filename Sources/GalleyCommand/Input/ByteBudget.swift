/// How many bytes of files may be in memory at once; whoever wants more waits for its turn.
actor ByteBudget {
    private let limit: Int
    private var used = 0
    private var waiting: [(bytes: Int, turn: CheckedContinuation<Void, Never>)] = []

    init(limit: Int) { self.limit = limit }

    /// Takes bytes, when there is room for them; more than there ever is are given alone.
    func take(_ bytes: Int) async {
        if waiting.isEmpty, hasRoom(for: bytes) {
            used += bytes
        } else {
            await withCheckedContinuation { waiting.append((bytes, $0)) }
        }
    }

    /// Gives bytes back.
    func give(_ bytes: Int) {
        used -= bytes
        while let first = waiting.first, hasRoom(for: first.bytes) {
            used += first.bytes
            waiting.removeFirst().turn.resume()
        }
    }

    private func hasRoom(for bytes: Int) -> Bool { used == 0 || used + bytes <= limit }
}

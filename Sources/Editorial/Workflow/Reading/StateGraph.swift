/// States and the moves between them.
struct StateGraph {
    private var targets: [StateName: [StateName]] = [:]

    init(_ moves: [Move]) {
        for move in moves { targets[move.from, default: []].append(move.to) }
    }

    /// The states that moves lead to from `origins`, these among them.
    /// - Complexity: O(states + moves).
    func reached(from origins: [StateName]) -> Set<StateName> {
        var reached = Set(origins)
        var open = origins
        while let state = open.popLast() {
            for target in targets[state] ?? [] where reached.insert(target).inserted { open.append(target) }
        }
        return reached
    }
}

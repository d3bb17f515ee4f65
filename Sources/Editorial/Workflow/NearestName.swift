/// Finds what a misspelt name was meant to be.
enum NearestName {
    /// The candidate that differs from `name` by the fewest letters, if those are few enough to be a slip.
    /// - Complexity: O(candidates × 40²) at most; longer names have no neighbour.
    static func of(_ name: String, among candidates: [String]) -> String? {
        let wanted = Array(name.lowercased().utf8)
        guard (1...40).contains(wanted.count) else { return nil }
        let tolerance = max(1, min(3, wanted.count / 3))
        let ranked = candidates.map { (name: $0, distance: distance(wanted, Array($0.utf8))) }
        let best = ranked.min { ($0.distance, $0.name) < ($1.distance, $1.name) }
        guard let best, best.distance <= tolerance else { return nil }
        return best.name
    }

    /// Letters to add, drop, change or swap with their neighbour (the "optimal string alignment" distance); `Int.max` for
    /// names longer than 40 bytes.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        guard right.count <= 40 else { return .max }
        var rows = [Array(0...right.count)]
        for (i, letter) in left.enumerated() {
            var row = [i + 1]
            for (j, other) in right.enumerated() {
                var cost = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (letter == other ? 0 : 1))
                if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
                    cost = min(cost, rows[i - 1][j - 1] + 1)
                }
                row.append(cost)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}

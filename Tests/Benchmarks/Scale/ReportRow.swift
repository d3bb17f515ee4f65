/// One line of the report on scale: what was measured, against what, and whether the ratio is what it must be.
struct ReportRow {
    /// What is measured.
    var what: String
    /// What ours measured.
    var ours: Double
    /// What it is held against; nil for what is counted by itself.
    var baseline: Double?
    /// The unit of both.
    var unit: String
    /// What must be reached.
    var target: Target

    /// What a ratio, or a count where there is no baseline, must be.
    enum Target {
        case atLeast(Double)
        case atMost(Double)
        case exactly(Double)
        case noted
    }

    /// The ratio of ours to the baseline; ours where there is none.
    var value: Double { baseline.map { ours / $0 } ?? ours }

    /// Whether the target was reached; nil where there is none.
    var isReached: Bool? {
        switch target {
        case .atLeast(let bound): value >= bound
        case .atMost(let bound): value <= bound
        case .exactly(let bound): value == bound
        case .noted: nil
        }
    }

    /// The row as it is printed.
    var line: String {
        let baseline = baseline.map { "\(Self.short($0)) \(unit)" } ?? "-"
        let ratio = self.baseline == nil ? "-" : Self.short(value)
        let cells = [what, "\(Self.short(ours)) \(unit)", baseline, ratio, wanted, verdict]
        return Self.line(cells)
    }

    /// The line above the rows.
    static let heading = line(["what", "ours", "baseline", "ratio", "target", "reached"])

    private var wanted: String {
        switch target {
        case .atLeast(let bound): "≥ \(Self.short(bound))"
        case .atMost(let bound): "≤ \(Self.short(bound))"
        case .exactly(let bound): "= \(Self.short(bound))"
        case .noted: "-"
        }
    }

    private var verdict: String { isReached.map { $0 ? "yes" : "NO" } ?? "-" }

    private static func line(_ cells: [String]) -> String {
        zip(cells, [66, 18, 18, 10, 10, 7]).map { cell, width in
            cell + String(repeating: " ", count: max(1, width - cell.count))
        }.joined()
    }

    /// Three digits that count.
    static func short(_ value: Double) -> String {
        let magnitude = abs(value)
        if magnitude >= 100 || value == value.rounded() { return "\(Int(value.rounded()))" }
        let scale: Double = magnitude >= 10 ? 10 : magnitude >= 1 ? 100 : 10_000
        return "\((value * scale).rounded() / scale)"
    }
}

/// The middle of what was measured in several rounds; 0 of none.
func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
}

/// The value below which so large a part of the values lies.
func percentile(_ part: Double, of values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[min(values.count - 1, Int(Double(values.count) * part))]
}

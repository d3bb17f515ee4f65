/// Two ways of doing the same, measured in one run: rounds alternate, since the machine is noisy, and medians count.
struct Comparison {
    /// What is compared, in a few words.
    var title: String
    /// What it is measured against.
    var baselineTitle: String
    /// How often each side runs.
    var rounds: Int

    /// Measures both sides.
    /// - Returns: A line with both medians and their ratio.
    func line(_ subject: () async throws -> Void, against baseline: () async throws -> Void) async throws -> String {
        var times: [Duration] = []
        var baselineTimes: [Duration] = []
        try await baseline()
        try await subject()
        for _ in 0..<rounds {
            baselineTimes.append(try await time(baseline))
            times.append(try await time(subject))
        }
        let (mine, theirs) = (median(times), median(baselineTimes))
        return "\(padded(title, 44)) \(padded(milliseconds(mine), 10)) ms   \(padded(baselineTitle, 34)) "
            + "\(padded(milliseconds(theirs), 10)) ms   ratio \(hundredths(mine / theirs))"
    }

    private func time(_ body: () async throws -> Void) async throws -> Duration {
        let clock = ContinuousClock()
        let start = clock.now
        try await body()
        return clock.now - start
    }

    private func median(_ times: [Duration]) -> Double {
        let middle = times.sorted()[times.count / 2]
        return Double(middle.components.seconds) * 1000 + Double(middle.components.attoseconds) / 1e15
    }

    private func milliseconds(_ value: Double) -> String { hundredths(value) }

    private func hundredths(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return "\(rounded)"
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

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
        let (time, baselineTime) = try await medians(subject, baseline)
        return Self.line(title, time, "ms", baselineTitle, baselineTime)
    }

    /// Measures both sides, each of which goes through `count` things.
    /// - Returns: A line with how many things a second each goes through, and the ratio, which is the better the higher.
    func line(
        of count: Int, _ things: String, _ subject: () async throws -> Void, against baseline: () async throws -> Void
    ) async throws -> String {
        let (time, baselineTime) = try await medians(subject, baseline)
        let rate = { (milliseconds: Double) in (Double(count) * 1000 / milliseconds).rounded() }
        return Self.line(title, rate(time), "\(things)/s", baselineTitle, rate(baselineTime))
    }

    private func medians(
        _ subject: () async throws -> Void, _ baseline: () async throws -> Void
    ) async throws -> (subject: Double, baseline: Double) {
        var times: [Duration] = []
        var baselineTimes: [Duration] = []
        try await baseline()
        try await subject()
        for _ in 0..<rounds {
            baselineTimes.append(try await time(baseline))
            times.append(try await time(subject))
        }
        return (median(times), median(baselineTimes))
    }

    /// A line with two measures and their ratio; the first is nil where it could not be taken.
    static func line(
        _ title: String, _ measure: Double?, _ unit: String, _ baselineTitle: String, _ baseline: Double
    ) -> String {
        guard let measure else { return "\(padded(title, 44)) not measured on this machine" }
        return "\(padded(title, 44)) \(padded(hundredths(measure), 10)) \(unit)   \(padded(baselineTitle, 34)) "
            + "\(padded(hundredths(baseline), 10)) \(unit)   ratio \(hundredths(measure / baseline))"
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

    private static func hundredths(_ value: Double) -> String {
        let rounded = (value * 100).rounded() / 100
        return "\(rounded)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

import Foundation

/// How long the tests of what survives go on, and what they draw from: `SOAK_ROUNDS` and `SOAK_SEED` of the environment,
/// which `make soak` sets. Without rounds, the quick part runs.
enum Soak {
    /// The rounds of a long run; nil for the quick part.
    static let rounds = ProcessInfo.processInfo.environment["SOAK_ROUNDS"].flatMap { Int($0) }

    /// Where all that is random comes from. Every failure names it.
    static let seed: UInt64 = {
        let given = ProcessInfo.processInfo.environment["SOAK_SEED"].flatMap { UInt64($0) }
        let seed = given ?? UInt64.random(in: 1...999_999)
        note("seed \(seed)")
        return seed
    }()

    /// Says how far a run has come, on standard error.
    static func note(_ text: String) {
        FileHandle.standardError.write(Data("crash tests: \(text)\n".utf8))
    }
}

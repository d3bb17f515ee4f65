import Glibc
import Prose

/// No text of at most ``mostBytes`` takes longer than half a second, which the fuzzer's own checks make about ten of this
/// thread's time.
enum TimeLimit {
    /// The longest text for which the limit is stated.
    static let mostBytes = 100_000
    private static let seconds = 10.0
    /// Less than this is over too soon to be worth comparing twice.
    private static let leastBytes = 4000

    static func check(_ texts: FuzzedTexts) throws {
        guard texts.base.utf8.count + texts.mine.utf8.count > leastBytes else { return }
        try measure("Comparing") { _ = TextDiff(from: texts.base, to: texts.mine) }
        try measure("Descending") { _ = Provenance(text: texts.base, origin: 1).revised(to: texts.mine, by: 2) }
        try measure("Merging") { _ = TextMerge.merge(base: texts.base, mine: texts.mine, theirs: texts.theirs) }
    }

    private static func measure(_ name: String, _ work: () -> Void) throws {
        let start = now()
        work()
        let took = now() - start
        try Violation.unless(took < seconds, "\(name) takes less than \(seconds) s; it took \(took) s")
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

import Editorial
import Glibc

/// What libFuzzer calls with each input. A property that does not hold ends the process, and libFuzzer keeps the input;
/// it does so too where reading takes seconds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let fuzzed = FuzzedCredits(Array(UnsafeBufferPointer(start: start, count: count)))
    do {
        let began = now()
        try CreditProperties.check(fuzzed)
        try Violation.unless(now() - began < 5, "Reading three lines takes no seconds")
    } catch {
        print("Does not hold: \(error)\n\(fuzzed.line)")
        fflush(nil)
        abort()
    }
    return 0
}

private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

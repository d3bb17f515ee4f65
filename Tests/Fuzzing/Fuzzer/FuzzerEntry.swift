import Glibc
import Prose

/// What libFuzzer calls with each input. A property that does not hold ends the process, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let texts = FuzzedTexts(Array(UnsafeBufferPointer(start: start, count: count)), mostBytes: TimeLimit.mostBytes)
    do {
        try TimeLimit.check(texts)
        try DiffProperties.check(texts.base, texts.mine)
        try MergeProperties.check(texts)
        try ProvenanceProperties.check(texts)
    } catch {
        print("Does not hold: \(error)\n\(texts.debugDescription)")
        fflush(nil)
        abort()
    }
    return 0
}

import Testing

/// The properties that the fuzzer of credit lines looks for exceptions to, on lines from random bytes.
@Suite struct CreditFuzzTests {
    @Test("What is promised of reading and printing credits holds of lines from any bytes", arguments: UInt64(0)..<150)
    func holds(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let input = (0..<(20 + Int(seed) * 2)).map { _ -> UInt8 in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 32)
        }
        let fuzzed = FuzzedCredits(input)
        #expect(throws: Never.self, "seed \(seed)\n\(fuzzed.line)") { try CreditProperties.check(fuzzed) }
    }
}

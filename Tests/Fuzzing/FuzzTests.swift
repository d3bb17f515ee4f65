import Testing

/// The properties that the fuzzer looks for exceptions to, on texts from random bytes.
@Suite struct FuzzTests {
    @Test("What is promised of diff, merge and provenance holds of texts from any bytes", arguments: UInt64(0)..<150)
    func holds(seed: UInt64) throws {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
        let input = (0..<400).map { _ -> UInt8 in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state >> 32)
        }
        let texts = FuzzedTexts(input, mostBytes: 2000)
        #expect(throws: Never.self, "seed \(seed)\n\(texts.debugDescription.prefix(4000))") {
            try DiffProperties.check(texts.base, texts.mine)
            try MergeProperties.check(texts)
            try ProvenanceProperties.check(texts)
        }
    }
}

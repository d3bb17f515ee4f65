/// The fuzzer's bytes, read as choices; when they run out, every further choice is the first one.
struct FuzzBytes {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isExhausted: Bool { position >= bytes.count }

    mutating func next() -> UInt8 {
        guard position < bytes.count else { return 0 }
        defer { position += 1 }
        return bytes[position]
    }

    /// A number from 0 up to `bound`, which is taken for 1 where it is less. Small bounds cost one byte.
    mutating func below(_ bound: Int) -> Int {
        guard bound > 256 else { return Int(next()) % max(1, bound) }
        return (Int(next()) << 16 | Int(next()) << 8 | Int(next())) % bound
    }

    mutating func pick(_ choices: [String]) -> String {
        let choice = below(choices.count)
        return choice < choices.count ? choices[choice] : ""
    }

    /// What is left, cut at the bytes that no UTF-8 holds.
    mutating func remainingTexts() -> [String] {
        defer { position = bytes.count }
        return bytes[min(position, bytes.count)...].split(separator: 0xFF, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }
}

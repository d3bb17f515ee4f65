/// Random numbers that a seed repeats: SplitMix64, <https://prng.di.unimi.it/splitmix64.c>.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A text of up to `length` scalars from the corners of Unicode.
    mutating func text(upTo length: Int) -> String {
        let corners: [ClosedRange<UInt32>] = [
            0...0x1F, 0x20...0x7E, 0x20...0x7E, 0x7F...0x9F, 0xA0...0x24F, 0x300...0x36F, 0x590...0x6FF,
            0x2000...0x206F, 0x3041...0x30FF, 0x4E00...0x4FFF, 0xAC00...0xAD00, 0xE000...0xE010, 0x1F1E6...0x1F1FF,
            0x1F300...0x1F64F, 0x10FFF0...0x10FFFF,
        ]
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...length, using: &self) {
            guard let corner = corners.randomElement(using: &self) else { continue }
            if let scalar = Unicode.Scalar(UInt32.random(in: corner, using: &self)) { scalars.append(scalar) }
        }
        return String(scalars)
    }
}

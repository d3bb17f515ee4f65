@testable import Editorial

/// SplitMix64, <https://prng.di.unimi.it/splitmix64.c>: the same numbers for the same seed.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(bitPattern: Int64(seed)) }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func chance(_ part: Int) -> Bool { Int.random(in: 0..<part, using: &self) == 0 }

    mutating func pick<Value>(_ values: [Value], or other: Value) -> Value {
        values.randomElement(using: &self) ?? other
    }
}

/// Texts that provoke parsers.
enum RandomText {
    static let pieces: [String] = [
        "a", "Z", "é", "e\u{301}", "ß", "中文", "שלום", "مرحبا", "👩‍👩‍👧", "\u{200F}", " ", "  ", "\t", "\n", "\n\n", "\r\n",
        "\r",
        "\u{85}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{0}", "\u{1B}[31m", "\u{7F}", "\u{9F}", "\u{FFFF}", "\u{A0}",
        ":", ": ", " #", "#", "-", "- ", "---", "...", "?", "? ", "&a", "*a", "!", "|", ">", "'", "\"", "\\", "%", "@",
        "`", "[", "]", "{", "}", ",", "=", "<<", "~", "yes", "no", "null", "true", "1e3", "0x1F", "12:30", "2016-01-01",
        "007", ".5", "+1", "_", "0", "9", "word ", "Straße, ", "“quoted” ", "{{< x >}}", "[[[[[[[[[[",
    ]

    static func text(_ random: inout Seeded, most: Int = 8) -> String {
        let count = Int.random(in: 0...most, using: &random)
        return (0..<count).map { _ in
            if random.chance(12), let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) {
                return String(scalar)
            }
            return random.pick(pieces, or: "")
        }.joined()
    }

    static func node(_ random: inout Seeded, depth: Int = 3) -> YAMLNode {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &random) {
        case 0: YAMLNode(.null)
        case 1: YAMLNode(.bool(random.chance(2)))
        case 2: .int(random.pick([0, 1, -5, 2016, .max, .min], or: 0))
        case 3, 4: .string(text(&random))
        case 5: .list((0..<Int.random(in: 0...3, using: &random)).map { _ in node(&random, depth: depth - 1) })
        default: YAMLNode(.map(entries(&random, depth: depth - 1)))
        }
    }

    static func entries(_ random: inout Seeded, depth: Int) -> [YAMLEntry] {
        var entries: [YAMLEntry] = []
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let key = random.chance(40) ? String(repeating: "k", count: 1200) : text(&random, most: 3)
            guard !entries.contains(where: { plain($0.key) == plain(key) }) else { continue }
            entries.append(YAMLEntry(key, node(&random, depth: depth)))
        }
        return entries
    }

    /// A key as the parser compares it: without a byte order mark.
    private static func plain(_ key: String) -> String {
        let scalars = key.unicodeScalars
        return String(String.UnicodeScalarView(scalars.first == "\u{FEFF}" ? scalars.dropFirst() : scalars[...]))
    }
}

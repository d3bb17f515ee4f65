/// A text and what two people made of it, as the fuzzer's bytes tell.
struct FuzzedTexts: CustomDebugStringConvertible {
    let base: String
    let mine: String
    let theirs: String
    /// Whether every word is unlike every other and stands alone, and none was moved, so that words can be followed.
    let hasDistinctWords: Bool

    var debugDescription: String {
        "base   \(base.debugDescription)\nmine   \(mine.debugDescription)\ntheirs \(theirs.debugDescription)"
    }

    /// Reads texts of at most `mostBytes` bytes each. The first byte of the input chooses how the others are read.
    init(_ input: [UInt8], mostBytes: Int) {
        var bytes = FuzzBytes(input)
        let kind = bytes.next() % 8
        let texts =
            switch kind {
            case 0: bytes.remainingTexts()
            case 1, 2: Self.distinct(&bytes)
            case 3: Self.long(&bytes, mostBytes)
            default: Self.nasty(&bytes)
            }
        base = Self.cut(texts.first ?? "", mostBytes)
        mine = Self.cut(texts.dropFirst().first ?? "", mostBytes)
        theirs = Self.cut(texts.dropFirst(2).first ?? base, mostBytes)
        hasDistinctWords = kind == 1 || kind == 2
    }

    /// Few words that repeat, and everything that can go wrong at a boundary.
    private static func nasty(_ bytes: inout FuzzBytes) -> [String] {
        let base = (0..<bytes.below(200)).map { _ in bytes.pick(TextPieces.nasty) }
        let sides = (0..<2).map { _ in TextEdits.edited(base, &bytes) { $0.pick(TextPieces.nasty) } }
        return ([base] + sides).map { $0.joined() }
    }

    /// Paragraphs of words that occur once each.
    private static func distinct(_ bytes: inout FuzzBytes) -> [String] {
        let base = (0..<bytes.below(120)).map { "w\($0)\(bytes.pick(TextPieces.gaps))" }
        let sides = ["mine", "theirs"].map { side in
            var count = 0
            return TextEdits.edited(base, &bytes, moving: false) { bytes in
                count += 1
                return "\(side)\(count)\(bytes.pick(TextPieces.gaps))"
            }
        }
        return ([base] + sides).map { $0.joined() }
    }

    /// A row of words again and again, and the same with whole stretches changed.
    private static func long(_ bytes: inout FuzzBytes, _ mostBytes: Int) -> [String] {
        let pattern = TextPieces.row(&bytes)
        let base = TextPieces.repeated(pattern, bytes.below(mostBytes))
        var texts = [base.joined()]
        for _ in 0..<2 {
            let row = bytes.next().isMultiple(of: 2) ? TextPieces.row(&bytes) : pattern
            let start = bytes.next().isMultiple(of: 2) ? base : TextPieces.repeated(row, bytes.below(mostBytes))
            let edited = TextEdits.edited(start, &bytes) { $0.pick(TextPieces.nasty) }
            texts.append(TextEdits.scattered(edited, &bytes).joined())
        }
        return texts
    }

    private static func cut(_ text: String, _ mostBytes: Int) -> String {
        text.utf8.count <= mostBytes ? text : String(decoding: text.utf8.prefix(mostBytes), as: UTF8.self)
    }
}

@testable import Prose

/// Prose that repeats words and marks the way that stories do, and edits that editors make.
enum MergeSamples {
    /// The ways that a text may be written.
    enum Script: CaseIterable {
        case latin, hebrew, chinese, wrapped

        fileprivate var words: [String] {
            switch self {
            case .latin, .wrapped:
                [
                    "the", "minister", "of", "a", "vote", "Monday", "said", "was", "12", "1,000.5", "don't", "and",
                    "ferry",
                ]
            case .hebrew: ["הממשלה", "אישרה", "את", "התקציב", "היום", "צה\"ל", "של", "12", "לא", "ראש"]
            case .chinese: ["总理", "周一", "宣布", "辞职", "的", "在", "北京", "说", "3"]
            }
        }

        fileprivate var space: String { self == .chinese ? "" : " " }
        fileprivate var stop: String { self == .chinese ? "。" : ". " }
        fileprivate var comma: String { self == .chinese ? "，" : ", " }
    }

    /// A base and two sides made from it.
    static func triple(_ seed: UInt64) -> (base: String, mine: String, theirs: String) {
        var random = SeededRandom(seed: seed)
        let script = random.pick(Script.allCases, or: .latin)
        let base = text(script, &random)
        let mine = random.below(25) == 0 ? [] : edited(base, script, &random)
        let theirs = random.below(25) == 0 ? [] : edited(base, script, &random)
        let usesReturns = random.below(4) == 0
        let written = [base, mine, theirs].map { pieces in
            pieces.map { usesReturns && $0.hasSuffix("\n") ? $0.replacingBreaks() : $0 }.joined()
        }
        return (written[0], written[1], written[2])
    }

    private static func text(_ script: Script, _ random: inout SeededRandom) -> [String] {
        var pieces: [String] = []
        for _ in 0..<random.below(6) {
            for _ in 0...random.below(4) { pieces += sentence(script, &random) }
            pieces.append(random.below(3) == 0 ? "\n" : "\n\n")
        }
        if random.below(3) == 0, !pieces.isEmpty { pieces.removeLast() }
        return pieces
    }

    private static func sentence(_ script: Script, _ random: inout SeededRandom) -> [String] {
        var pieces: [String] = []
        let length = 2 + random.below(10)
        for index in 0..<length {
            pieces.append(random.pick(script.words, or: ""))
            let isEnd = index == length - 1
            let isWrapped = script == .wrapped && random.below(5) == 0
            pieces.append(isEnd ? script.stop : random.below(8) == 0 ? script.comma : isWrapped ? "\n" : script.space)
        }
        return pieces
    }

    private static func edited(_ base: [String], _ script: Script, _ random: inout SeededRandom) -> [String] {
        var pieces = base
        for _ in 0..<random.below(6) {
            let place = random.below(pieces.count)
            guard place < pieces.count else { return sentence(script, &random) }
            switch random.below(8) {
            case 0, 1: pieces[place] = random.pick(script.words, or: "")
            case 2: pieces.removeSubrange(place..<min(pieces.count, place + 2))
            case 3: pieces.removeSubrange(place..<min(pieces.count, place + random.below(9)))
            case 4: pieces.insert(contentsOf: [random.pick(script.words, or: ""), script.space], at: place)
            case 5:
                pieces.insert(contentsOf: sentence(script, &random) + (random.below(2) == 0 ? ["\n\n"] : []), at: place)
            case 6: pieces[place] = random.pick([script.comma, script.stop, "\n", "\n\n", script.space], or: "")
            default:
                let end = min(pieces.count, place + random.below(30))
                let moved = Array(pieces[place..<end])
                pieces.removeSubrange(place..<end)
                pieces.insert(contentsOf: moved, at: random.below(pieces.count + 1))
            }
        }
        return pieces
    }
}

extension String {
    fileprivate func replacingBreaks() -> String {
        String(decoding: utf8.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, as: UTF8.self)
    }
}

/// Prose of no meaning, the same for the same seed.
enum SampleProse {
    private static let words = """
        the of to and in a is that for on was with as by at from it an be are this have has or had not but were which
        ferry harbour council bridge minister report police school budget election river storm market court hospital
        said told asked voted opened closed began ended rose fell crossed signed agreed refused promised announced
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    /// A text of about `words` words in paragraphs of 60, sentences of 12.
    static func text(words count: Int, seed: Int) -> String {
        var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        var text = ""
        for number in 1...max(count, 1) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            text += words[Int(state >> 33) % words.count]
            text += number % 60 == 0 ? ".\n\n" : number % 12 == 0 ? ". " : " "
        }
        return text + "\n"
    }

    /// The text with every so many words edited: one replaced, one more put in, one taken out, and so on.
    static func edited(_ text: String, every step: Int) -> String {
        var number = 0
        let words = text.split(separator: " ", omittingEmptySubsequences: false).flatMap { word -> [Substring] in
            number += 1
            guard number % step == 0, !word.contains("\n") else { return [word] }
            return [["changed"], [word, "added"], []][number / step % 3]
        }
        return words.joined(separator: " ")
    }
}

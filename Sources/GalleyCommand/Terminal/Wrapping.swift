/// Lays runs out in lines of a width, breaking at blanks, or inside a word that is longer than a line.
struct Wrapping {
    private let width: Int
    private var lines: [[Run]] = [[]]
    private var column = 0
    private var blanks: [Run] = []
    private var blankWidth = 0
    private var word: [Run] = []
    private var wordWidth = 0

    private init(width: Int) { self.width = Swift.max(width, 1) }

    /// The lines of `runs`, whose own line breaks stay.
    /// - Complexity: O(length).
    static func lines(of runs: [Run], width: Int) -> [[Run]] {
        var wrapping = Wrapping(width: width)
        for run in runs {
            for character in run.text { wrapping.take(character, run.paint) }
        }
        wrapping.endWord()
        return wrapping.lines
    }

    private mutating func take(_ character: Character, _ paint: Paint) {
        if character.isNewline {
            endWord()
            endLine()
        } else if character == " " || character == "\t" {
            endWord()
            Self.append(" ", paint, to: &blanks)
            blankWidth += 1
        } else {
            Self.append(character, paint, to: &word)
            wordWidth += DisplayWidth.of(character)
        }
    }

    /// Puts the word that was read on this line, on the next, or over several.
    private mutating func endWord() {
        guard !word.isEmpty else { return }
        if column > 0, column + blankWidth + wordWidth > width, wordWidth <= width || column + blankWidth >= width {
            endLine()
        } else {
            lines[lines.count - 1] += blanks
            column += blankWidth
        }
        if column + wordWidth <= width {
            lines[lines.count - 1] += word
            column += wordWidth
        } else {
            breakWord()
        }
        (blanks, blankWidth, word, wordWidth) = ([], 0, [], 0)
    }

    /// Scripts that write without blanks, and long addresses, are broken anywhere.
    private mutating func breakWord() {
        for run in word {
            for character in run.text {
                let needed = DisplayWidth.of(character)
                if column > 0, column + needed > width { endLine() }
                Self.append(character, run.paint, to: &lines[lines.count - 1])
                column += needed
            }
        }
    }

    private mutating func endLine() {
        lines.append([])
        (column, blanks, blankWidth) = (0, [], 0)
    }

    private static func append(_ character: Character, _ paint: Paint, to runs: inout [Run]) {
        if let last = runs.indices.last, runs[last].paint == paint {
            runs[last].text.append(character)
        } else {
            runs.append(Run(String(character), paint))
        }
    }
}

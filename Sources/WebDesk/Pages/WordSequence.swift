import Prose

/// The words of a text in order: others are found among them whatever stands between its words.
struct WordSequence: Sendable {
    /// The words, as they are compared.
    let words: [ArraySlice<UInt8>]
    private let bytes: [UInt8]
    private let ranges: [Range<Int>]

    /// - Complexity: Linear in the length of the text.
    init(_ text: String) {
        let (bytes, ranges) = (Array(text.utf8), WordBoundaries.words(in: text))
        (self.bytes, self.ranges, words) = (bytes, ranges, ranges.map { bytes[$0] })
    }

    /// Where other words stand among these, in order; no words stand nowhere.
    /// - Complexity: Each place is looked for when it is asked for.
    func places(of wanted: ArraySlice<ArraySlice<UInt8>>) -> some Collection<Int> {
        let count = wanted.isEmpty ? 0 : max(0, words.count - wanted.count + 1)
        return (0..<count).lazy.filter { words[$0..<($0 + wanted.count)] == wanted }
    }

    /// Where some of the words stand in the text, one or more, as UTF-8 offsets.
    func passage(_ span: Range<Int>) -> Range<Int> {
        ranges[span.lowerBound].lowerBound..<ranges[span.upperBound - 1].upperBound
    }

    /// What stands there, with what stands between them.
    func text(of span: Range<Int>) -> String { String(decoding: bytes[passage(span)], as: UTF8.self) }
}

/// Finds the sentences of a text.
public enum SentenceBoundaries {
    /// The sentences of a text in order, by their UTF-8 offsets. Together they are the whole text: white space after a
    /// sentence belongs to it.
    ///
    /// A paragraph ends a sentence; inside one, boundaries are those of UAX #29
    /// (https://www.unicode.org/reports/tr29/#Sentence_Boundaries, Unicode 15), except that line breaks wrap the
    /// paragraph, that Markdown's `*` and `_` close a sentence as quotation marks do, and that none ends after single
    /// letters and a few titles: "U.S. President", "J. Smith", "Dr. Jones". Linear in the length of the text.
    public static func sentences(in text: String) -> [Range<Int>] {
        var text = text
        return text.withUTF8 { bytes in
            var sentences: [Range<Int>] = []
            for paragraph in ParagraphScanner.paragraphs(bytes, in: 0..<bytes.count) {
                var scanner = SentenceScanner(bytes, in: paragraph.range)
                while let sentence = scanner.next() { sentences.append(sentence) }
            }
            return sentences
        }
    }
}

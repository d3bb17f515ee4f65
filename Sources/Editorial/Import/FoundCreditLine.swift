/// A credit line that was found in a text.
struct FoundCreditLine {
    /// Where it stands, without its line break.
    var bytes: Range<Int>
    /// What it says.
    var reading: CreditReading

    /// `lines` above the first paragraph of a text: below a byline a credit line of any kind; without one only a note
    /// on where the story is from.
    static func above(
        _ text: TextLines, _ lines: Range<Int>, reader: CreditReader, isBylined: Bool
    ) -> FoundCreditLine? {
        let bytes = text.bytes(of: lines)
        guard bytes.count <= 600 else { return nil }
        let words = text.words(of: lines)
        guard let reading = reader.read(words), reading.isWhole(words, reader: reader) else { return nil }
        let isSure =
            isBylined
            ? StoryEnd.isSure(reading) || StoryEnd.isSureBelowProse(reading, words, registry: reader.registry)
            : StoryEnd.isSure(reading) && reading.form == .republication
        return isSure && reading.form != .photoCredit ? FoundCreditLine(bytes: bytes, reading: reading) : nil
    }
}

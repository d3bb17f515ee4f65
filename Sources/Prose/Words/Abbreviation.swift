/// The abbreviations whose full stop ends no sentence: single letters ("J.", "U.S.", "z. B.", "א. ב.") and a few titles.
enum Abbreviation {
    private static let titles = [
        "Mr", "Mrs", "Dr", "St", "Gov", "Sen", "Rep", "Gen", "Lt", "No", "vs", "Mme", "Hr", "Fr",
    ]
    /// The most scalars that are looked at, marks included.
    private static let longest = 8

    /// Whether the word before a full stop is one, given what comes after the stop and the space. "No." is one before a
    /// number only. Looks at a bounded stretch, not below `start`.
    static func ends(
        _ bytes: UnsafeBufferPointer<UInt8>, at stop: Int, notBelow start: Int, before next: SentenceClass
    ) -> Bool {
        guard let (word, letters) = word(bytes, before: stop, notBelow: start) else { return false }
        if letters == 1 { return true }
        if bytes[word].elementsEqual("No".utf8), next != .digit { return false }
        return titles.contains { bytes[word].elementsEqual($0.utf8) }
    }

    /// The word that ends at a place and its number of letters, if it is short and has no digits.
    private static func word(
        _ bytes: UnsafeBufferPointer<UInt8>, before stop: Int, notBelow start: Int
    ) -> (range: Range<Int>, letters: Int)? {
        var (position, wordStart) = (stop, stop)
        var letters = 0
        for _ in 0..<longest where position > start {
            position = bytes.scalarStart(before: position, notBelow: start)
            switch SentenceClass(bytes.scalar(at: position, before: stop).value) {
            case .lower, .upper, .letter: (wordStart, letters) = (position, letters + 1)
            case .extender: break
            case .digit: return nil
            default: return (wordStart..<stop, letters)
            }
        }
        return position == start ? (wordStart..<stop, letters) : nil
    }
}

/// What can be stored as text, and what is too large or no text.
public enum StoryText {
    /// The longest text of one article, in bytes.
    public static let longestText = 10 * 1024 * 1024
    /// The largest media file, in bytes.
    public static let largestFile = 100 * 1024 * 1024

    /// The most bytes worth reading of a text: enough to say how much too long it is.
    public static let readLimit = 100 * 1024 * 1024

    /// The text that `bytes` spell, unchanged.
    /// - Throws: `NewsroomError` that names the first byte which is not UTF-8, or the size.
    public static func text(_ bytes: [UInt8], named name: String) throws(NewsroomError) -> String {
        try checkLength(bytes.count, of: name)
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw NewsroomError(
            .invalid("\(name): byte \(firstInvalid(in: bytes)) is not UTF-8; convert the text to UTF-8 and try again."))
    }

    /// Refuses a text that is too long.
    static func checkLength(_ count: Int, of name: String) throws(NewsroomError) {
        guard count > longestText else { return }
        throw NewsroomError(.invalid("\(name): \(count) bytes of text; one article holds 10 MB at most."))
    }

    /// The offset of the first byte that no UTF-8 text has there.
    static func firstInvalid(in bytes: [UInt8]) -> Int {
        var decoder = UTF8()
        var iterator = CountingIterator(bytes: bytes)
        var start = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): start += UTF8.width(scalar)
            case .emptyInput: return bytes.count
            case .error: return start
            }
        }
    }

    private struct CountingIterator: IteratorProtocol {
        let bytes: [UInt8]
        var index = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func next() -> UInt8? {
            guard index < bytes.count else { return nil }
            index += 1
            return bytes[index - 1]
        }
    }
}

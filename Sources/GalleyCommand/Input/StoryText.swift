import ArticleStore

/// The text of a story that a person hands in.
enum StoryText {
    /// The most bytes that are read of one text; the newsroom's own limit is lower and has the better message.
    static let limit = 100 * 1024 * 1024

    /// The text that bytes spell, unchanged.
    /// - Throws: `NewsroomError` that names the first byte which is not UTF-8.
    static func text(_ bytes: [UInt8], named name: String) throws -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        let offset = firstInvalidByte(in: bytes)
        throw NewsroomError(
            .invalid("\(name): byte \(offset) is not UTF-8; convert the text to UTF-8 and try again."))
    }

    /// The offset of the first byte that no UTF-8 text has there.
    static func firstInvalidByte(in bytes: [UInt8]) -> Int {
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = bytes.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded): offset += encoded.count
            case .emptyInput, .error: return offset
            }
        }
    }
}

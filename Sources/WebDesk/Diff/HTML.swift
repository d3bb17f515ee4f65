/// Text written into a page of HTML.
package enum HTML {
    /// The text with what HTML would read as markup written as references.
    package static func escaped(_ text: String) -> String {
        let marks: [UInt8] = [0x26, 0x3C, 0x3E, 0x22, 0x27]
        guard text.utf8.contains(where: marks.contains) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

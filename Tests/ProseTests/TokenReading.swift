@testable import Prose

/// The tokens of a text, from an offset on.
func tokens(_ text: String, from start: Int = 0) -> [Token] {
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    bytes.withUnsafeBufferPointer { buffer in
        var scanner = TokenScanner(buffer, in: start..<buffer.count)
        while let token = scanner.next() { tokens.append(token) }
    }
    return tokens
}

/// What these UTF-8 offsets cut out of a text, as bytes: `==` on strings would take two spellings for one.
func pieces(_ ranges: [Range<Int>], of text: String) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return ranges.map { Array(bytes[$0]) }
}

extension [String] {
    var asBytes: [[UInt8]] { map { [UInt8]($0.utf8) } }
}

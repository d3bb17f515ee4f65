internal import Yams

/// Finds the scalars that begin with an escaped U+FEFF, which the parser's decoding takes for a byte order mark and
/// drops.
struct YAMLByteOrderMarks {
    /// nil where the text has no such escape, which is nearly always.
    private let lines: YAMLLines?

    /// - Complexity: O(length).
    init(_ text: String) {
        let small = text.utf8.lazy.map { $0 | 0x20 }
        var matched = 0
        let wanted = Array("feff".utf8)
        let isThere = small.contains { byte in
            matched = byte == wanted[matched] ? matched + 1 : byte == wanted[0] ? 1 : 0
            return matched == wanted.count
        }
        lines = isThere ? YAMLLines(text) : nil
    }

    /// The text of a scalar, with the mark that it lost.
    func text(of scalar: Node.Scalar) -> String {
        guard let lines, scalar.style == .doubleQuoted, let mark = scalar.mark, mark.line <= lines.count else {
            return scalar.string
        }
        let line = String(decoding: lines.bytes(in: (mark.line - 1)..<mark.line), as: UTF8.self)
        let start = line.unicodeScalars.dropFirst(mark.column - 1).prefix(11)
        let escapes = String(String.UnicodeScalarView(start)).lowercased().utf8
        let isMarked = escapes.starts(with: "\"\\ufeff".utf8) || escapes.starts(with: "\"\\u0000feff".utf8)
        return isMarked ? "\u{FEFF}" + scalar.string : scalar.string
    }
}

/// Text from outside made safe to look at: what would act on a terminal, or turn the reading order, is shown instead.
package enum VisibleText {
    /// The text as one line; a line break is shown as `\n`.
    package static func line(_ text: String) -> String { show(text) { _ in false } }

    /// The text with its line breaks and tabs; the carriage return of a line break is left out.
    package static func page(_ text: String) -> String {
        let escaped = show(text) { $0 == "\n" || $0 == "\t" || $0 == "\r" }
        guard escaped.utf8.contains(UInt8(ascii: "\r")) else { return escaped }
        return showingLoneReturns(escaped)
    }

    /// Whether a scalar acts on a terminal or turns the reading order: C0, DEL, C1, line and paragraph separators, and
    /// the bidirectional embeddings, overrides and isolates.
    package static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static func show(_ text: String, except keeps: (Unicode.Scalar) -> Bool) -> String {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isDangerous(scalar), !keeps(scalar) {
                shown.append(contentsOf: escape(scalar).unicodeScalars)
            } else {
                shown.append(scalar)
            }
        }
        return String(shown)
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        case "\u{1B}": "\\e"
        default: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }

    /// A carriage return before a line break is the file's way to end a line; any other would overwrite what was shown.
    private static func showingLoneReturns(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var shown: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            guard byte == UInt8(ascii: "\r") else {
                shown.append(byte)
                continue
            }
            let isLineEnd = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
            if !isLineEnd { shown += "\\r".utf8 }
        }
        return String(decoding: shown, as: UTF8.self)
    }
}

extension String {
    /// The string as it may stand in XML, too.
    var shown: String {
        guard unicodeScalars.contains(where: { $0.shown != $0 }) else { return self }
        var shown = UnicodeScalarView()
        for scalar in unicodeScalars { shown.append(scalar.shown) }
        return String(shown)
    }

    /// The string without the white space at its ends.
    var trimmed: String {
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else {
            return ""
        }
        return String(self[start...end])
    }
}

extension Unicode.Scalar {
    /// The scalar as it may stand in HTML and in XML: the replacement character for control characters and for what is
    /// no character, which both forbid (<https://www.w3.org/TR/xml/#charsets>).
    var shown: Unicode.Scalar {
        switch value {
        case 0...8, 0xB, 0xC, 0xE...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: "\u{FFFD}"
        default: self
        }
    }
}

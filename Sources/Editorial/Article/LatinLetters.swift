/// Latin letters with marks as the plain letters of ASCII.
///
/// Unicode names every such letter by the plain one (`LATIN SMALL LETTER E WITH ACUTE`), so the names do for a table:
/// <https://www.unicode.org/Public/UCD/latest/ucd/UnicodeData.txt>.
enum LatinLetters {
    /// The plain letters for a small letter; nil if it is not Latin.
    static func plain(_ scalar: Unicode.Scalar) -> String? {
        if scalar.isASCII { return ("a"..."z").contains(scalar) ? String(scalar) : nil }
        if let special = specials[scalar] { return special }
        guard let name = scalar.properties.name else { return nil }
        let words = name.split(separator: " ").drop { $0 == "FULLWIDTH" }
        guard words.starts(with: ["LATIN", "SMALL", "LETTER"]) || words.starts(with: ["LATIN", "SMALL", "LIGATURE"])
        else { return nil }
        guard let letters = words.dropFirst(3).first, letters.utf8.count <= 2 else { return nil }
        return letters.lowercased()
    }

    /// Letters whose names are words.
    private static let specials: [Unicode.Scalar: String] = [
        "ß": "ss", "þ": "th", "ð": "d", "ı": "i", "ŋ": "n", "ə": "e", "ſ": "s",
    ]
}

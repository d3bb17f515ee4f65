internal import Foundation

/// Text as full-text search sees it, the same way for what is stored and for what is looked for.
///
/// SQLite's tokenizer makes one word of everything between spaces, which fits scripts that have spaces. Letters of
/// those that have none (Chinese, Japanese, Thai, …) become words of their own, so that a run of them is found as a
/// phrase, at whatever place and of whatever length. Korean is treated alike, since its particles join the noun.
enum SearchText {
    /// The text ready for the tokenizer: compatibility forms composed (NFKC, so that full-width letters and separate
    /// accents are found), pointing and invisible characters left out.
    /// - Complexity: O(n).
    static func indexed(_ text: String) -> String {
        if isPlain(text) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.streamSafe.precomposedStringWithCompatibilityMapping.unicodeScalars {
            if scalar == "\0" {
                // SQLite's text would end here.
                result.append(" ")
            } else if standsAlone(scalar) {
                result.append(" ")
                result.append(scalar)
                result.append(" ")
            } else if !isLeftOut(scalar) {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether the text is ASCII without zero bytes.
    private static func isPlain(_ text: String) -> Bool {
        let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
            // Without a way out in the middle, so that many bytes are looked at in one step.
            bytes.reduce(UInt8(0)) { $0 | $1 | ($1 &- 1) } < 0x80
        }
        return isPlain ?? text.utf8.allSatisfy { $0 &- 1 < 0x7F }
    }

    /// Whether the scalar belongs to a script that does not put spaces between words.
    static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x0E00: false
        case 0x0E01...0x0E4E, 0x0E80...0x0ECF: true  // Thai, Lao
        case 0x1000...0x109F, 0x1780...0x17D3: true  // Burmese, Khmer
        case 0x3005...0x3007, 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: true  // marks, Hiragana, Katakana
        case 0x3105...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF: true  // Bopomofo, small Katakana
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: true  // ideographs
        case 0x1100...0x11FF, 0xAC00...0xD7A3: true  // Korean
        default: false
        }
    }

    /// Whether the scalar is written or not without making another word of it: accents that no composed letter has,
    /// Hebrew points, Arabic vowels and stretching, soft hyphens, marks of invisible width.
    private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0xAD: false
        case 0xAD, 0x2060, 0xFEFF: true
        case 0x0300...0x036F: true
        case 0x0591...0x05BD, 0x05BF, 0x05C1...0x05C2, 0x05C4...0x05C5, 0x05C7: true
        case 0x0610...0x061A, 0x0640, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4: true
        case 0xFE00...0xFE0F, 0xE0100...0xE01EF: true
        default: false
        }
    }
}

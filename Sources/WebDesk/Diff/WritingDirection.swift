import Prose

/// Which way a text runs.
package enum WritingDirection: String {
    case leftToRight = "ltr"
    case rightToLeft = "rtl"

    /// The direction of a language.
    ///
    /// Languages and scripts from right to left after the Unicode CLDR, <https://cldr.unicode.org> (`characterOrder`).
    package init(language: String) {
        let parts = language.lowercased().split { $0 == "-" || $0 == "_" }.map(String.init)
        let script = parts.dropFirst().first { $0.utf8.count == 4 && $0.utf8.allSatisfy { $0 >= 0x61 } }
        if let script {
            self = Self.scripts.contains(script) ? .rightToLeft : .leftToRight
        } else {
            self = parts.first.map(Self.languages.contains) == true ? .rightToLeft : .leftToRight
        }
    }

    /// The direction of most of a text's letters; nil where it has none that say.
    package init?(of text: String) {
        var (right, left) = (0, 0)
        for scalar in text.unicodeScalars {
            if Self.isRightToLeft(scalar.value) { right += 1 } else if scalar.properties.isAlphabetic { left += 1 }
        }
        guard right + left > 0 else { return nil }
        self = right > left ? .rightToLeft : .leftToRight
    }

    /// Whether a text has letters that run from right to left.
    package static func hasRightToLeft(_ text: String) -> Bool {
        text.unicodeScalars.contains { isRightToLeft($0.value) }
    }

    /// Source: <https://www.unicode.org/Public/15.0.0/ucd/extracted/DerivedBidiClass.txt>, the blocks of classes R, AL.
    private static func isRightToLeft(_ value: UInt32) -> Bool {
        switch value {
        case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    private static let languages: Set<String> = [
        "ar", "arc", "arz", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "sd", "syr",
        "ug", "ur", "yi",
    ]
    private static let scripts: Set<String> = ["adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa"]
}

/// The last part of a public address.
public enum Slug {
    /// The most bytes of a slug that is made from a headline.
    public static let longestDerived = 80

    /// A slug from a headline, in its own script: small letters, marks and digits, a hyphen for what lies between,
    /// apostrophes left out; at most 80 bytes, cut between words where that leaves half, else between characters.
    /// - Returns: An empty text if the headline has no letter and no digit.
    public static func derive(from headline: String) -> String {
        var words: [String] = [""]
        for scalar in headline.lowercased().unicodeScalars where !isDropped(scalar) {
            if keeps(scalar) {
                words[words.count - 1].unicodeScalars.append(scalar)
            } else if words.last?.isEmpty == false {
                words.append("")
            }
        }
        return shortened(words.filter { !$0.isEmpty }.joined(separator: "-"), to: longestDerived)
    }

    /// A slug from a headline, or the end of the id where the headline gives none.
    public static func derive(from headline: String, id: ArticleID) -> String {
        let slug = derive(from: headline)
        return slug.isEmpty ? ending(of: id) : slug
    }

    /// What site generators make of a slug in an address, so that two that would share it are equal: small letters,
    /// marks, digits and `.` `_` `+` `~` `-`, no hyphens at the ends.
    ///
    /// Hugo 0.111, `helpers/path.go`, `UnicodeSanitize`, and `hugolib/page__meta.go` on the slug.
    public static func normalized(_ slug: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in slug.lowercased().unicodeScalars where keeps(scalar) || "._+~-".unicodeScalars.contains(scalar) {
            kept.append(scalar)
        }
        let hyphen: Unicode.Scalar = "-"
        let start = kept.drop { $0 == hyphen }
        return String(String.UnicodeScalarView(start.reversed().drop { $0 == hyphen }.reversed()))
    }

    /// The last ten characters of an id, in small letters.
    static func ending(of id: ArticleID) -> String { String(id.text.suffix(10)).lowercased() }

    /// Cuts a text at a hyphen if at least half of it stays, else between characters.
    static func shortened(_ text: String, to limit: Int) -> String {
        guard text.utf8.count > limit else { return text }
        var cut = ""
        var size = 0
        for character in text {
            size += character.utf8.count
            guard size <= limit else { break }
            cut.append(character)
        }
        let isWhole = text.utf8.dropFirst(cut.utf8.count).first == UInt8(ascii: "-")
        guard !isWhole, let hyphen = cut.utf8.lastIndex(of: UInt8(ascii: "-")),
            cut.utf8.distance(from: cut.startIndex, to: hyphen) >= limit / 2
        else { return trimmed(cut) }
        return trimmed(String(cut[..<hyphen]))
    }

    private static func trimmed(_ text: String) -> String {
        String(decoding: text.utf8.reversed().drop { $0 == UInt8(ascii: "-") }.reversed(), as: UTF8.self)
    }

    /// Apostrophes, joiners and other marks that stand inside of words.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar.properties.generalCategory == .format
    }

    /// Letters, marks and decimal digits of any script.
    static func keeps(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber: true
        default: false
        }
    }
}

import Editorial

/// A line and credits made from the fuzzer's bytes, mostly of what credit lines are made of.
struct FuzzedCredits {
    /// A line to read.
    var line: String
    /// Credits to print.
    var credits: [Credit]
    /// The language in which they are printed.
    var language: String
    /// The style in which they are printed.
    var style: CreditStyle

    init(_ bytes: [UInt8]) {
        var choices = FuzzBytes(bytes)
        language = choices.pick(Self.languages)
        style = CreditStyle(
            serialComma: choices.below(2) == 0, signOff: choices.below(2) == 0 ? .sentences : .parentheses)
        credits = (0...choices.below(5)).map { _ in Self.credit(&choices) }
        line = ""
        while !choices.isExhausted, line.utf8.count < CreditReader.longestLine {
            let piece = choices.below(256)
            if piece == 255 {
                line += choices.remainingTexts().joined(separator: " ")
            } else {
                line += Self.pieces[piece % Self.pieces.count] + (choices.below(4) == 0 ? "" : " ")
            }
        }
    }

    private static let languages = ["en", "de", "fr", "es", "it", "pt", "nl"]

    private static func credit(_ choices: inout FuzzBytes) -> Credit {
        let role = CreditRole.allCases[choices.below(CreditRole.allCases.count)]
        switch choices.below(4) {
        case 0: return Credit(contributor: choices.pick(["afp", "reuters"]), kind: .agency, role: role, tier: .tagline)
        case 1: return Credit(contributor: "Harbour Gazette", kind: .publication, role: role, tier: .tagline)
        default:
            let place = choices.pick(["", "Kiev", "Oslo"])
            let house = choices.pick(["", "", "AFP", "Harbour Gazette"])
            return Credit(
                contributor: choices.pick(["Ada Quill", "José van der Meer", "D. K. Strand"]), kind: .person,
                role: role,
                location: place.isEmpty ? nil : place, affiliation: house.isEmpty ? nil : house, tier: .tagline)
        }
    }

    private static let pieces = [
        "By", "by", "and", ",", ";", ".", ":", "(", ")", "/", "in", "from", "of", "for", "AFP", "Ada", "Quill",
        "Ben Strand",
        "Staff", "our", "agencies", "contributed", "to", "this", "report", "story", "reporting", "Reporting by",
        "Editing by",
        "Additional", "Photo", "Photos by", "With", "files", "writers", "'s", "’", "é", "\u{301}", "ו", "و", "avec",
        "mit",
        "—", "-", "*", "_", "the", "The", "Press", "which", "includes", "material", "\u{200F}", "1", "&", "@", "<", ">",
        "\"",
        "“", "”", "«", "»", "Writer", "a reporter for", "Kyiv", "Jr.", "via", "Getty Images", "REUTERS", "©", "2021",
        "Quelle", "Foto", "Text und Fotos", "Source", "Par", "Von", "Por", "Con información de", "צילום", "נועה", "ברק",
        "בقلم",
        "بقلم", "سلمى", "حداد", "المصدر", "تحرير", "on", "first", "appeared", "published", "produced", "edited",
        "reported",
        "QuillEditing by", "+", "...", "www.example.org", "desk@example.org", "vk/tl/jm", "\n", "\t", "\u{A0}", "Oslo",
    ]
}

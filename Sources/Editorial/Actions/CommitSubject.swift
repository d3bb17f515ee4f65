/// The first line of a commit's message, as a person would write it.
public enum CommitSubject {
    /// The most characters that a subject has.
    public static let limit = 72
    /// The most bytes: characters can be of any length, with marks upon marks.
    private static let byteLimit = 512

    /// The subject of an action on an article: `Submit “Syria: Russia will support fight…” for review`.
    /// - Parameters:
    ///   - action: The action.
    ///   - headline: The article's headline; cut short to fit.
    ///   - state: The state that the article goes to.
    ///   - detail: What else the line names: the file of attach and detach, the contributor of credit and uncredit, the
    ///     instant of schedule, the revision of revert, the person of assign, the comment of resolve.
    ///   - kind: What `revise` opens; what an article is imported as that readers have already.
    ///   - dropsRevision: Whether `spike` ends the open revision only.
    public static func line(
        _ action: Action, headline: String, to state: StateName? = nil, detail: String? = nil,
        kind: PublicationKind? = nil, dropsRevision: Bool = false
    ) -> String {
        let detail = shortened(plain(detail ?? ""), to: 30)
        let phrase =
            dropsRevision && action == .spike
            ? Phrase("Drop the open revision of", "")
            : action.phrase(to: state, detail: detail, kind: kind)
        let room = limit - phrase.before.count - phrase.after.count - 3
        let title = shortened(plain(headline), to: max(room, 8))
        let article = title.isEmpty ? "an article" : "“\(title)”"
        return fitted("\(phrase.before) \(article)\(phrase.after)")
    }

    /// The subject of a change to people, contributors, workflow or style: `Configure people: add rita`.
    public static func configuring(_ what: String) -> String { fitted("Configure \(what)") }

    /// `line` on one line and cut to fit.
    static func fitted(_ line: String) -> String { shortened(plain(line), to: limit) }

    /// At most `length` characters, the last a `…` where something was cut, after a whole word if one ends nearby.
    static func shortened(_ text: String, to length: Int) -> String {
        guard text.count > length || text.utf8.count > byteLimit else { return text }
        var kept = ""
        for character in text.prefix(length - 1) {
            guard kept.utf8.count + character.utf8.count < byteLimit else { break }
            kept.append(character)
        }
        if let blank = kept.suffix(12).lastIndex(of: " ") { kept = String(kept[..<blank]) }
        return kept + "…"
    }

    /// On one line: line ends, tabs and runs of blanks are one blank; other control characters, and marks that turn the
    /// direction of what follows, are the replacement character.
    static func plain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var wantsBlank = false
        for scalar in text.unicodeScalars.prefix(2000) {
            if scalar.properties.isWhitespace {
                wantsBlank = true
                continue
            }
            if wantsBlank, !result.isEmpty { result.append(" ") }
            wantsBlank = false
            result.append(isHarmful(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value)
    }
}

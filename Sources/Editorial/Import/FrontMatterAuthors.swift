/// Who wrote a story according to its front matter: `byline`, else `authors`, `author` or `by`, as site generators have
/// them: a name, a list of names, or of maps with a `name`.
struct FrontMatterAuthors {
    private static let keys = ["authors", "author", "by"]

    /// The names, as they stand.
    private let names: [String]
    private let hasCredits: Bool

    init(_ frontMatter: FrontMatter) {
        let key = Self.keys.first { name in frontMatter.keys(named: name).contains { frontMatter[$0]?.isNull == false }
        }
        let nodes = key.map { frontMatter.keys(named: $0).compactMap { frontMatter[$0] } } ?? []
        names = nodes.flatMap { node in (node.elements ?? [node]).compactMap { $0.text ?? $0["name"]?.text } }
        hasCredits =
            frontMatter["credits"]?.elements?.contains { $0["tier"]?.text == CreditTier.byline.rawValue } ?? false
    }

    /// Whether there are any.
    var areNamed: Bool { !names.isEmpty }

    /// The credits of `byline`, or where there is none those of the authors, unless the file lists its own.
    ///
    /// What nobody would print as a name gives none: user names, addresses, `admin`.
    func credits(byline: Byline?, reader: CreditReader) -> [ReadCredit] {
        if let byline { return Self.credits(of: byline, reader: reader) }
        guard !hasCredits else { return [] }
        return names.flatMap { name in
            Byline(tidying: Self.withoutAddresses(name)).map { Self.credits(of: $0, reader: reader) } ?? []
        }
        .map { read in
            var read = read
            read.confidence = 1
            if read.credit.kind == .person, read.name.lowercased().hasPrefix("team ") { read.credit.kind = .staff }
            return read
        }
    }

    private static func credits(of byline: Byline, reader: CreditReader) -> [ReadCredit] {
        var credits = byline.credits(reader: reader)
        if credits.count == 1, credits[0].confidence < 0.6,
            let comma = byline.words.firstIndex(where: Byline.commas.contains),
            let names = Byline(tidying: String(byline.words[..<comma]))
        {
            // "Jane Roe, Head of Everything": what she is is no name.
            credits = names.credits(reader: reader)
        }
        return credits.filter { read in
            if reader.registry.contributor(named: read.name) != nil { return true }
            if isStaffOfHouse(read) { return true }
            return isPrinted(read.name) && (credits.count == 1 || !isPost(read))
        }
    }

    /// "Lakeshore Herald staff", whose last word is small.
    private static func isStaffOfHouse(_ read: ReadCredit) -> Bool {
        guard read.credit.kind == .staff, read.name.hasSuffix(" staff") else { return false }
        return isPrinted(String(read.name.dropLast(6)))
    }

    /// Whether a person's name in a list says what the one before it is: "Jane Roe, Lead Developer".
    private static func isPost(_ read: ReadCredit) -> Bool {
        read.credit.kind == .person
            && read.name.lowercased().split(separator: " ").contains { WireLook.posts.contains(String($0)) }
    }

    /// Without e-mail addresses, and without what stands in parentheses.
    private static func withoutAddresses(_ name: String) -> String {
        var depth = 0
        let words = MarkdownWords.of(name).filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")", depth > 0 { depth -= 1 } }
            return depth == 0
        }
        return words.split(whereSeparator: \.isWhitespace).filter { !$0.contains("@") && !$0.contains("://") }
            .joined(separator: " ")
    }

    /// Whether a person would print it as a name: letters, of which the first is no small one, and not `JaneRoe`.
    private static func isPrinted(_ name: String) -> Bool {
        let words = name.split(separator: " ")
        guard name.utf8.count <= 80, (1...6).contains(words.count), !placeholders.contains(name.lowercased()) else {
            return false
        }
        guard !name.unicodeScalars.contains(where: { "_@/:#<>[]{}|=".unicodeScalars.contains($0) || $0.isDigit }) else {
            return false
        }
        let isSmall = words.map { $0.unicodeScalars.first?.properties.isLowercase ?? true }
        guard isSmall.contains(false),
            zip(words, isSmall).allSatisfy({ word, isSmall in
                !isSmall || CreditVocabulary.particles.contains(word.lowercased()) || word.contains("'")
                    || word.contains("’")
            })
        else { return false }
        return words.count > 1 || (name.count > 1 && !isJoined(name))
    }

    /// Whether a capital stands behind a small letter, as in a user name.
    private static func isJoined(_ name: String) -> Bool {
        let scalars = Array(name.unicodeScalars)
        return zip(scalars, scalars.dropFirst()).contains { $0.properties.isLowercase && $1.properties.isUppercase }
    }

    private static let placeholders: Set<String> = [
        "admin", "administrator", "anonymous", "anonym", "anonyme", "anónimo", "author", "default", "editor", "guest",
        "n/a", "nobody", "none", "null", "root", "test", "unknown", "user", "webmaster", "your name", "my name", "me",
        "blog", "site", "site admin", "super user", "superuser", "guest author", "guest post", "first last",
        "firstname lastname",
    ]
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { properties.numericType != nil && !properties.isAlphabetic }
}

/// What a line of a plain-text story looks like.
enum WireLook {
    /// Whether it ends as a sentence does.
    static func endsSentence(_ line: String) -> Bool {
        guard let last = line.last(where: { !"\"”’'»)*_".contains($0) }) else { return false }
        return ".!?…。؟:".contains(last)
    }

    /// Whether it sums a story up as a standfirst does: one sentence, not so short that it may be an opening, without
    /// the "…, officials said" or "…, according to …" that ends an opening.
    static func isSummary(_ line: String) -> Bool {
        guard line.utf8.count >= 60, line.last != ":", isOneSentence(line) else { return false }
        guard let comma = line.lastIndex(of: ",") else { return true }
        let last = line[comma...].dropFirst().split(separator: " ").map { $0.lowercased() }
        return last.first != "according" && !last.contains { $0 == "said" || $0 == "said." }
    }

    /// Whether no stop within it ends a sentence; initials and short forms do not.
    private static func isOneSentence(_ line: String) -> Bool {
        let words = line.split(whereSeparator: \.isWhitespace)
        return !zip(words, words.dropFirst()).contains { word, next in
            guard let last = word.last(where: { !"\"”’'»)*_".contains($0) }), ".!?…。؟".contains(last) else {
                return false
            }
            return !isShortForm(word) && !(next.unicodeScalars.first?.properties.isLowercase ?? false)
        }
    }

    /// Whether the stop behind it ends no sentence: "K.", "U.S.", "St."
    static func isShortForm(_ word: Substring) -> Bool {
        guard word.hasSuffix(".") else { return false }
        let letters = word.dropLast()
        return letters.count == 1 || letters.contains(".")
            || CreditVocabulary.abbreviations.contains(letters.lowercased())
    }

    /// Whether `next` goes on with the sentence of `line`, as in a paragraph broken into lines.
    static func goesOn(_ line: String, with next: String) -> Bool {
        if endsSentence(line) || line.last.map(Byline.commas.contains) ?? false { return true }
        return next.unicodeScalars.first?.properties.isLowercase ?? true
    }

    /// Whether it opens with a dateline: "PARIS (AFP) - …", "LAKESHORE, Ohio, March 14 -- …".
    static func isDateline(_ line: String) -> Bool {
        let words = line.unicodeScalars.prefix(120).split { $0.properties.isWhitespace }
        guard let first = words.first, first.contains(where: \.properties.isAlphabetic),
            first.allSatisfy({ !$0.properties.isLowercase }), first.contains(where: \.properties.isUppercase)
        else { return false }
        let dash = words.prefix(10).firstIndex { ["-", "–", "—", "--"].contains(String($0)) }
        guard let dash, dash > 0 else { return false }
        return words[..<dash].allSatisfy(isDatelineWord)
    }

    /// A word of a dateline: a place in capitals or with one, a day, an agency in parentheses.
    private static func isDatelineWord(_ word: String.UnicodeScalarView.SubSequence) -> Bool {
        guard let first = word.first else { return false }
        return first.properties.isUppercase || first == "(" || first.properties.numericType != nil
            || ["de", "la", "el", "of"].contains(String(word))
    }

    /// Whether a comma stands at its end behind a blank, as it does where a byline lost its date: "Desk Staff ,".
    static func hasStrayComma(_ line: String) -> Bool {
        let words = withoutDirection(line).split(whereSeparator: \.isWhitespace)
        guard let last = words.last, words.count <= 8 else { return false }
        return last.allSatisfy(Byline.commas.contains)
    }

    /// Whether a comma stands at its end, with or without a blank.
    static func hasComma(_ line: String) -> Bool { withoutDirection(line).last.map(Byline.commas.contains) ?? false }

    /// Without the marks of direction that right-to-left texts have at their ends.
    private static func withoutDirection(_ line: String) -> Substring {
        var rest = line[...]
        while let last = rest.last, "\u{200E}\u{200F}\u{61C} ".contains(last) { rest.removeLast() }
        return rest
    }

    /// Whether a line without "By" names who wrote it: collectives, agencies, or people by two names or more.
    /// - Parameter isLoose: Whether something else shows it to be a byline, so that any names will do.
    static func isNames(_ byline: Byline, reader: CreditReader, isLoose: Bool) -> Bool {
        guard byline.prefix == nil, !endsSentence(byline.text), let reading = reader.read("By \(byline.text)") else {
            return false
        }
        guard reading.form == .byline else { return false }
        if isLoose { return true }
        return reading.credits.allSatisfy { read in
            switch read.credit.kind {
            case .staff, .agencies: true
            case .agency, .publication: reader.registry.contributor(named: read.name) != nil
            case .person: isPerson(read.name)
            }
        }
    }

    /// A full name with a capital at its start. A script without capitals has nothing that tells a name.
    private static func isPerson(_ name: String) -> Bool {
        guard isFullName(name), name.unicodeScalars.first?.properties.isUppercase ?? false else { return false }
        let words = name.split(separator: " ")
        return words.count <= 3 || words.contains { CreditVocabulary.particles.contains($0.lowercased()) }
    }

    /// Two to four words, none of which opens a headline or says what somebody is.
    static func isFullName(_ name: String) -> Bool {
        let words = name.lowercased().split(separator: " ").map(String.init)
        return (2...4).contains(words.count) && !words.contains { headings.contains($0) || posts.contains($0) }
    }

    /// What somebody is, and not who.
    static let posts: Set<String> = [
        "lead", "developer", "programmer", "creator", "director", "engineer", "manager", "founder", "co-founder", "ceo",
        "cto", "president", "head", "officer", "architect", "designer", "professor", "consultant", "analyst",
        "specialist",
        "owner", "maintainer", "admin", "administrator", "sysadmin", "student", "researcher", "scientist", "user",
    ]

    /// Whether it may say when a story came out: short, with a number, and no sentence.
    static func isDate(_ line: String) -> Bool {
        line.utf8.count <= 60 && line.contains(where: \.isNumber) && !endsSentence(line)
    }

    /// Whether it is an address to write to: a line below a byline that is no text.
    static func isContact(_ line: String) -> Bool {
        line.utf8.count <= 120 && line.contains("@") && !endsSentence(line)
    }

    private static let headings: Set<String> = [
        "breaking", "news", "live", "updated", "update", "exclusive", "analysis", "opinion", "world", "top", "stories",
        "latest", "the", "new", "special", "report", "feature", "interview", "video", "watch", "read", "more", "press",
        "release", "key", "points", "fact", "box", "factbox", "background", "editorial", "politics", "business",
        "sports",
        "le", "les", "der", "die", "das", "el", "los", "il", "page", "pages", "chapter", "chapitre", "kapitel",
        "capítulo", "teil", "part", "app", "user",
        "manual",
        "guide", "climate", "change", "health", "science", "culture", "media", "contact", "advertisement", "share",
    ]
}

/// What may stand below the credit lines of an article and is neither its text nor a credit: who its author is and how
/// to reach them, what else there is to read, what was corrected, who holds the rights.
enum EndNote {
    /// The longest that is taken for one, in bytes.
    static let longest = 1_200

    /// Whether a block of lines looks like one; `line` is its first.
    /// - Parameter words: The block as one line, as `MarkdownWords` has it.
    static func isNote(_ words: String, line: MarkdownLine) -> Bool {
        if line.isDefinition { return true }
        let plain = words.drop { "*_([\"“-–—•#> ".contains($0) }
        if plain.isEmpty || opens(plain, openings) { return true }
        if line.isHeading || line.isListItem { return false }
        return line.isWrapped || isContact(words) || isLink(line) || isBiography(plain)
    }

    /// Whether an item of a list is a link to something else.
    static func isLink(_ line: MarkdownLine) -> Bool {
        let plain = line.text.drop { "*+-0123456789. ".contains($0) }
        return plain.hasPrefix("[") || plain.hasPrefix("http") || plain.hasPrefix("<http") || plain.hasPrefix("<a ")
    }

    private static func opens(_ words: Substring, _ openings: [String]) -> Bool {
        let start = words.prefix(40).lowercased()
        return openings.contains { opening in
            guard start.hasPrefix(opening) else { return false }
            return !(start.dropFirst(opening.count).first?.isLetter ?? false)
        }
    }

    /// An address to write to, or a name on a network, in a line that is not long.
    private static func isContact(_ words: String) -> Bool {
        guard words.utf8.count <= 400 else { return false }
        return words.split(whereSeparator: \.isWhitespace).contains { word in
            guard let sign = word.firstIndex(of: "@") else { return false }
            return word[word.index(after: sign)...].prefix { $0 != "." }.count > 1
        }
    }

    /// "Jane Roe is a reporter …", "Jane Roe covers energy.": two to five words with capitals, then what they do.
    private static func isBiography(_ words: Substring) -> Bool {
        guard words.utf8.count <= 600 else { return false }
        let first = words.prefix(200).split(whereSeparator: \.isWhitespace)
            .map { $0.filter { !"*_,.".contains($0) } }
        guard let verb = first.prefix(7).firstIndex(where: { biographies.contains($0.lowercased()) }), verb > 1 else {
            return false
        }
        let opening = first[0].lowercased()
        guard !CreditVocabulary.stops.contains(opening), !articles.contains(opening) else { return false }
        return first[..<verb].allSatisfy { word in
            guard let letter = word.unicodeScalars.first(where: \.properties.isAlphabetic) else { return true }
            return !letter.properties.isLowercase || CreditVocabulary.particles.contains(word.lowercased())
        }
    }

    private static let articles: Set<String> = [
        "the", "a", "an", "there", "what", "here", "der", "die", "das", "ein", "eine", "le", "la", "les", "un", "une",
        "el",
        "los", "las", "il", "lo", "o", "os", "as", "het", "een",
    ]

    private static let biographies: Set<String> = [
        "is", "covers", "reports", "writes", "edits", "joined", "works", "teaches", "lives", "ist", "schreibt",
        "arbeitet", "berichtet", "est", "couvre", "écrit", "es", "cubre", "escribe", "è", "scrive", "é", "escreve",
        "schrijft", "הוא", "היא", "כתב", "כתבת", "هو", "هي", "صحفي", "صحفية",
    ]

    private static let openings = [
        "our standards", "read more", "read also", "read next", "read the", "more:", "more on", "more from",
        "more stories", "related",
        "see also", "also read", "also on", "listen", "watch", "follow", "subscribe", "sign up", "join", "get the",
        "get our", "get breaking", "download", "contact", "reach", "email", "e-mail", "write to", "send", "tweet",
        "share", "support", "donate", "help us", "have a tip", "got a tip", "do you", "for more", "visit", "click here",
        "find out", "newsletter", "our newsletter", "this newsletter", "follow us", "comments", "tags", "topics",
        "filed under",
        "copyright", "©", "™", "(c)", "all rights reserved", "correction", "corrections", "clarification", "update",
        "updated", "updates", "editor's note", "editor’s note", "editors' note", "editors’ note", "note:",
        "an earlier version",
        "a previous version", "this story was updated", "this story was corrected", "this story has been",
        "this article was updated", "this article was amended", "this article was corrected", "this article has been",
        "this post has been", "this report was updated", "this report has been", "this version corrects",
        "this version",
        "about the author", "about the authors", "about the writer", "the author is", "the authors are", "the author",
        "the writer is", "the views expressed", "the opinions expressed", "disclosure", "disclaimer", "phone", "tel",
        "ends", "end", "30", "first published", "originally published", "published on", "last updated",
        "lire aussi", "à lire aussi", "voir aussi", "suivez", "abonnez-vous", "inscrivez-vous", "contact :",
        "mise à jour",
        "lesen sie", "lesen sie auch", "mehr zum thema", "mehr dazu", "siehe auch", "folgen sie", "newsletter:",
        "kontakt",
        "korrektur", "anmerkung der redaktion", "hinweis", "aktualisiert", "leer también", "lea también", "lee también",
        "ver también", "síguenos", "suscríbete", "leggi anche", "seguici", "iscriviti", "leia também", "leia mais",
        "veja também", "siga", "assine", "lees ook", "lees verder", "volg", "קראו גם", "קראו עוד", "לקריאה נוספת",
        "עקבו",
        "اقرأ أيضا", "اقرأ أيضًا", "اقرأ أيضاً", "للمزيد", "تابعونا", "تابعنا",
    ]
}

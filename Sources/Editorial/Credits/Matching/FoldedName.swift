/// A name without what people spell differently: capitals, accents, apostrophes, stops, hyphens, a leading article.
struct FoldedName: Hashable {
    /// The words, as UTF-8.
    let words: [[UInt8]]

    /// - Complexity: O(length).
    init(_ name: String) {
        var words: [[UInt8]] = [[]]
        for scalar in name.lowercased().unicodeScalars {
            if let plain = LatinLetters.plain(scalar) {
                words[words.count - 1] += plain.utf8
            } else if Self.isLetter(scalar) {
                words[words.count - 1] += String(scalar).utf8
            } else if !Self.isDropped(scalar), words.last?.isEmpty == false {
                words.append([])
            }
        }
        words.removeAll(where: \.isEmpty)
        if words.count > 1, words[0].elementsEqual("the".utf8) { words.removeFirst() }
        self.words = words
    }

    /// The words as one.
    var letters: [UInt8] { Array(words.joined()) }

    /// The first letters of the words.
    /// - Parameter countsSmallWords: Whether "of" and its like count.
    func initials(countsSmallWords: Bool) -> [UInt8] {
        words.compactMap { word in
            countsSmallWords || !Self.smallWords.contains(String(decoding: word, as: UTF8.self)) ? word.first : nil
        }
    }

    /// The words that tell one house from another; empty where none does.
    var core: [UInt8] {
        Array(words.filter { !Self.genericWords.contains(String(decoding: $0, as: UTF8.self)) }.joined())
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: true
        default: false
        }
    }

    /// What stands within a word, or on a letter.
    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        if "'’‘`´.".unicodeScalars.contains(scalar) { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .modifierLetter, .modifierSymbol, .format: return true
        default: return false
        }
    }

    private static let smallWords: Set<String> = [
        "of", "the", "and", "for", "de", "la", "le", "du", "des", "der", "die",
    ]

    private static let genericWords: Set<String> = [
        "the", "of", "and", "news", "newswire", "wire", "wires", "press", "agency", "agencies", "service", "services",
        "media", "group", "network", "images", "pictures", "photo", "photos", "reports", "dispatches", "staff", "desk",
        "agence", "agentur", "nachrichtenagentur", "agencia", "agenzia", "persbureau", "inc", "ltd",
    ]
}

/// The contributors of a newsroom, found by id, name or alias.
public struct ContributorRegistry: Sendable, Equatable {
    /// The contributors by id, in the order of their ids.
    public private(set) var contributors: [Contributor]
    private var byName: [String: Int] = [:]

    /// A registry of `contributors`; where a name stands twice, who has it for an id has it, else the first id in order.
    public init(_ contributors: [Contributor]) {
        self.contributors = contributors.sorted { $0.id < $1.id }
        for (index, contributor) in self.contributors.enumerated() { add(contributor.id, index) }
        for (index, contributor) in self.contributors.enumerated() {
            for name in contributor.names { add(name, index) }
        }
    }

    private mutating func add(_ name: String, _ index: Int) {
        let key = Self.key(of: name)
        if byName[key] == nil { byName[key] = index }
    }

    /// The contributor with this id, name or alias; capitals, blanks and a leading article do not count.
    /// - Complexity: O(length of `name`).
    public func contributor(named name: String) -> Contributor? {
        byName[Self.key(of: name)].map { contributors[$0] }
    }

    /// What two spellings of one name have in common: small letters, single blanks, no leading article, so that
    /// "the  AFP" is "AFP".
    public static func key(of name: String) -> String {
        let small = name.lowercased()
        if isTidy(small) {
            return small.utf8.starts(with: "the ".utf8) ? String(Substring(small.utf8.dropFirst(4))) : small
        }
        let words = small.split(whereSeparator: \.isWhitespace)
        let rest = words.first == "the" && words.count > 1 ? words.dropFirst() : words[...]
        return rest.joined(separator: " ")
    }

    /// Whether a look at the bytes shows that all blanks are single spaces between words, as in almost every name.
    private static func isTidy(_ text: String) -> Bool {
        var isBetween = true
        for byte in text.utf8 {
            // Blanks beyond ASCII begin with one of these four bytes.
            if (0x09...0x0D).contains(byte) || byte == 0xC2 || (0xE1...0xE3).contains(byte) { return false }
            if byte == 0x20, isBetween { return false }
            isBetween = byte == 0x20
        }
        return !isBetween
    }
}

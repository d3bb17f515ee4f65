/// What a search asks for.
public struct SearchQuery: Sendable, Equatable {
    /// The words as a person types them; nothing in them has a special meaning.
    public var words: String
    /// At most this many articles; nothing is found for 0 or less.
    public var limit: Int
    /// Only what comes after this place: the cursor of the last article already seen, of the same words.
    public var after: SearchCursor?

    /// A search for all of some words.
    public init(words: String, limit: Int = 20, after: SearchCursor? = nil) {
        self.words = words
        self.limit = limit
        self.after = after
    }
}

/// A place in the results of a search. Articles that were added since are left out from there on.
public struct SearchCursor: Sendable, Hashable {
    /// Of articles up to this number, by which the catalogue tells them apart.
    var top: Int
    /// How many of them were seen.
    var seen: Int
    /// The last one seen; nil to begin with the best.
    var last: Int?
    /// Whether the last word may be the beginning of a longer one.
    var takesBeginnings: Bool

    /// The place in a word, for links and command lines; nothing is to be read out of it.
    public var token: String { "\(top)-\(seen)-\(last ?? 0)-\(takesBeginnings ? 1 : 0)" }
}

extension SearchCursor {
    /// Reads a place that `token` wrote; nil for anything else.
    public init?(token: String) {
        let numbers = token.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
            .map { Int(Substring($0)) ?? -1 }
        guard numbers.count == 4, numbers.allSatisfy({ $0 >= 0 }), numbers[3] < 2 else { return nil }
        top = numbers[0]
        seen = numbers[1]
        last = numbers[2] == 0 ? nil : numbers[2]
        takesBeginnings = numbers[3] == 1
    }
}

extension ListCursor {
    /// The place in a word, for links and command lines; nothing is to be read out of it.
    public var token: String { "\(position)-\(id)" }

    /// Reads a place that `token` wrote; nil for anything else.
    public init?(token: String) {
        let parts = token.utf8.split(separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let position = Int(Substring(parts[0])), position >= 0 else { return nil }
        self.init(position: position, id: String(Substring(parts[1])))
    }
}

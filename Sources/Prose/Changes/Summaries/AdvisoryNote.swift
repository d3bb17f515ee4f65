/// One thing that an advisory says of one place. Notes that say the same of several places are told together.
struct AdvisoryNote {
    /// What an advisory says, in the order in which it says it.
    enum Rank: Int {
        case additions
        case figures
        case corrections
        case names
        case quotes
        case links
        case attributions
        case edits
        case formatting
        case removals
        case moves
    }

    /// How the place follows the words.
    enum Manner {
        /// "adds quotes in paragraph 3"
        case within
        /// "edits paragraph 3"
        case whole
        /// "removes paragraph 3 of the old text"
        case wholeOfOld
        /// "moves paragraph 4 to 2"
        case moved(to: Int)
        /// "moves heading"
        case nowhere
    }

    var rank: Rank
    var manner = Manner.within
    /// Verb and object: "updates figures"; the verb alone where the paragraph is the object.
    var words: String
    /// The same for more than one: "corrects names".
    var plural: String
    /// The number of the paragraph, or of the one that follows what is no prose.
    var number: Int
    var block: TextBlock

    /// A note; where `plural` is left out it reads the same of one and of several things.
    init(
        _ rank: Rank, _ words: String, plural: String? = nil, _ number: Int, _ block: TextBlock,
        _ manner: Manner = .within
    ) {
        self.rank = rank
        self.manner = manner
        self.words = words
        self.plural = plural ?? words
        self.number = number
        self.block = block
    }

    /// The clauses of an advisory, in order. O(n log n).
    static func clauses(_ notes: [AdvisoryNote]) -> [String] {
        var groups: [[AdvisoryNote]] = []
        var places: [String: Int] = [:]
        for note in notes {
            let key = "\(note.rank.rawValue) \(note.words)"
            if let place = places[key] {
                groups[place].append(note)
            } else {
                places[key] = groups.count
                groups.append([note])
            }
        }
        let order = groups.indices.sorted { (groups[$0][0].rank.rawValue, $0) < (groups[$1][0].rank.rawValue, $1) }
        return order.map { clause(groups[$0]) }
    }

    private static func clause(_ notes: [AdvisoryNote]) -> String {
        let words = notes.count == 1 ? notes[0].words : notes[0].plural
        let place = AdvisoryPlaces.phrase(notes.map { ($0.number, $0.block) })
        switch notes[0].manner {
        case .within: return "\(words) in \(place)"
        case .whole: return "\(words) \(place)"
        case .wholeOfOld: return "\(words) \(place) of the old text"
        case .moved: return words + " " + moves(notes)
        case .nowhere: return words
        }
    }

    /// Where each went, if they are few.
    private static func moves(_ notes: [AdvisoryNote]) -> String {
        let moves = notes.compactMap { note in
            if case .moved(let to) = note.manner { "\(note.number) to \(to)" } else { nil }
        }
        switch moves.count {
        case 1: return "paragraph " + moves[0]
        case 2, 3: return "paragraphs " + moves.dropLast().joined(separator: ", ") + " and " + moves[moves.count - 1]
        default: return "\(moves.count) paragraphs"
        }
    }
}

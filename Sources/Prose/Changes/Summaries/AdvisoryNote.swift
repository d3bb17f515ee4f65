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
        var clauses: [String] = []
        var rest = order.map { groups[$0] }[...]
        while let group = rest.first {
            let alike = rest.prefix { isTold(together: $0, group) }
            clauses.append(clause(Array(alike)))
            rest = rest.dropFirst(alike.count)
        }
        return clauses
    }

    /// Whether two groups differ in nothing but the object of their verb: "updates date and toll in paragraph 1".
    private static func isTold(together group: [AdvisoryNote], _ first: [AdvisoryNote]) -> Bool {
        guard case .within = first[0].manner, case .within = group[0].manner, first[0].verb == group[0].verb else {
            return group[0].rank == first[0].rank && group[0].words == first[0].words
        }
        return place(group) == place(first)
    }

    private static func place(_ notes: [AdvisoryNote]) -> String {
        AdvisoryPlaces.phrase(notes.map { ($0.number, $0.block) })
    }

    private var verb: Substring { words.prefix { $0 != " " } }

    /// A clause of groups that are told together.
    private static func clause(_ groups: [[AdvisoryNote]]) -> String {
        let notes = groups[0]
        let place = place(notes)
        let phrases = groups.map { $0.count == 1 ? $0[0].words : $0[0].plural }
        let objects = phrases.dropFirst().map { $0.dropFirst(notes[0].verb.count + 1) }
        var words = ([phrases[0][...]] + objects.dropLast()).joined(separator: ", ")
        if let last = objects.last { words += " and \(last)" }
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

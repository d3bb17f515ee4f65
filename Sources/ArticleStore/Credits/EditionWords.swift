internal import Catalogue
import Editorial

/// The words that readers have of articles, and whose they are.
struct EditionWords {
    private let names: ContributorIdentities
    private let editions: [String: EditionWording]

    init(_ editions: [String: EditionWording], _ names: ContributorIdentities) {
        (self.editions, self.names) = (editions, names)
    }

    /// The edition of an article; nil where readers have none.
    func edition(of article: String) -> EditionWording? { editions[article] }

    /// Whether words are by one of some contributors.
    func isCounted(_ words: WordingRow, for contributors: Set<String>) -> Bool {
        !names.identities(of: words).isDisjoint(with: contributors)
    }

    /// The figures of a group, with its words: those that came from contributors who have a use of their article in it.
    func figures(of group: CreditTally.Group) -> CreditFigures {
        var figures = group.figures
        for (article, contributors) in group.contributors {
            for words in editions[article]?.words ?? [] {
                figures.allWords += words.words
                if isCounted(words, for: contributors) { figures.words += words.words }
            }
        }
        return figures
    }
}

internal import Catalogue
import Editorial
internal import GitStore
import Prose

extension Reader {
    /// What readers had of articles after the action at a position, with the words by origin. What nobody looked at
    /// before is found out, and remembered in the catalogue.
    /// - Complexity: O(`articles`); for each that nobody looked at, O(length of all its bodies up to there).
    func editions(of articles: [String], at position: Int) throws -> [String: EditionWording] {
        var people = PeopleThen(repository)
        var found: [String: EditionWording] = [:]
        // In parts, so that what was found out is kept if the report is given up.
        for start in stride(from: 0, to: articles.count, by: 500) {
            let part = articles[start..<min(start + 500, articles.count)]
            var new: [EditionWording] = []
            for var edition in try catalogue.editions(of: Array(part), at: position) {
                if edition.words == nil {
                    edition.words = try wording(of: edition.publication, &people)
                    new.append(edition)
                }
                found[edition.publication.article] = edition
            }
            // Another writer may have the catalogue for long; the next report finds out again.
            if !new.isEmpty { try? catalogue.remember(new) }
        }
        return found
    }

    private func wording(of publication: ActionRow, _ people: inout PeopleThen) throws -> [WordingRow] {
        guard let id = ArticleID(publication.article), let content = ContentID(publication.content) else { return [] }
        let history = try catalogue.history(article: publication.article).filter {
            $0.position <= publication.position
        }
        let authorship = try authorship(of: id, content, history: history)
        return try authorship.words.wordCounts.sorted { $0.key < $1.key }.map { revision, words in
            guard let step = authorship.step(revision), step.action != Action.kill.rawValue else {
                return WordingRow(revision: revision, words: words, person: nil)
            }
            return WordingRow(
                revision: revision, words: words, person: step.person, name: try people.name(of: step), wire: step.wire)
        }
    }
}

/// The full names that people had when they acted.
private struct PeopleThen {
    private let repository: GitRepository
    private var known: [ObjectID: People?] = [:]

    init(_ repository: GitRepository) { self.repository = repository }

    /// The name of who took an action; nil where the file of that time does not have it.
    mutating func name(of action: ActionRow) throws -> String? {
        guard let handle = Handle(action.person), let commit = ObjectID(hex: action.commit) else { return nil }
        let root = try repository.commit(commit).tree
        guard let file = try repository.entry(at: "people.yaml", in: root) else { return nil }
        if known[file.id] == nil { known[file.id] = .some(try? Newsdesk(repository, root: root).people()) }
        return known[file.id]??.person(handle)?.name
    }
}

internal import Catalogue
import Editorial
import Prose

/// What was found out of the words of some articles, so that another revision costs one comparison.
///
/// Bounded: what was not asked for longest goes first.
struct ProvenanceCache {
    /// At most so many moments of articles are remembered, with at most so many bytes of text.
    private static let mostEntries = 64
    private static let mostBytes = 32 * 1024 * 1024

    private struct Entry {
        let article: ArticleID
        /// The commit of the revision that the words are of: history up to there is always the same.
        let commit: String
        let body: Provenance
    }

    private var entries: [Entry] = []
    /// How many comparisons were ever made.
    private(set) var comparisons = 0

    /// The words of the last of `steps`, each of which made a revision.
    /// - Parameter body: Gives the body that a step left; nil where plain git left something that cannot be read.
    mutating func provenance(
        of article: ArticleID, _ steps: [ActionRow], body: (ActionRow) throws -> String?
    ) rethrows -> Provenance {
        var provenance: Provenance?
        var rest = steps[...]
        let known = entries.filter { $0.article == article }
        if let place = steps.lastIndex(where: { step in known.contains { $0.commit == step.commit } }) {
            provenance = known.first { $0.commit == steps[place].commit }?.body
            rest = steps[(place + 1)...]
            forget(article, steps[place].commit)
        }
        for step in rest {
            guard let text = try body(step) else { continue }
            if let last = provenance {
                comparisons += 1
                provenance = last.revised(to: text, by: step.revision)
            } else {
                provenance = Provenance(text: text, origin: step.revision)
            }
        }
        let found = provenance ?? Provenance(text: "", origin: 0)
        if let last = steps.last { remember(Entry(article: article, commit: last.commit, body: found)) }
        return found
    }

    private mutating func forget(_ article: ArticleID, _ commit: String) {
        entries.removeAll { $0.article == article && $0.commit == commit }
    }

    private mutating func remember(_ entry: Entry) {
        entries.append(entry)
        var bytes = entries.reduce(0) { $0 + $1.body.text.utf8.count }
        while entries.count > Self.mostEntries || (bytes > Self.mostBytes && entries.count > 1) {
            bytes -= entries.removeFirst().body.text.utf8.count
        }
    }
}

internal import Catalogue
import Editorial
import Prose

/// Whose words a body has, once what was undone is left out.
///
/// A step that brings back a body which the article had before, byte for byte, undoes what came between: those steps,
/// and it itself, fall out of the history, and the words have the origin that they had. (`galley blame` goes by the
/// history as it was, as git does, and calls what comes back new.)
struct Authorship {
    /// The steps that made the body, oldest first: each changed it, and none of them was undone.
    let steps: [ActionRow]
    /// The body's words; the origin of each is the revision of one of `steps`.
    let words: Provenance

    /// - Parameters:
    ///   - content: The content whose body is meant, one that the article has or had.
    ///   - history: All actions on the article, oldest first.
    ///   - cache: What was found out before, of authorship only.
    ///   - body: Gives the body that a step left; nil where plain git left something that cannot be read.
    /// - Complexity: O(length of all bodies up to there); nothing is compared that `cache` knows.
    init(
        of article: ArticleID, _ content: ContentID, history: [ActionRow], cache: inout ProvenanceCache,
        body: (ActionRow) throws -> String?
    ) rethrows {
        let last = history.lastIndex { $0.content.utf8.elementsEqual(content.hex.utf8) }
        var tree = BodyTree()
        for step in history.prefix(last.map { $0 + 1 } ?? history.count) { try tree.add(step, body: body) }
        steps = tree.stepsToNewest
        words = try cache.provenance(of: article, steps, body: body)
    }

    /// The step that brought words of an origin.
    func step(_ origin: Int) -> ActionRow? { steps.first { $0.revision == origin } }
}

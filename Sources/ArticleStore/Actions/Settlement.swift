public import Editorial

/// A text brought together with what stands, for a person to settle what is in conflict.
public struct Settlement: Sendable {
    /// The article.
    public var article: ArticleID
    /// Its slug.
    public var slug: String
    /// The revision that the text was brought together with: the base of what the person makes of it.
    public var current: Int
    /// The whole document; both sides of each conflict stand between lines of markers.
    public var document: String
    /// The conflicts; without any the document may be saved as it is.
    public var conflicts: [FieldConflict]
    /// Fields of the text that no document holds.
    public var fields: [FieldEdit]

    /// How many lines of markers a document still has: those that begin or end a conflict, or part its sides.
    ///
    /// A line of seven `=` may be a heading; one is a marker only where the others are.
    public static func markers(in document: String) -> Int {
        var (edges, middles) = (0, 0)
        for line in document.utf8.split(omittingEmptySubsequences: true, whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
            if line.elementsEqual(MarkedDocument.opening.utf8) || line.starts(with: MarkedDocument.closing.utf8) {
                edges += 1
            } else if line.elementsEqual(MarkedDocument.middle.utf8) {
                middles += 1
            }
        }
        return edges == 0 ? 0 : edges + middles
    }
}

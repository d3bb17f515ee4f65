/// Where a text has Markdown in it: a label for each byte, and the pairs of marks that belong together.
///
/// What readers see as words has the label `text`, in whatever marks it stands. Not all of CommonMark
/// (https://spec.commonmark.org) is known, and whatever has no partner is plain text.
struct Markup {
    /// What a byte is.
    enum Label: UInt8 {
        /// A word, or anything else that is printed.
        case text
        /// A link's or picture's brackets, target and title; an address; the definition of a reference.
        case link
        /// A mark that changes how the text looks: emphasis, heading, list, quotation block, rule, tag.
        case mark
    }

    /// An opening and a closing mark, with the text between them.
    struct Pair {
        var opening: Range<Int>
        var closing: Range<Int>
        var range: Range<Int> { opening.lowerBound..<closing.upperBound }
    }

    /// The label of each byte.
    var labels: [Label]
    /// Links and pictures with a text of their own; one that holds another comes after it.
    var links: [Pair] = []
    /// Emphasis, code and struck text.
    var emphases: [Pair] = []

    init(count: Int) { labels = Array(repeating: .text, count: count) }

    mutating func mark(_ range: Range<Int>, as label: Label) {
        for index in range { labels[index] = label }
    }
}

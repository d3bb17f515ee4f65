/// The numbers that people give to paragraphs: only prose is counted, from 1.
struct ReaderCount {
    /// By the paragraph's index in the text: its number, and what it is. What is no prose has the number of the
    /// paragraph that follows.
    private var numbers: [(number: Int, block: TextBlock)] = []

    /// Counts the paragraphs of a text, of which `texts` are all, in order.
    init(_ texts: [SideText]) {
        var next = 1
        for text in texts {
            for cut in text.cuts.indices.prefix(max(1, text.place.paragraphs.count)) {
                let block = text.block(cut)
                numbers.append((next, block))
                if block == .prose { next += 1 }
            }
        }
    }

    /// The number of a paragraph, and what it is.
    subscript(index: Int) -> (number: Int, block: TextBlock) {
        numbers.indices.contains(index) ? numbers[index] : (max(1, numbers.last?.number ?? 1), .other)
    }

    /// The counts of the two texts of a diff.
    static func both(_ paragraphs: [ParagraphChange]) -> (old: ReaderCount, new: ReaderCount) {
        let olds = paragraphs.compactMap(SideText.init(oldOf:)).sorted {
            $0.place.bytes.lowerBound < $1.place.bytes.lowerBound
        }
        return (ReaderCount(olds), ReaderCount(paragraphs.compactMap(SideText.init(newOf:))))
    }
}

extension TextBlock {
    /// What is called by its noun alone, in the order in which it is told.
    static let unnumbered: [TextBlock] = [.heading, .item, .picture, .other]

    /// What people call it.
    var noun: String {
        switch self {
        case .prose: "paragraph"
        case .heading: "heading"
        case .item: "list item"
        case .picture: "picture"
        case .other: "block"
        }
    }
}

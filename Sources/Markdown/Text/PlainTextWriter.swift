/// Makes plain text of the nodes of a tree, one after the other.
struct PlainTextWriter {
    /// What was made until now.
    private(set) var text = ""
    /// What separates the next words from the text before them.
    private var gap = ""

    mutating func enter(_ node: MarkdownNode) {
        switch node.kind {
        case .text, .html, .code: add(node.literal)
        case .softBreak: add(" ")
        case .lineBreak: add("\n")
        case .codeBlock, .htmlBlock:
            separate("\n\n")
            add(node.literal.trimmed)
            separate("\n\n")
        case .list, .quotation, .table, .heading: if node.parent?.kind == .document { separate("\n\n") }
        default: break
        }
    }

    mutating func leave(_ node: MarkdownNode) {
        switch node.kind {
        case .paragraph: separate(node.isTight ? "\n" : "\n\n")
        case .heading, .quotation, .table: separate("\n\n")
        case .list: if node.parent?.kind == .document { separate("\n\n") }
        case .item, .row, .headerRow: separate("\n")
        case .cell: separate("\t")
        default: break
        }
    }

    private mutating func add(_ words: String) {
        guard !words.isEmpty else { return }
        if !text.isEmpty { text += gap }
        gap = ""
        text += words
    }

    /// The widest of the gaps that meet is the one that counts.
    private mutating func separate(_ wanted: String) {
        let order = ["", "\t", "\n", "\n\n"]
        if (order.firstIndex(of: wanted) ?? 0) > (order.firstIndex(of: gap) ?? 0) { gap = wanted }
    }
}

internal import CMarkdown

/// A node of a `MarkdownTree`; it is valid as long as the tree.
struct MarkdownNode {
    /// Whether a walk comes to a node or leaves it.
    enum Passage {
        case entering
        case leaving
    }

    private let pointer: OpaquePointer
    let kind: NodeKind

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        kind = NodeKind(of: pointer)
    }

    /// The text of a leaf.
    var literal: String { Self.text(cmark_node_get_literal(pointer)) }

    /// The address of a link or an image as it was typed, with backslashes and entities resolved.
    var address: String { Self.text(cmark_node_get_url(pointer)) }

    /// The title of a link or an image; nil if it has none.
    var title: String? {
        let title = Self.text(cmark_node_get_title(pointer))
        return title.isEmpty ? nil : title
    }

    /// The level of a heading, from 1.
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }

    /// Whether a list has numbers.
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }

    /// The number that a list begins with.
    var firstNumber: Int { Int(cmark_node_get_list_start(pointer)) }

    /// Whether a paragraph is the text of an item of a list without blank lines, and no paragraph of its own.
    var isTight: Bool {
        guard let item = cmark_node_parent(pointer), cmark_node_get_type(item) == CMARK_NODE_ITEM else { return false }
        return cmark_node_get_list_tight(cmark_node_parent(item)) != 0
    }

    var parent: MarkdownNode? { cmark_node_parent(pointer).map(MarkdownNode.init) }
    var previous: MarkdownNode? { cmark_node_previous(pointer).map(MarkdownNode.init) }
    var lastChild: MarkdownNode? { cmark_node_last_child(pointer).map(MarkdownNode.init) }

    /// How the cells of a table's column are set: "left", "center" or "right"; nil where the text does not say.
    func alignment(ofColumn column: Int) -> String? {
        guard kind == .table, column < Int(cmark_gfm_extensions_get_table_columns(pointer)),
            let alignments = cmark_gfm_extensions_get_table_alignments(pointer)
        else { return nil }
        switch alignments[column] {
        case UInt8(ascii: "l"): return "left"
        case UInt8(ascii: "c"): return "center"
        case UInt8(ascii: "r"): return "right"
        default: return nil
        }
    }

    /// Which way the first word in a node runs that says it; nil if the beginning of the node has none.
    var direction: TextDirection? {
        let iterator = cmark_iter_new(pointer)
        defer { cmark_iter_free(iterator) }
        for _ in 0..<500 {
            guard cmark_iter_next(iterator) != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
            if let direction = TextDirection(of: Self.text(cmark_node_get_literal(node))) { return direction }
        }
        return nil
    }

    private static func text(_ characters: UnsafePointer<CChar>?) -> String {
        characters.map { String(cString: $0) } ?? ""
    }
}

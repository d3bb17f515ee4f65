internal import CMarkdown

/// The parsed tree of a Markdown text: one owner, freed once.
struct MarkdownTree: ~Copyable {
    private let root: OpaquePointer

    /// Parses a text; nil if it was made to cost more than prose does, or nothing can be parsed.
    init?(_ text: String) {
        guard ParsingWork.isBounded(text), let root = MarkdownParser.parse(text) else { return nil }
        self.root = root
    }

    deinit {
        cmark_node_free(root)
    }

    /// Visits every node in the order of the text, and those that can hold others once more behind what they hold. No
    /// depth of nesting makes it recurse.
    borrowing func walk(_ visit: (MarkdownNode, MarkdownNode.Passage) -> Void) {
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            visit(MarkdownNode(node), event == CMARK_EVENT_ENTER ? .entering : .leaving)
        }
    }
}

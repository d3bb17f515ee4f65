internal import CMarkdown

/// What a node of the tree is.
enum NodeKind {
    case document, paragraph, heading, quotation, list, item, codeBlock, htmlBlock, rule
    case table, headerRow, row, cell
    case text, softBreak, lineBreak, code, html, emphasis, strong, struck, link, image
    /// None of these: what it holds is shown as if it stood by itself.
    case other

    init(of node: OpaquePointer) {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_DOCUMENT: self = .document
        case CMARK_NODE_PARAGRAPH: self = .paragraph
        case CMARK_NODE_HEADING: self = .heading
        case CMARK_NODE_BLOCK_QUOTE: self = .quotation
        case CMARK_NODE_LIST: self = .list
        case CMARK_NODE_ITEM: self = .item
        case CMARK_NODE_CODE_BLOCK: self = .codeBlock
        case CMARK_NODE_HTML_BLOCK: self = .htmlBlock
        case CMARK_NODE_THEMATIC_BREAK: self = .rule
        case CMARK_NODE_TEXT: self = .text
        case CMARK_NODE_SOFTBREAK: self = .softBreak
        case CMARK_NODE_LINEBREAK: self = .lineBreak
        case CMARK_NODE_CODE: self = .code
        case CMARK_NODE_HTML_INLINE: self = .html
        case CMARK_NODE_EMPH: self = .emphasis
        case CMARK_NODE_STRONG: self = .strong
        case CMARK_NODE_LINK: self = .link
        case CMARK_NODE_IMAGE: self = .image
        default: self.init(extensionName: String(cString: cmark_node_get_type_string(node)))
        }
    }

    /// Extensions number their kinds when they are registered; only the names are fixed.
    private init(extensionName: String) {
        switch extensionName {
        case "table": self = .table
        case "table_header": self = .headerRow
        case "table_row": self = .row
        case "table_cell": self = .cell
        case "strikethrough": self = .struck
        default: self = .other
        }
    }
}

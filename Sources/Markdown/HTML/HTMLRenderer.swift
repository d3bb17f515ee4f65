/// Makes HTML of the nodes of a tree, one after the other.
struct HTMLRenderer {
    let options: HTMLOptions
    var writer = HTMLWriter()
    /// Of the links that the walk is in, whether each became one.
    var links: [Bool] = []
    /// How many images the walk is in whose text is the description of the first.
    var images = 0
    /// How many elements the walk is in within a paragraph or heading.
    var inlineDepth = 0
    /// The column of the table's next cell.
    var column = 0

    init(_ options: HTMLOptions) { self.options = options }

    /// What was made until now.
    var html: String { writer.html }

    mutating func enter(_ node: MarkdownNode) {
        if images > 0 { return describe(node) }
        if enterTable(node) || enterInline(node) { return }
        switch node.kind {
        case .paragraph: if !node.isTight { start("p", ["dir": "auto"]) }
        case .heading: start(tag(ofHeading: node), ["dir": "auto"])
        case .quotation: start("blockquote", ["dir": node.direction?.rawValue], holdsBlocks: true)
        case .list:
            start(node.listTag, ["start": node.startAttribute, "dir": node.direction?.rawValue], holdsBlocks: true)
        case .item: start("li", ["dir": node.direction?.rawValue])
        case .codeBlock: code(node)
        case .htmlBlock: typed(node)
        case .rule: start("hr", [:], holdsBlocks: true)
        default: break
        }
    }

    mutating func leave(_ node: MarkdownNode) {
        if leaveTable(node) || leaveInline(node) { return }
        switch node.kind {
        case .paragraph: if !node.isTight { end("p") }
        case .heading: end(tag(ofHeading: node))
        case .quotation: end("blockquote")
        case .list: end(node.listTag)
        case .item: end("li")
        default: break
        }
    }

    /// Begins an element on a line of its own.
    mutating func start(_ tag: String, _ attributes: KeyValuePairs<String, String?> = [:], holdsBlocks: Bool = false) {
        writer.startLine()
        writer.open(tag, attributes)
        if holdsBlocks { writer.startLine() }
    }

    /// Ends an element and the line.
    mutating func end(_ tag: String) {
        writer.close(tag)
        writer.startLine()
    }

    private func tag(ofHeading node: MarkdownNode) -> String {
        "h\(min(6, max(1, options.firstHeadingLevel) + node.headingLevel - 1))"
    }

    private mutating func code(_ node: MarkdownNode) {
        start("pre", ["dir": "auto"])
        writer.open("code")
        writer.text(node.literal)
        writer.close("code")
        end("pre")
    }

    /// HTML as it was typed.
    private mutating func typed(_ node: MarkdownNode) {
        start("p", ["dir": "auto"])
        writer.text(node.literal.trimmed)
        end("p")
    }
}

extension MarkdownNode {
    fileprivate var listTag: String { isOrdered ? "ol" : "ul" }
    fileprivate var startAttribute: String? { isOrdered && firstNumber != 1 ? String(firstNumber) : nil }
}

extension HTMLRenderer {
    /// Begins what belongs to a table.
    /// - Returns: Whether the node does.
    mutating func enterTable(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .table: start("table", ["dir": node.direction?.rawValue], holdsBlocks: true)
        case .headerRow:
            start("thead")
            startRow()
        case .row:
            if node.previous?.kind == .headerRow { start("tbody") }
            startRow()
        case .cell:
            start(cellTag(node), ["align": node.parent?.parent?.alignment(ofColumn: column), "dir": "auto"])
            column += 1
        default: return false
        }
        return true
    }

    /// Ends what belongs to a table.
    /// - Returns: Whether the node does.
    mutating func leaveTable(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .table:
            if node.lastChild?.kind == .row { end("tbody") }
            end("table")
        case .headerRow:
            end("tr")
            end("thead")
        case .row: end("tr")
        case .cell: end(cellTag(node))
        default: return false
        }
        return true
    }

    private mutating func startRow() {
        start("tr", [:], holdsBlocks: true)
        column = 0
    }

    private func cellTag(_ node: MarkdownNode) -> String { node.parent?.kind == .headerRow ? "th" : "td" }
}

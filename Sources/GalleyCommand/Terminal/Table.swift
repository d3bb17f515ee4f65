import ArticleStore

/// Rows in columns that fit the terminal: the flexible column is cut, the others have what they need.
struct Table {
    /// One column.
    struct Column {
        var title: String
        var isNumeric = false
        var isFlexible = false
    }

    private let columns: [Column]
    private let rows: [[String]]

    /// A table; the cells may be any text and are made safe to look at.
    init(_ columns: [Column], rows: [[String]]) {
        self.columns = columns
        self.rows = rows.map { $0.map(VisibleText.line) }
    }

    /// The lines of the table, its titles first.
    func lines(on terminal: Terminal) -> [String] {
        let widths = widths(within: terminal.width)
        let titles = Paint.bold(line(columns.map(\.title), widths), terminal.isColoured)
        return [titles] + rows.map { line($0, widths) }
    }

    /// Whether the table fits the terminal with `columns` left for the flexible column, or all that it needs.
    func fits(_ terminal: Terminal, leaving columns: Int) -> Bool {
        guard let flexible = self.columns.firstIndex(where: \.isFlexible) else { return true }
        let natural = widths(within: .max)[flexible]
        let widths = widths(within: terminal.width)
        let total = widths.reduce(0, +) + 2 * (widths.count - 1)
        return total <= terminal.width && widths[flexible] >= min(natural, columns)
    }

    private func widths(within total: Int) -> [Int] {
        var widths = columns.map { DisplayWidth.of($0.title) }
        for row in rows {
            for (index, cell) in row.enumerated() { widths[index] = max(widths[index], DisplayWidth.of(cell)) }
        }
        let excess = widths.reduce(0, +) + 2 * (widths.count - 1) - total
        if excess > 0, let flexible = columns.firstIndex(where: \.isFlexible) {
            widths[flexible] = max(10, widths[flexible] - excess)
        }
        return widths
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            if index > 0 { line += "  " }
            let cut = DisplayWidth.cut(cell, to: widths[index])
            let isLast = index == cells.count - 1
            line += DisplayWidth.padded(
                cut, to: isLast && !columns[index].isNumeric ? 0 : widths[index],
                atEnd: !columns[index].isNumeric)
        }
        while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
        return line
    }
}

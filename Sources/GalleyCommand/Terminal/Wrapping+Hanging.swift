extension Wrapping {
    /// A text in the width of a terminal, behind a lead such as a name, under which its further lines begin too.
    static func hanging(_ text: String, behind lead: Run, indent: Int, on terminal: Terminal) -> [String] {
        let margin = indent + DisplayWidth.of(lead.text)
        let lines = Wrapping.lines(of: [Run(text)], width: terminal.width - margin)
        return lines.enumerated().map { index, line in
            guard index == 0 else { return String(repeating: " ", count: margin) + line.rendered(isColoured: false) }
            return String(repeating: " ", count: indent) + ([lead] + line).rendered(isColoured: terminal.isColoured)
        }
    }
}

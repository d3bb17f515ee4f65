extension Workflow {
    /// The states and moves as a drawing for Graphviz, <https://graphviz.org/doc/info/lang.html>: what several actions
    /// do alike is one arrow; actions that leave an article where it is are not drawn.
    public var dot: String {
        var lines = ["digraph workflow {", "    rankdir=LR;", "    node [shape=box, style=rounded];"]
        lines.append("    \"\" [shape=point];")
        lines += states.map { "    \"\($0.name)\"\($0.name == publishedState ? " [peripheries=2]" : "");" }
        lines.append("    \"\" -> \"\(initialState)\" [label=\"create\"];")
        lines += arrows.map { "    \"\($0.move.from)\" -> \"\($0.move.to)\" [label=\"\($0.label)\"];" }
        return (lines + ["}", ""]).joined(separator: "\n")
    }

    private var arrows: [(move: Move, label: String)] {
        var labels: [Move: [String]] = [:]
        var order: [Move] = []
        for action in Action.allCases where action.shape == .moves {
            for move in (rules[action] ?? []).flatMap(\.moves) {
                if labels[move] == nil { order.append(move) }
                labels[move, default: []].append(action.rawValue)
            }
        }
        return order.map { ($0, (labels[$0] ?? []).joined(separator: ", ")) }
    }
}

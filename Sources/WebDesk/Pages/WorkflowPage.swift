import ArticleStore
import Editorial
import HTTPTypes
import Hummingbird
import HummingbirdCore

/// The workflow: drawn, and as a table, with what the person may do marked.
struct WorkflowPage: Sendable {
    let desk: Desk

    func add(to router: Router<DeskContext>) {
        router.page(.get, "/desk/workflow", of: desk, show)
    }

    private func show(_ call: PageCall) async throws -> Response {
        let workflow = try await call.newsroom.workflow()
        let summary = workflow.summary
        let roles = call.person.roles.map(\.text)
        func isMine(_ rule: WorkflowSummary.Rule) -> Bool {
            rule.roles.contains { $0 == "everyone" || roles.contains($0) }
        }
        return try call.page.response(
            "workflow", title: "Workflow", at: "/desk/workflow",
            [
                "svg": WorkflowDrawing(summary, isMine: isMine).svg,
                "actions": summary.rules.map { rule -> PageValues in
                    [
                        "action": rule.action.rawValue, "roles": rule.roles.joined(separator: ", "),
                        "places": rule.places.joined(separator: ", ").replacing("->", with: "→"),
                        "requirements": rule.requirements.joined(separator: "; "), "allowed": isMine(rule),
                    ]
                },
                "roleList": summary.roles.map { role -> PageValues in
                    ["name": role.name.text, "meaning": role.meaning, "mine": roles.contains(role.name.text)]
                },
            ])
    }
}

/// The states in a row and the actions between them as arcs, forward above and back below.
struct WorkflowDrawing: Sendable {
    /// An arc: one or more actions that lead from one state to another.
    private struct Arc {
        let from: Int
        let to: Int
        var labels: [String]
        var isMine: Bool
    }

    private let states: [String]
    private let arcs: [Arc]

    private static let step = 230
    private static let box = (width: 120, height: 44)
    private static let lane = 34

    init(_ summary: WorkflowSummary, isMine: (WorkflowSummary.Rule) -> Bool) {
        states = summary.states.map(\.name.text)
        var arcs: [Arc] = []
        for rule in summary.rules {
            for place in rule.places {
                let ends = place.split(separator: " ").filter { $0 != "->" }.map(String.init)
                guard ends.count == 2, let from = states.firstIndex(of: ends[0]),
                    let to = states.firstIndex(of: ends[1])
                else { continue }
                if let known = arcs.firstIndex(where: { $0.from == from && $0.to == to }) {
                    arcs[known].labels.append(rule.action.rawValue)
                    arcs[known].isMine = arcs[known].isMine || isMine(rule)
                } else {
                    arcs.append(Arc(from: from, to: to, labels: [rule.action.rawValue], isMine: isMine(rule)))
                }
            }
        }
        self.arcs = arcs.sorted { abs($0.to - $0.from) < abs($1.to - $1.from) }
    }

    private var above: [Arc] { arcs.filter { $0.to > $0.from } }
    private var below: [Arc] { arcs.filter { $0.to < $0.from } }

    /// The drawing.
    var svg: String {
        let middle = above.count * Self.lane + 30 + Self.box.height / 2
        let height = middle + Self.box.height / 2 + below.count * Self.lane + 30
        let width = max(1, states.count) * Self.step
        let arcs =
            above.enumerated().map { path($1, lane: $0 + 1, middle, isAbove: true) }
            + below.enumerated().map { path($1, lane: $0 + 1, middle, isAbove: false) }
        let boxes = states.enumerated().map { box($1, $0, middle) }
        return """
            <svg class="workflow-drawing" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img" \
            aria-labelledby="drawing-title"><title id="drawing-title">\(HTML.escaped(said))</title>
            \((arcs + boxes).joined(separator: "\n"))
            </svg>
            """
    }

    /// The drawing in words, for those who do not see it.
    private var said: String {
        let moves = arcs.map {
            "\($0.labels.joined(separator: " or ")) leads from \(states[$0.from]) to \(states[$0.to])"
        }
        return "States: \(states.joined(separator: ", ")). \(moves.joined(separator: "; "))."
    }

    private func centre(_ state: Int) -> Int { state * Self.step + Self.step / 2 }

    private func box(_ name: String, _ state: Int, _ middle: Int) -> String {
        let (x, y) = (centre(state) - Self.box.width / 2, middle - Self.box.height / 2)
        return """
            <g class="state"><rect x="\(x)" y="\(y)" width="\(Self.box.width)" height="\(Self.box.height)" rx="6"></rect>\
            <text class="label" x="\(centre(state))" y="\(middle + 5)" text-anchor="middle">\(HTML.escaped(name))</text></g>
            """
    }

    private func path(_ arc: Arc, lane: Int, _ middle: Int, isAbove: Bool) -> String {
        let sign = isAbove ? -1 : 1
        let edge = middle + sign * Self.box.height / 2
        let top = edge + sign * lane * Self.lane
        let shift = isAbove ? 14 : -14
        let (start, end) = (centre(arc.from) + shift + lane * 6 * sign, centre(arc.to) - shift + lane * 6 * sign)
        let label = HTML.escaped(arc.labels.joined(separator: ", "))
        return """
            <g class="edge\(arc.isMine ? " mine" : "")"><path d="M\(start) \(edge) V\(top) H\(end) V\(edge)" fill="none"></path>\
            <path class="head" d="M\(end - 4) \(edge + sign * 8) L\(end) \(edge) L\(end + 4) \(edge + sign * 8)" fill="none"></path>\
            <text class="label" x="\((start + end) / 2)" y="\(top - 5)" text-anchor="middle">\(label)</text></g>
            """
    }
}

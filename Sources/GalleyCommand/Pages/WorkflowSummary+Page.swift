import ArticleStore
import Editorial

extension WorkflowSummary {
    /// The workflow for people: the states, the roles, and a table of the actions.
    func page(on terminal: Terminal) -> [String] {
        let rows = rules.map { rule in
            [
                rule.action.rawValue, rule.places.joined(separator: ", "), rule.roles.joined(separator: ", "),
                rule.requirements.joined(separator: "; "),
            ]
        }
        let columns: [Table.Column] = [
            .init(title: "ACTION"), .init(title: "WHERE"), .init(title: "WHO"),
            .init(title: "REQUIRES", isFlexible: true),
        ]
        return named("States", states.map { ($0.name.text, $0.meaning) }, terminal)
            + named("Roles", roles.map { ($0.name.text, $0.meaning) }, terminal)
            + Table(columns, rows: rows).lines(on: terminal)
    }

    private func named(_ title: String, _ entries: [(String, String)], _ terminal: Terminal) -> [String] {
        let width = entries.map { DisplayWidth.of($0.0) }.max() ?? 0
        let lines = entries.map { name, meaning in
            "  \(DisplayWidth.padded(name, to: meaning.isEmpty ? 0 : width + 2))\(VisibleText.line(meaning))"
        }
        return [Paint.bold(title, terminal.isColoured)] + lines + [""]
    }
}

import ArticleStore
import Editorial

extension WorkflowSummary {
    /// The workflow for people: the states, the roles, and what each action needs.
    func page(on terminal: Terminal) -> [String] {
        let actions = rules.map { stanza($0, terminal) }.joined(separator: [""])
        return named("States", states.map { ($0.name.text, $0.meaning) }, terminal)
            + named("Roles", roles.map { ($0.name.text, $0.meaning) }, terminal)
            + [Paint.bold("Actions", terminal.isColoured)] + actions
    }

    /// The action and where it leads, who may take it, and a line for each thing that must hold.
    private func stanza(_ rule: Rule, _ terminal: Terminal) -> [String] {
        let title = Run("\(rule.action.rawValue)\(rule.places.isEmpty ? "" : ": ")", .bold)
        let facts = [("by ", rule.roles.joined(separator: ", "))] + rule.requirements.map { ("requires ", $0) }
        return Wrapping.hanging(
            VisibleText.line(rule.places.joined(separator: ", ")), behind: title, indent: 2, on: terminal)
            + facts.flatMap { lead, fact in
                Wrapping.hanging(VisibleText.line(fact), behind: Run(lead), indent: 4, on: terminal)
            }
    }

    private func named(_ title: String, _ entries: [(String, String)], _ terminal: Terminal) -> [String] {
        let width = entries.map { DisplayWidth.of($0.0) }.max() ?? 0
        let lines = entries.flatMap { name, meaning in
            let lead = Run(DisplayWidth.padded(name, to: meaning.isEmpty ? 0 : width + 2))
            return Wrapping.hanging(VisibleText.line(meaning), behind: lead, indent: 2, on: terminal)
        }
        return [Paint.bold(title, terminal.isColoured)] + lines + [""]
    }
}

/// Reads the text of a workflow file, and notes every problem on the way.
struct WorkflowReader {
    /// The most bytes; longer files are refused unread.
    static let limit = 65_536
    /// The most states, and the most roles: every name that dangles is compared with all of them.
    static let nameLimit = 100

    var sketch = WorkflowSketch()
    var problems: [WorkflowProblem] = []

    mutating func note(_ fault: WorkflowFault, at line: Int) {
        problems.append(WorkflowProblem(line: line, fault: fault))
    }

    mutating func read(_ root: YAMLNode) {
        guard let entries = root.entries else {
            return note(
                .wrongForm(of: "the file", expected: "states:, roles: and actions:, one under the other"), at: 1)
        }
        let known = ["states", "roles", "actions"]
        for entry in entries where !known.contains(entry.key) {
            let nearest = NearestName.of(entry.key, among: known)
            note(.unknownKey(entry.key, in: "the file", nearest: nearest), at: entry.line)
        }
        for key in known where root[key] == nil { note(.missingKey(key, in: "the file"), at: 0) }
        readNames(root)
        if problems.contains(where: { if case .tooMany = $0.fault { true } else { false } }) { return }
        for entry in entries where entry.key == "actions" { readActions(entry) }
    }

    private mutating func readNames(_ root: YAMLNode) {
        for name in names(under: "states", of: root) {
            guard let state = StateName(name.key), name.key != "any" else {
                note(.badName(name.key), at: name.line)
                continue
            }
            sketch.states.append(.init(name: state, meaning: name.value.text ?? "", line: name.line))
        }
        for name in names(under: "roles", of: root) {
            guard let role = Role(name.key), name.key != "everyone" else {
                note(.badName(name.key), at: name.line)
                continue
            }
            sketch.roles.append(.init(name: role, meaning: name.value.text ?? "", line: name.line))
        }
    }

    /// The names under `key`, each once: the keys of a map, with what they mean, or a list of names alone.
    private mutating func names(under key: String, of root: YAMLNode) -> [YAMLEntry] {
        guard let node = root[key] else { return [] }
        let listed = node.elements?.map { YAMLEntry($0.text ?? "", YAMLNode(.null), line: $0.line) }
        guard let entries = node.entries ?? listed, !entries.isEmpty else {
            note(
                .wrongForm(of: key, expected: "one name to a line, with what it means: draft: being written"),
                at: node.line)
            return []
        }
        guard entries.count <= Self.nameLimit else {
            note(.tooMany(key, limit: Self.nameLimit), at: node.line)
            return []
        }
        var seen: Set<String> = []
        for entry in entries where !seen.insert(entry.key).inserted { note(.repeated(entry.key), at: entry.line) }
        seen = []
        return entries.filter { seen.insert($0.key).inserted }
    }

    private mutating func readActions(_ actions: YAMLEntry) {
        guard let entries = actions.value.entries else {
            return note(
                .wrongForm(of: "actions", expected: "one action under the other, each with its roles"), at: actions.line
            )
        }
        for entry in entries {
            let known = Action.governingActions
            guard let action = known.first(where: { $0.rawValue == entry.key }) else {
                let nearest = Action(rawValue: entry.key)?.governing.rawValue
                let slip = nearest ?? NearestName.of(entry.key, among: known.map(\.rawValue))
                note(.unknownAction(entry.key, nearest: slip), at: entry.line)
                continue
            }
            readRules(of: action, entry)
        }
        let named = Set(entries.map(\.key))
        for action in [Action.create, .save, .publish, .configure] where !named.contains(action.rawValue) {
            note(.missingAction(action), at: actions.line)
        }
    }
}

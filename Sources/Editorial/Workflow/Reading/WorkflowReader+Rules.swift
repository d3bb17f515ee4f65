extension WorkflowReader {
    /// Reads the rule of `action`, or the list of its rules.
    mutating func readRules(of action: Action, _ entry: YAMLEntry) {
        let nodes = entry.value.elements ?? [entry.value]
        if nodes.isEmpty { note(.wrongForm(of: entry.key, expected: action.form), at: entry.line) }
        for node in nodes {
            guard node.entries != nil else {
                note(.wrongForm(of: entry.key, expected: action.form), at: entry.line)
                continue
            }
            readRule(of: action, node, line: entry.line)
        }
        noteRepeatedOrigins(of: action, line: entry.line)
    }

    private mutating func readRule(of action: Action, _ node: YAMLNode, line: Int) {
        let known = ["roles", "requires"] + (action.placeKey.map { [$0] } ?? [])
        for key in node.entries ?? [] where !known.contains(key.key) {
            let others = ["to", "in", "moves"]
            if others.contains(key.key) {
                note(.wrongForm(of: "\(action.rawValue): \(key.key)", expected: action.form), at: key.line)
            } else {
                let nearest = NearestName.of(key.key, among: known)
                note(.unknownKey(key.key, in: action.rawValue, nearest: nearest), at: key.line)
            }
        }
        for key in known where key != "requires" && node[key] == nil {
            note(.missingKey(key, in: action.rawValue), at: line)
        }
        let place = action.placeKey.flatMap { node[$0] }
        let rule = ActionRule(
            eligible: node["roles"].map { eligible($0) } ?? .roles([]),
            moves: place.map { moves(of: action, $0) } ?? [],
            isForAnyState: action.shape == .stays && place?.texts == ["any"],
            requirements: node["requires"].map { requirements(of: action, $0) } ?? [])
        sketch.rules.append(.init(action: action, rule: rule, line: line))
    }

    /// Reads one role or a list of roles; `everyone` is whoever works here.
    mutating func eligible(_ node: YAMLNode) -> Eligible {
        guard let names = node.texts, !names.isEmpty else {
            note(.wrongForm(of: "the list of roles", expected: "[ROLE, ROLE], one ROLE, or everyone"), at: node.line)
            return .roles([])
        }
        if names.contains("everyone") { return .everyone }
        let known = sketch.roles.map(\.name)
        var roles: [Role] = []
        for name in names {
            if let role = known.first(where: { $0.text == name }) {
                if !roles.contains(role) { roles.append(role) }
            } else {
                let nearest = NearestName.of(name, among: known.map(\.text) + ["everyone"])
                note(.unknownRole(name, nearest: nearest), at: node.line)
            }
        }
        return .roles(roles)
    }

    private mutating func moves(of action: Action, _ node: YAMLNode) -> [Move] {
        if action.shape == .stays, node.texts == ["any"] { return [] }
        guard let texts = node.texts, !texts.isEmpty else {
            note(.wrongForm(of: action.rawValue, expected: action.form), at: node.line)
            return []
        }
        let lines = node.elements?.map(\.line) ?? [node.line]
        return zip(texts, lines).compactMap { text, line in
            switch action.shape {
            case .moves: return move(text, line: line)
            case .begins:
                sketch.initial = texts.count == 1 ? state(text, line: line) : nil
                if texts.count > 1 { note(.wrongForm(of: "create", expected: "one state: to: STATE"), at: line) }
                return nil
            case .stays, .newsroom: return state(text, line: line).map { Move(from: $0, to: $0) }
            }
        }
    }

    /// Reads `from -> to`.
    private mutating func move(_ text: String, line: Int) -> Move? {
        let words = text.split(separator: " ").map(String.init)
        guard words.count == 3, words[1] == "->" else {
            note(.badMove(text), at: line)
            return nil
        }
        guard let from = state(words[0], line: line), let to = state(words[2], line: line) else { return nil }
        if from == to { note(.idleMove(text), at: line) }
        return Move(from: from, to: to)
    }

    private mutating func state(_ text: String, line: Int) -> StateName? {
        let known = sketch.states.map(\.name)
        if let state = known.first(where: { $0.text == text }) { return state }
        note(.unknownState(text, nearest: NearestName.of(text, among: known.map(\.text))), at: line)
        return nil
    }

    private mutating func noteRepeatedOrigins(of action: Action, line: Int) {
        let rules = sketch.rules(of: action).map(\.rule)
        var seen: Set<StateName> = []
        for move in rules.flatMap(\.moves) where !seen.insert(move.from).inserted {
            note(.repeatedOrigin(action, move.from), at: line)
        }
        let isAmbiguous =
            rules.count > 1 && (action.placeKey == nil || action == .create || rules.contains(where: \.isForAnyState))
        if isAmbiguous { note(.wrongForm(of: action.rawValue, expected: "one rule for it"), at: line) }
    }
}

extension Action {
    /// The key that says where the action is possible; nil if it concerns no article.
    var placeKey: String? {
        switch shape {
        case .begins: "to"
        case .moves: "moves"
        case .stays: "in"
        case .newsroom: nil
        }
    }

    /// How a rule for the action is written.
    var form: String {
        switch shape {
        case .begins: "\(rawValue): {roles: [ROLE], to: STATE}"
        case .moves: "\(rawValue): {roles: [ROLE], moves: [FROM -> TO]}"
        case .stays: "\(rawValue): {roles: [ROLE], in: [STATE]}"
        case .newsroom: "\(rawValue): {roles: [ROLE]}"
        }
    }
}

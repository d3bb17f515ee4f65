extension WorkflowFault {
    /// What is wrong, in one sentence without its full stop.
    public var message: String {
        switch self {
        case .notYAML(let problem): "it cannot be read as YAML: \(problem)"
        case .tooLong(let limit): "it is longer than \(limit) bytes"
        case .wrongForm(let key, _): "\(Self.shown(key)) has another form than is read"
        case .missingKey(let key, let place): "\(place) has no \(key)"
        case .unknownKey(let key, let place, _): "\(place) has an unknown key \(Self.shown(key))"
        case .badName(let name): "\(Self.shown(name)) is no name for a state or role"
        case .tooMany(let key, let limit): "it has more than \(limit) \(key)"
        case .repeated(let name): "\(Self.shown(name)) stands twice"
        case .unknownAction(let name, _): "there is no action \(Self.shown(name))"
        case .unknownState(let name, _): "there is no state \(Self.shown(name))"
        case .unknownRole(let name, _): "there is no role \(Self.shown(name))"
        case .unknownRequirement(let name, _): "there is no requirement \(Self.shown(name))"
        case .unknownField(let name, _): "there is no field \(Self.shown(name))"
        case .missingAction(let action): "the action \(action.rawValue) is missing"
        case .badMove(let text): "\(Self.shown(text)) is no move"
        case .idleMove(let text): "\(Self.shown(text)) leads nowhere"
        case .repeatedOrigin(let action, let state): "\(action.rawValue) has two ways from \(state)"
        case .misplaced(let action, let state): "\(action.rawValue) is not possible with \(state)"
        case .notEverywhere(let action): "\(action.rawValue) cannot be taken in any state"
        case .twoPublishedStates(let states):
            "publish leads to \(Wording.list(states.map(\.text), joinedBy: "and"))"
        case .ambiguousState(let state): "\(state) is for two things"
        case .idleSchedule(let state): "schedule is possible in \(state), but publish does not start there"
        case .unreachable(let state): "no article can get to the state \(state)"
        case .deadEnd(let state): "an article in \(state) can never be published"
        case .misplacedRequirement(let name, let action): "\(name.rawValue) cannot be required for \(action.rawValue)"
        case .unknownOption(let option, let name): "\(name.rawValue) has an unknown option \(Self.shown(option))"
        case .noOverride(let name): "\(name.rawValue) cannot be overridden here"
        case .badCount(let text): "\(Self.shown(text)) is no number of approvals"
        case .impossibleApproval(let action, let state):
            "\(action.rawValue) from \(state) requires an approval that nobody can give"
        }
    }

    /// What to do about it, in one sentence without its full stop.
    public var remedy: String {
        switch self {
        case .notYAML: "Put that line right"
        case .tooLong, .tooMany: "Shorten it"
        case .wrongForm(_, let expected): "Write \(expected)"
        case .missingKey(let key, _): "Add it: \(key): …"
        case .unknownKey(_, _, let nearest), .unknownAction(_, let nearest), .unknownRequirement(_, let nearest),
            .unknownField(_, let nearest):
            Self.suggestion(nearest, otherwise: "Take it out, or see galley workflow for what is known")
        case .unknownState(_, let nearest): Self.suggestion(nearest, otherwise: "Declare it under states")
        case .unknownRole(_, let nearest): Self.suggestion(nearest, otherwise: "Declare it under roles")
        case .badName: "Use small letters, digits and hyphens, at most 40; any and everyone are taken"
        case .repeated: "Keep one"
        case .missingAction(let action): "Add \(action.rawValue) under actions"
        case .badMove: "Write FROM -> TO, such as draft -> review"
        case .idleMove: "Name two different states"
        case .repeatedOrigin(_, let state): "Keep one way from \(state), so that it is clear which is meant"
        case .misplaced(let action, _): action.placement
        case .notEverywhere: "Name its states: in: [STATE, …]"
        case .twoPublishedStates: "Let it lead to one"
        case .ambiguousState: "Use a state of its own for what is worked on, what is published, what is set aside"
        case .idleSchedule(let state): "Take \(state) out of schedule, or let publish start there"
        case .unreachable(let state): "Add a move that leads to \(state), or take the state out"
        case .deadEnd(let state): "Add a move from \(state) that leads on, such as submit or return"
        case .misplacedRequirement: "Take it out"
        case .unknownOption: "Options are override, and by for approvals"
        case .noOverride: "Take override out"
        case .badCount: "Write a whole number from 1 to 20"
        case .impossibleApproval: "Let approve be taken in a state before it, by a role that the requirement names"
        }
    }

    private static func suggestion(_ nearest: String?, otherwise: String) -> String {
        nearest.map { "Did you mean \($0)?" } ?? otherwise
    }

    /// A name from the file, cut short, and with its control characters escaped.
    private static func shown(_ text: String) -> String {
        let scalars = text.unicodeScalars.prefix(60).map { $0.escaped(asASCII: false) }.joined()
        return "“\(scalars)\(text.unicodeScalars.count > 60 ? "…" : "")”"
    }
}

extension Action {
    /// Where in a workflow the action is possible, as advice.
    var placement: String {
        switch self {
        case .create: "Let it lead to a state in which articles are worked on"
        case .publish: "Let it lead from states in which articles are worked on to the published one"
        case .revise: "Let it lead from the published state to one in which articles are worked on"
        case .revive: "Let it lead from the states that spike and kill lead to, to one in which articles are worked on"
        case .spike: "Let it lead from states in which articles are worked on; what is published is held or killed"
        case .kill: "Let it lead from any other state to one that is for what is set aside"
        case .hold: "Take out the states that spike and kill lead to"
        default: "Keep it to states in which articles are worked on, neither published nor spiked or killed"
        }
    }
}

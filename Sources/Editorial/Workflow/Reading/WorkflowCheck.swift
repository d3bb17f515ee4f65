/// Checks that the states and moves of a sketch hold together.
struct WorkflowCheck {
    let sketch: WorkflowSketch
    var problems: [WorkflowProblem] = []

    private let published: Set<StateName>
    private let setAside: Set<StateName>

    init(_ sketch: WorkflowSketch) {
        self.sketch = sketch
        published = sketch.targets(of: .publish)
        setAside = sketch.targets(of: .spike, .kill)
    }

    /// Looks at everything; what builds on a broken part is looked at only when the part holds.
    mutating func run() {
        checkClasses()
        checkPlaces()
        guard problems.isEmpty else { return }
        checkReach()
        checkSchedules()
        checkApprovals()
    }

    private mutating func note(_ fault: WorkflowFault, at line: Int) {
        problems.append(WorkflowProblem(line: line, fault: fault))
    }

    private func line(of state: StateName) -> Int { sketch.states.first { $0.name == state }?.line ?? 0 }

    private func line(of action: Action) -> Int { sketch.rules(of: action).first?.line ?? 0 }

    private func stateClass(_ state: StateName) -> StateClass {
        published.contains(state) ? .published : setAside.contains(state) ? .setAside : .working
    }

    private mutating func checkClasses() {
        if published.count > 1 { note(.twoPublishedStates(published.sorted()), at: line(of: .publish)) }
        for state in published.intersection(setAside).sorted() { note(.ambiguousState(state), at: line(of: state)) }
        if let initial = sketch.initial, stateClass(initial) != .working {
            note(.misplaced(.create, initial), at: line(of: .create))
        }
    }

    private mutating func checkPlaces() {
        for entry in sketch.rules {
            if entry.rule.isForAnyState, entry.action.originClasses.count < 3 {
                note(.notEverywhere(entry.action), at: entry.line)
            }
            for move in entry.rule.moves {
                if !entry.action.originClasses.contains(stateClass(move.from)) {
                    note(.misplaced(entry.action, move.from), at: entry.line)
                } else if let target = entry.action.targetClass, stateClass(move.to) != target {
                    note(.misplaced(entry.action, move.to), at: entry.line)
                }
            }
        }
    }

    /// Each state is reached, and each in which articles are worked on leads to publication; not by way of spiking.
    private mutating func checkReach() {
        let moves = sketch.rules.flatMap(\.rule.moves)
        let reached = StateGraph(moves).reached(from: sketch.initial.map { [$0] } ?? [])
        let onward = sketch.rules.filter { $0.action.targetClass != .setAside }.flatMap(\.rule.moves)
        let publishable = StateGraph(onward.map { Move(from: $0.to, to: $0.from) }).reached(from: Array(published))
        for state in sketch.states {
            if !reached.contains(state.name) {
                note(.unreachable(state.name), at: state.line)
            } else if stateClass(state.name) == .working, !publishable.contains(state.name) {
                note(.deadEnd(state.name), at: state.line)
            }
        }
    }

    private mutating func checkSchedules() {
        let origins = Set(sketch.rules(of: .publish).flatMap(\.rule.moves).map(\.from))
        for entry in sketch.rules(of: .schedule) {
            for move in entry.rule.moves where !origins.contains(move.from) {
                note(.idleSchedule(move.from), at: entry.line)
            }
        }
    }

    /// An approval can be given in the state itself or in one from which submissions lead there, by one who counts.
    private mutating func checkApprovals() {
        for entry in sketch.rules where entry.action != .submit {
            for declared in entry.rule.requirements {
                guard case .approvals(_, let counted) = declared.requirement else { continue }
                for move in entry.rule.moves where !isApprovable(move.from, by: counted) {
                    note(.impossibleApproval(entry.action, move.from), at: entry.line)
                }
            }
        }
    }

    private func isApprovable(_ state: StateName, by counted: Eligible?) -> Bool {
        let submissions = StateGraph(sketch.rules(of: .submit).flatMap(\.rule.moves))
        return sketch.rules(of: .approve).map(\.rule).contains { approving in
            guard approving.eligible.overlaps(counted ?? .everyone) else { return false }
            return submissions.reached(from: approving.moves.map(\.from)).contains(state)
        }
    }
}

extension Eligible {
    /// Whether somebody can be meant by both.
    fileprivate func overlaps(_ other: Eligible) -> Bool {
        guard case .roles(let left) = self, case .roles(let right) = other else { return true }
        return left.contains(where: right.contains)
    }
}

extension Workflow {
    /// The way that an action takes through the workflow: by which rule, to which state.
    struct Course {
        let rule: ActionRule
        let to: StateName
    }

    /// The way that `action` takes an article with this status; nil if its state does not allow it.
    ///
    /// Two actions have more ways than the file says. `revise` is taken again while a revision is open, and stays where
    /// it is. `spike` drops the open revision of an article that was published, which is then `published` again.
    func course(of action: Action, for status: ArticleStatus) -> Course? {
        let rules = rules[action.governing] ?? []
        switch action {
        case .create: return rules.first.map { Course(rule: $0, to: initialState) }
        case .configure: return rules.first.map { Course(rule: $0, to: status.state) }
        case .revise where isWorking(status.state) && status.edition != nil:
            return rules.first.map { Course(rule: $0, to: status.state) }
        default: break
        }
        for rule in rules {
            guard let target = rule.target(from: status.state) else { continue }
            return Course(rule: rule, to: action == .spike && dropsRevision(status) ? publishedState : target)
        }
        return nil
    }

    /// Whether spiking ends only the open revision: readers have an older one, or had it before a hold.
    func dropsRevision(_ status: ArticleStatus) -> Bool {
        guard isWorking(status.state), status.edition != nil else { return false }
        return status.publication == .published || status.publication == .withheld
    }

    /// Whether an article that goes from `from` to `to` is under review all the time.
    func staysUnderReview(from: StateName, to: StateName) -> Bool {
        reviewStates.contains(from) && reviewStates.contains(to)
    }

    /// The actions that lead from `start` to one of `goals`, as few as possible; nil if none do. Only those that a
    /// remedy may name: advice never publishes, spikes or kills.
    /// - Complexity: O(states × moves).
    func path(from start: StateName, to goals: Set<StateName>, where isUsable: (ActionRule) -> Bool) -> [Action]? {
        var paths: [StateName: [Action]] = [start: []]
        var queue = [start]
        var next = 0
        while next < queue.count {
            let state = queue[next]
            next += 1
            let path = paths[state] ?? []
            if goals.contains(state) { return path }
            for (action, target) in advisableMoves(from: state, where: isUsable) where paths[target] == nil {
                paths[target] = path + [action]
                queue.append(target)
            }
        }
        return nil
    }

    private func advisableMoves(from state: StateName, where isUsable: (ActionRule) -> Bool) -> [(Action, StateName)] {
        [Action.submit, .withdraw, .return, .revise, .revive].flatMap { action in
            (rules[action] ?? []).filter(isUsable).compactMap { rule in
                rule.target(from: state).map { (action, $0) }
            }
        }
    }
}

/// Rules that the status alone decides: on hold or not, with readers or not, killed or not, scheduled or not.
extension ActionRequest {
    /// `release` ends a hold, so there must be one.
    var missingHold: UnmetRequirement? {
        guard !Requirement.withheld.holds(for: status) else { return nil }
        let message = "\(name) is not on hold: its status is \(status.publication.rawValue)."
        return unmet(.withheld, message, remedy: "Nothing has to be released: \(show)")
    }

    /// What is on hold goes out again only when it is released, and cannot be put on hold twice.
    var standingHold: UnmetRequirement? {
        guard !Requirement.notWithheld.holds(for: status) else { return nil }
        let message = action == .hold ? "\(name) is on hold already." : "\(name) is on hold."
        return unmet(.notWithheld, message, remedy: command(.release))
    }

    /// `kill` withdraws what readers have or had before a hold; of anything else there is nothing to withdraw.
    var missingReaders: UnmetRequirement? {
        guard !Requirement.withReaders.holds(for: status) else { return nil }
        if status.publication == .killed {
            return unmet(.withReaders, "\(name) was killed already.", remedy: "Nothing is left to withdraw: \(show)")
        }
        let message = "Readers have nothing of \(name): its status is \(status.publication.rawValue)."
        return unmet(.withReaders, message, remedy: "Set it aside instead: \(command(.spike))")
    }

    /// A killed article has no published revision that another one could follow.
    var standingKill: UnmetRequirement? {
        guard !Requirement.notKilled.holds(for: status) else { return nil }
        let isSetAside = workflow.setAsideStates.contains(status.state)
        let remedy = isSetAside ? command(.revive) : command(.save)
        return unmet(.notKilled, "\(name) was killed, so there is no published text to revise.", remedy: remedy)
    }

    /// `unschedule` takes a schedule back, so there must be one.
    var missingSchedule: UnmetRequirement? {
        guard !Requirement.scheduled.holds(for: status) else { return nil }
        return unmet(.scheduled, "No schedule stands for \(name).", remedy: "Nothing has to be taken back: \(show)")
    }

    private var show: String { "galley show \(Wording.shellWord(name))" }
}

/// An embargoed article does not go out before its instant; from that instant on it may.
extension ActionRequest {
    /// The embargo stands at the instant of the publication.
    var standingEmbargo: UnmetRequirement? {
        guard let end = subject.embargoed, now < end else { return nil }
        let when = action == .schedule ? "; it would go out at \(now)" : "; it is \(now)"
        let remedy = "galley schedule \(Wording.shellWord(name)) --at \(end)"
        return unmet(.embargoPassed, "\(name) is embargoed until \(end)\(when).", remedy: remedy)
    }
}

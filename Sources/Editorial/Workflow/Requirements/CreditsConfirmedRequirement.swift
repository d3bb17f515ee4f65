/// Credits that were read out of a text without full confidence must be confirmed by somebody before they are printed.
extension ActionRequest {
    /// The credits of these exact bytes are unsure, and nobody confirmed them.
    var unconfirmedCredits: UnmetRequirement? {
        let unsure = subject.unsureCredits
        guard !unsure.isEmpty, status.confirmedCredits != status.content else { return nil }
        let message =
            "\(Wording.count(unsure.count, "credit")) of \(name) \(unsure.count == 1 ? "was" : "were") read with less than "
            + "full confidence, and nobody confirmed \(unsure.count == 1 ? "it" : "them"): "
            + Wording.list(unsure.map(\.description), joinedBy: "and") + "."
        let remedy = asking(for: .confirm, among: .everyone) ?? command(.confirm)
        return unmet(.creditsConfirmed, message, remedy: remedy)
    }
}

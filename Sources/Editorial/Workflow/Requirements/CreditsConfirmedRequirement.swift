/// Credits that were read out of a text without full confidence must be confirmed by somebody before they are printed.
extension ActionRequest {
    /// The credits of these exact bytes are unsure, and nobody confirmed them.
    var unconfirmedCredits: UnmetRequirement? {
        guard subject.hasUnsureCredits, status.confirmedCredits != status.content else { return nil }
        let message = "Some credits of \(name) were read with less than full confidence, and nobody confirmed them."
        let remedy = asking(for: .confirm, among: .everyone) ?? command(.confirm)
        return unmet(.creditsConfirmed, message, remedy: remedy)
    }
}

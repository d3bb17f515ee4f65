/// Only a first publication is an original one; whatever follows it says why it is published again.
extension ActionRequest {
    /// A revision cannot be opened as an original.
    var wrongKind: UnmetRequirement? {
        guard kindToOpen == .original, status.edition != nil || kind == .original else { return nil }
        let kinds = PublicationKind.allCases.filter { $0 != .original }.map(\.rawValue)
        let message = "A revision is \(Wording.list(kinds, joinedBy: "or")); original is only a first publication."
        return unmet(.kind, message, remedy: "\(command(.revise)) --kind update")
    }
}

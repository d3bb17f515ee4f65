/// Four eyes: nobody approves words of their own. And nobody takes another's text back from review.
extension ActionRequest {
    /// The person saved the content since its last publication.
    var ownEyes: UnmetRequirement? {
        guard isSaver(person.handle) else { return nil }
        let message = "\(person.handle) saved the text of \(name) since its last publication; four eyes are needed."
        let asked = asking(for: action, among: workflow.eligible(for: action) ?? .everyone) { isSaver($0) }
        let lack =
            "Nobody else may \(action.rawValue) it; an administrator adds people: galley people add HANDLE --role ROLE"
        return unmet(.fourEyes, message, remedy: asked ?? lack)
    }

    /// The person neither submitted the article nor saved its content since its last publication.
    var othersWork: UnmetRequirement? {
        guard status.submittedBy != person.handle, !isSaver(person.handle) else { return nil }
        let message = "\(person.handle) neither submitted \(name) nor saved its text since its last publication."
        let remedy = action == .withdraw ? command(.return) : command(.comment)
        return unmet(.ownWork, message, remedy: remedy)
    }
}

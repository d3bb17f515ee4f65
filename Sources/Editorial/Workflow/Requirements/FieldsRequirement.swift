/// Fields must hold something before a text goes on.
extension ActionRequest {
    /// Which of `fields` hold nothing.
    func missingFields(_ fields: [String]) -> UnmetRequirement? {
        let missing = fields.filter { !subject.presentFields.contains($0) }
        guard !missing.isEmpty else { return nil }
        let message = "\(name) has no \(Wording.list(missing, joinedBy: "and no"))."
        let options = missing.map { $0 == "body" ? "--body-file FILE" : "--set \($0)=…" }
        let remedy = "\(command(.save)) \(options.joined(separator: " "))"
        return unmet(.fields, message, remedy: remedy)
    }
}

extension Requirement {
    /// The names of fields that may be required.
    static let knownFields = [
        "headline", "standfirst", "slugline", "slug", "section", "tags", "byline", "dateline", "body", "credits",
        "creditline", "media", "language", "subjects", "genre", "urgency", "embargoed", "ednote", "usageterms",
        "copyrightholder", "copyrightnotice", "date",
    ]
}

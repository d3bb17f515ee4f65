/// Comments marked as blocking must be resolved before the article goes out.
extension ActionRequest {
    /// Which blocking comments are open.
    var blockingComments: UnmetRequirement? {
        let open = status.comments.filter { $0.isBlocking && $0.resolvedBy == nil }
        guard let first = open.first else { return nil }
        let names = Wording.list(open.map { "\($0.id) by \($0.by)" }, joinedBy: "and", atMost: 4)
        let message = "\(name) has \(Wording.count(open.count, "open blocking comment")): \(names)."
        let remedy = "galley resolve \(Wording.shellWord(name)) \(Wording.shellWord(first.id))"
        return unmet(.noBlockingComments, message, remedy: remedy)
    }

    /// `resolve` closes an open comment, so there must be one.
    var missingComment: UnmetRequirement? {
        guard !Requirement.openComment.holds(for: status) else { return nil }
        let remedy = "Nothing has to be resolved: galley show \(Wording.shellWord(name))"
        return unmet(.openComment, "No comment on \(name) is open.", remedy: remedy)
    }
}

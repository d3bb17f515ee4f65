extension ArticleStatus {
    /// The status with internal fields (`slugline`, `ednote`) set as a person wrote them; an empty value empties one.
    /// - Throws: `FieldError` for the first that is not valid, or is part of the content.
    public func changing(_ assignments: [(name: String, value: String)]) throws(FieldError) -> ArticleStatus {
        var changed = self
        for (name, value) in assignments {
            let assignment = try FieldAssignment(name, value)
            switch ArticleField(rawValue: assignment.name) {
            case .slugline: changed.slugline = assignment.value?.text
            case .ednote: changed.ednote = assignment.value?.text
            default: throw .misplaced(name, assignment.place)
            }
        }
        return changed
    }
}

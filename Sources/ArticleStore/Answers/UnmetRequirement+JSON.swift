import Editorial

extension JSON {
    /// One thing that the workflow misses.
    package init(_ unmet: UnmetRequirement) {
        self = [
            "requirement": .string(unmet.requirement), "message": .string(unmet.message),
            "remedy": .string(unmet.remedy),
        ]
    }
}

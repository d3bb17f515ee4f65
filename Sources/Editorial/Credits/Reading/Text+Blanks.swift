extension StringProtocol {
    /// Without white space at both ends.
    /// - Complexity: O(length).
    func trimmingBlanks() -> SubSequence {
        let rest = drop(while: \.isWhitespace)
        guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return rest }
        return rest[...last]
    }
}

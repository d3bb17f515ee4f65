/// Which word of an old text each word of a new one was: first the words that both have in the same order, as git finds
/// them in copies with one word on a line, then those that were moved.
struct WordDescent {
    /// For each word of the new text the index of the word of the old one that it was, or -1.
    private(set) var parents: [Int]

    /// Compares two texts.
    /// - Parameter findsMoves: Whether words that changed their place are followed.
    /// - Complexity: O(n) on any input.
    init(from oldText: String, to newText: String, findsMoves: Bool = true) {
        let words = NumberedWords(oldText, newText)
        parents = Self.parents(words)
        if findsMoves { MovedWords.find(words, parents: &parents) }
    }

    /// The words that keep their order.
    private static func parents(_ words: NumberedWords) -> [Int] {
        let comparison = GitComparison(words.old, words.new, count: words.oldCounts.count)
        return pair(comparison.oldIsAlone, comparison.newIsAlone)
    }

    /// The words that are not alone are as many on both sides, and belong together in order.
    private static func pair(_ oldIsAlone: [Bool], _ newIsAlone: [Bool]) -> [Int] {
        var parent = 0
        return newIsAlone.map { isAlone in
            if isAlone { return -1 }
            while parent < oldIsAlone.count - 1, oldIsAlone[parent] { parent += 1 }
            parent += 1
            return parent - 1
        }
    }
}

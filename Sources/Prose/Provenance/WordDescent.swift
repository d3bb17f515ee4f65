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
        var oldIsAlone = Array(repeating: false, count: words.old.count)
        var newIsAlone = Array(repeating: false, count: words.new.count)
        let telling = TellingWords(words)
        for place in telling.oldRange { oldIsAlone[place] = true }
        for place in telling.newRange { newIsAlone[place] = true }
        let comparison = WordComparison(telling.old.map { words.old[$0] }, telling.new.map { words.new[$0] })
        for (place, isAlone) in zip(telling.old, comparison.oldIsAlone) { oldIsAlone[place] = isAlone }
        for (place, isAlone) in zip(telling.new, comparison.newIsAlone) { newIsAlone[place] = isAlone }
        HunkSliding.settle(words.old, &oldIsAlone, beside: newIsAlone)
        HunkSliding.settle(words.new, &newIsAlone, beside: oldIsAlone)
        return pair(oldIsAlone, newIsAlone)
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

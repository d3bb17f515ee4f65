extension TextDiff {
    /// What changed inside the paragraphs that were changed or moved, place by place, each with its kind.
    ///
    ///     let diff = TextDiff(from: "Police said 3 died.", to: "Police said 4 died.")
    ///     diff.changes[0]    // number, "3", "4"
    ///
    /// Every byte of a deleted or inserted segment of those paragraphs is in exactly one change. Inserted and deleted
    /// paragraphs are no changes of words; see ``summary``. The changes of ``reversed`` are the same ones turned
    /// around. Kinds are read from the words alone, of English, French, German, Spanish, Italian, Portuguese, Hebrew,
    /// Arabic and Chinese; what cannot be known counts as wording.
    /// - Complexity: O(length of both texts). Computed at each call.
    public var changes: [TextChange] { DiffReport(self).changes }
}

extension TextDiff {
    /// The start of an update line, as agencies send it: "Adds minister's reaction in paragraph 3, updates toll in
    /// paragraph 4, corrects name in paragraph 7"; "No changes" where nothing did. English, without a full stop, for an
    /// editor to finish: it says only what the words themselves show.
    ///
    /// Paragraphs have their numbers in the new text, from 1, as a reader counts them: prose only, quotation blocks
    /// included; headings, items of lists, pictures, rules and tables are not counted, and are called what they are.
    /// What was removed, parted, joined or moved away has its number in the old text. A paragraph that is named for what
    /// is weightier is not named again for its wording or formatting.
    /// - Complexity: O(length of both texts), and a sort of what there is to say. Computed at each call.
    public var advisory: String { DiffReport(self).advisory }
}

extension DiffReport {
    /// The start of an update line: see ``TextDiff/advisory``.
    /// - Complexity: O(length of what came), and a sort of what there is to say.
    public var advisory: String {
        guard !diff.isEmpty else { return "No changes" }
        let clauses = AdvisoryNote.clauses(AdvisoryWriter(self).notes)
        guard let first = clauses.first else { return "Changes line breaks" }
        return ([first.prefix(1).uppercased() + first.dropFirst()] + clauses.dropFirst()).joined(separator: ", ")
    }
}

extension ChangeSide {
    /// Whose reaction a paragraph gives, as it stands before the noun: "minister's", "police", "Lopez's". Nil unless a
    /// name or a known noun stands right beside a verb of saying.
    func speaker(_ context: WordContext) -> String? {
        for index in words.indices where isSaying(index) {
            if !isSaying(index - 1), let found = speaker(before: index, context) { return found }
            if !isSaying(index + 1), let found = speaker(behind: index, context) { return found }
        }
        return nil
    }

    /// Whether anybody is said to have said something, outside quotations.
    var hasSaying: Bool { words.indices.contains(where: isSaying) }

    private func isSaying(_ index: Int) -> Bool {
        words.indices.contains(index) && words[index].role == .saying && zones[words[index].token.start] == .text
    }

    private func speaker(before index: Int, _ context: WordContext) -> String? {
        var start = index
        while start > 0, index - start < 6, isPartOfName(start - 1, context) { start -= 1 }
        if start == index, start > 0 { start -= 1 }
        return speaker(start..<index, context)
    }

    /// "said the minister", "according to Ana Lopez": an article may stand between.
    private func speaker(behind index: Int, _ context: WordContext) -> String? {
        var start = index + 1
        while start < words.count, start < index + 3, context.speaks(words[start].use.common) { start += 1 }
        var end = start
        while end < words.count, end - start < 6, isPartOfName(end, context) { end += 1 }
        return speaker(start..<min(words.count, max(end, start + 1)), context)
    }

    private func isPartOfName(_ index: Int, _ context: WordContext) -> Bool {
        let word = words[index]
        return word.role == .name || word.role == .plain && word.isCapital && !context.speaks(word.use.common)
    }

    private func speaker(_ range: Range<Int>, _ context: WordContext) -> String? {
        for word in words[range] {
            let known = Lexicon.all.speakers[word.form]?.first { context.speaks($0.language) }
            guard let speaker = known?.speaker else { continue }
            return speaker.noun + (speaker.isGroup ? "" : speaker.noun.hasSuffix("s") ? "'" : "'s")
        }
        guard words[range].contains(where: { $0.role == .name }), let last = words[range].last else { return nil }
        guard last.isCapital else { return nil }
        return bytes.text(last.token.range) + "'s"
    }
}

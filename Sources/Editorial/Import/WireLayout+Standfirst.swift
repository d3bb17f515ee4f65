extension WireLayout {
    /// Whether a short line alone in its block is the standfirst: what comes after it shows that it is no paragraph,
    /// such as a byline, a caption, a dateline, or several paragraphs of another kind.
    func isStandfirst(_ index: Int) -> Bool {
        let line = text.trimmed(at: index)
        guard line.utf8.count <= 1_200, line.count <= 300 else { return false }
        guard isAlone(index) || isRightAboveByline(index, line) else { return false }
        guard !WireLook.isDateline(line), !WireLook.isContact(line), reader.read(line) == nil else { return false }
        let next = text.firstInk(from: index + 1)
        guard next < text.lines.count else { return false }
        let caption = WireCaption.read(text, at: next)
        if byline != nil { return captions.isEmpty && caption?.isMarked == false }
        if byline(at: next) != nil { return true }
        return captions.isEmpty && (caption != nil || looksUnlikeParagraph(line, before: next))
    }

    /// Whether a byline beyond doubt stands in the next line; what is short and no sentence may be half a headline.
    private func isRightAboveByline(_ index: Int, _ line: String) -> Bool {
        let isSentence = WireLook.endsSentence(line)
        if isSentence, markedByline(index + 1) != nil { return true }
        guard isSentence || line.count >= 40, index + 1 < text.lines.count else { return false }
        return BylineLines.unmarked(text, at: index + 1, reader: reader).map { isAlone($0.lines.upperBound - 1) }
            ?? false
    }

    private func looksUnlikeParagraph(_ line: String, before next: Int) -> Bool {
        let following = text.trimmed(at: next)
        guard reader.read(following) == nil else { return false }
        if WireLook.isDateline(following) || !WireLook.endsSentence(line) { return true }
        // Of two paragraphs, and of many without a headline, the first tells the news and is not above them.
        guard !headline.hasSuffix("."), line.count <= 160, hasSeveralParagraphs(from: next) else { return false }
        return following.utf8.count >= 2 * line.utf8.count || WireLook.isSummary(line)
    }

    /// Whether two blocks or more, from line `index` on, are no credit lines.
    /// - Complexity: O(length).
    private func hasSeveralParagraphs(from index: Int) -> Bool {
        var start = index
        var count = 0
        while count < 2, start < text.lines.count {
            let end = text.blockEnd(from: start)
            let block = text.lines[start].content.lowerBound..<text.lines[end - 1].content.upperBound
            let isProse = block.count > CreditReader.longestLine || reader.read(text.text(block)) == nil
            if isProse { count += 1 }
            start = text.firstInk(from: end)
        }
        return count == 2
    }
}

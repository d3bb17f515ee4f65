/// Finds the byline and the credit lines above the first paragraph of a body in Markdown.
struct StoryStart {
    /// How many headings, pictures and rules may stand above the byline.
    private static let mostAbove = 4

    let text: TextLines
    let reader: CreditReader
    /// Whether the front matter names the authors, so that a credit line may stand first.
    let isBylined: Bool
    private let isKept: [Bool]
    /// The byline, where the body has one.
    private(set) var byline: Byline?
    /// The credit lines below it, in order.
    private(set) var found: [FoundCreditLine] = []
    /// What is to be taken out, in order.
    private(set) var cuts: [Range<Int>] = []

    init(_ text: TextLines, reader: CreditReader, isBylined: Bool) {
        (self.text, self.reader, self.isBylined) = (text, reader, isBylined)
        isKept = text.keptLines()
    }

    /// Reads from the top down to the first paragraph.
    /// - Parameter known: The byline that the front matter has; another one stays, and what is below it too.
    mutating func read(known: Byline?) {
        var index = text.firstInk(from: 0)
        var above = 0
        var isBelowPicture = false
        while index < text.lines.count, above < Self.mostAbove, isAbove(index) {
            if text.line(index).isImage { isBelowPicture = true }
            index = text.firstInk(from: index + 1)
            above += 1
        }
        guard index < text.lines.count, !isKept[index] else { return }
        if let lines = byline(at: index, isBelowPicture) ?? bylineBelowStandfirst(index, isBelowPicture) {
            guard known == nil || known?.text == lines.byline.text else { return }
            byline = lines.byline
            cuts.append(text.bytes(of: lines.lines))
            index = lines.lines.upperBound
        }
        readCreditLines(from: index)
    }

    /// A byline below one short line that may be the standfirst, with several paragraphs to come.
    private func bylineBelowStandfirst(_ index: Int, _ isBelowPicture: Bool) -> BylineLines? {
        let first = text.trimmed(at: index)
        guard text.isAlone(index), first.utf8.count <= 400, !WireLook.isDateline(first) else { return nil }
        guard let mark = first.first(where: { !"*_".contains($0) }), mark.isLetter || mark.isNumber else { return nil }
        guard text.canHoldCredit(index, isIndented: false), !text.line(index).isListItem else { return nil }
        let next = text.firstInk(from: index + 1)
        guard next < text.lines.count, !isKept[next], let found = byline(at: next, isBelowPicture) else { return nil }
        let below = text.firstInk(from: found.lines.upperBound)
        return text.firstInk(from: text.blockEnd(from: below)) < text.lines.count ? found : nil
    }

    private func isAbove(_ index: Int) -> Bool {
        guard !isKept[index], text.lines[index].content.count <= CreditReader.longestLine else { return false }
        let line = text.line(index)
        return line.isRule || line.isImage || line.isMarkup || line.isHeading && text.isAlone(index)
    }

    private func byline(at index: Int, _ isBelowPicture: Bool) -> BylineLines? {
        guard text.canHoldCredit(index, isIndented: false), !text.line(index).isQuote, !text.line(index).isListItem
        else {
            return nil
        }
        // Names below a picture may be who is in it, or who took it.
        let unmarked = isBelowPicture ? nil : BylineLines.unmarked(text, at: index, reader: reader)
        guard let lines = BylineLines.marked(text, at: index, reader: reader) ?? unmarked else { return nil }
        return isFollowedByText(lines.lines.upperBound) ? lines : nil
    }

    /// Whether a text follows, and does not go on with the line.
    private func isFollowedByText(_ next: Int) -> Bool {
        guard text.firstInk(from: next) < text.lines.count else { return false }
        guard !text.lines[next].isBlank, !text.line(next).isRule else { return true }
        let line = text.trimmed(at: next)
        return WireLook.isContact(line) || WireLook.isDate(line) || WireLook.isDateline(line)
            || creditLine(next, isBylined: true) != nil
    }

    private mutating func readCreditLines(from start: Int) {
        var index = text.firstInk(from: start)
        while found.count < 4, index < text.lines.count,
            let line = creditLine(index, isBylined: isBylined || byline != nil)
        {
            guard isAloneWithCredits(index), text.firstInk(from: index + 1) < text.lines.count else { return }
            found.append(line)
            cuts.append(line.bytes)
            index = text.firstInk(from: index + 1)
        }
    }

    private func isAloneWithCredits(_ index: Int) -> Bool {
        let next = index + 1
        return next >= text.lines.count || text.lines[next].isBlank
            || creditLine(next, isBylined: isBylined || byline != nil) != nil
            || WireLook.isDateline(text.trimmed(at: next))
    }

    /// The line as a credit line that may stand above a text: below a byline any, else a note on where it is from.
    private func creditLine(_ index: Int, isBylined: Bool) -> FoundCreditLine? {
        guard !isKept[index], text.canHoldCredit(index, isIndented: false) else { return nil }
        guard !text.line(index).isQuote, !text.line(index).isListItem else { return nil }
        return FoundCreditLine.above(text, index..<(index + 1), reader: reader, isBylined: isBylined)
    }
}
